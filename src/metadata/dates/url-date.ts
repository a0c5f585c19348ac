import { makeDay } from './calendar.js';
import { MONTH_NUMBERS } from './month-names.js';

/** Day in the path of an address: `/2024/05/03/`, `/2024/may/03/`, `/2024-05-03-title`, `/20240503/`; null when it has none. */
export function dateInUrl(address: string): string | null {
  if (address.length > 2_000 || !YEAR.test(address)) return null;
  const path = address.replace(/^[a-z]+:\/\/[^/]*/iu, '').split(/[?#]/u, 1)[0] ?? '';
  const forms = [
    /(?:^|[/_-])((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?:[/_-]|$)/u,
    /(?:^|[/_-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?:[/_.-]|$)/u,
    /(?:^|[/_-])((?:19|20)\d{2})(\d{2})(\d{2})(?:[/_.-]|$)/u,
  ];
  for (const form of forms) {
    const m = form.exec(path);
    const day = m === null ? null : makeDay(Number(m[1]), Number(m[2]), Number(m[3]));
    if (day !== null) return day;
  }
  const named = /(?:^|[/_-])((?:19|20)\d{2})[/-]([a-z]{3,9})[/-](\d{1,2})(?:[/_.-]|$)/iu.exec(path);
  const month = named === null ? undefined : MONTH_NUMBERS.get(named[2]!.toLowerCase());
  if (named !== null && month !== undefined) return makeDay(Number(named[1]), month, Number(named[3]));
  // Day first or month first only where the numbers leave no choice.
  const turned = /(?:^|[/_-])(\d{2})-(\d{2})-((?:19|20)\d{2})(?:[/_.-]|$)/u.exec(path);
  if (turned === null) return null;
  const [a, b] = [Number(turned[1]), Number(turned[2])];
  if (a <= 12 && b <= 12 && a !== b) return null;
  return a > 12 ? makeDay(Number(turned[3]), b, a) : makeDay(Number(turned[3]), a, b);
}

/** All of the forms have one; most addresses have none. */
const YEAR = /(?:19|20)\d{2}/u;
