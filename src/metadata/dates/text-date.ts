import { makeDay, makeTime } from './calendar.js';
import type { DateHabits } from './habits.js';
import { MONTH_NUMBERS } from './month-names.js';

/** A date found in a text, and where it stands in it. */
export interface FoundDate {
  /** `YYYY-MM-DD`, with time and offset where the text gives them next to it. */
  date: string;
  start: number;
  end: number;
}

const SIGNED = /\d[./-]\s?\d/;

/** Day, month and year stand in these groups; tried in order at every place of the text. */
// A month's name is told by the table, not by its letters: classes such as \p{L} take V8 a tenth of a second to compile.
const FORMS: {
  form: RegExp;
  /** What stands in every date of the form, and is sooner looked for; absent where it would be no sooner. */
  part?: RegExp;
  read: (m: RegExpExecArray, habits: DateHabits) => string | null;
}[] = [
  // 2024年5月3日, 2024년 5월 3일
  {
    form: /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]?/g,
    read: (m) => makeDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  // 2024-05-03, 2024/5/3, 2024. 5. 3.
  {
    form: /(?<![\d./-])(\d{4})(?:-|\/|\.\s?)(\d{1,2})(?:-|\/|\.\s?)(\d{1,2})(?![\d/-])/g,
    part: SIGNED,
    read: (m) => makeDay(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  // 3 May 2024, 3. Mai 2024, 3 de mayo de 2024, 3rd of May, 2024, 3-May-2024
  {
    form: /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|ος|\.|º|°|-|,)?[\s-]{0,2}(?:de\s|of\s|d[’'])?\s?([^\s\d.,;:!?()|/'’"<>–—-]{2,15})[.,’']?[\s/-]{0,2}(?:de[l]?\s|,\s?)?\s?(\d{4}|[’']\d{2})(?!\d)/g,
    read: (m) => makeDay(yearOf(m[3]), monthOf(m[2]), Number(m[1])),
  },
  // May 3, 2024, May 3rd 2024, May. 03, 2024
  {
    form: /(?<![^\s\d.,;:!?()|/'’"<>–—-])([^\s\d.,;:!?()|/'’"<>–—-]{2,15})\.?\s{0,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{0,2}(\d{4}|[’']\d{2})(?![\d:])/g,
    part: /\d(?:st|nd|rd|th)?,?\s{0,2}(?:\d{4}|[’']\d{2})/,
    read: (m) => makeDay(yearOf(m[3]), monthOf(m[1]), Number(m[2])),
  },
  // 2024 May 3, 2024. május 3.
  {
    form: /(?<!\d)(\d{4})\.?,?\s{0,2}([^\s\d.,;:!?()|/'’"<>–—-]{2,15})\.?\s{0,2}(\d{1,2})(?!\d)/g,
    read: (m) => makeDay(Number(m[1]), monthOf(m[2]), Number(m[3])),
  },
  // 03.05.2024, 3/5/24
  {
    form: /(?<![\d./-])(\d{1,2})(\.\s?|\/|-)(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|\.\d)/g,
    part: SIGNED,
    read: readNumeric,
  },
  // Fri May 03 15:47:42 2024, Fri May 03 2024 15:47:42 GMT+0200
  {
    form: /(?<![^\s\d.,;:!?()|/'’"<>–—-])([^\s\d.,;:!?()|/'’"<>–—-]{3,4}) (\d{1,2}) (?:\d{2}:\d{2}(?::\d{2})?) (?:[A-Z]{1,5} )?(\d{4})(?!\d)/g,
    part: /:/,
    read: (m) => makeDay(Number(m[3]), monthOf(m[1]), Number(m[2])),
  },
];

/** Longest text that is searched, in characters. */
const LONGEST = 400;

/** Every form above has a year of four digits, or a short one after a sign; nearly every text that is asked has neither. */
const HAS_YEAR = /\d{4}|\d[./-]\s?\d{1,2}[./-]\s?\d{2}|[’']\d{2}/u;

const OTHER_SPACE = /[^\S ]/u;

/** False for a text that surely has no date, as most have none. */
export function mayHoldDate(text: string): boolean {
  return HAS_YEAR.test(text);
}

/** First full date (day, month and year) in a text written for readers; null when it has none. */
export function readTextDate(text: string, habits: DateHabits): FoundDate | null {
  const opening = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  if (!HAS_YEAR.test(opening)) return null;
  const searched = OTHER_SPACE.test(opening) ? opening.replace(/\s/gu, ' ') : opening;
  let first: FoundDate | null = null;
  for (const { form, part, read } of FORMS) {
    if (part !== undefined && !part.test(searched)) continue;
    form.lastIndex = 0;
    for (let m = form.exec(searched); m !== null; m = form.exec(searched)) {
      if (first !== null && m.index >= first.start) break;
      const date = read(m, habits);
      if (date !== null) {
        first = { date, start: m.index, end: m.index + m[0].length };
        break;
      }
      form.lastIndex = m.index + 1;
    }
  }
  return first === null ? null : { ...first, date: first.date + timeAfter(searched, first) };
}

/** Between a date and its time stand at most a few signs and words: `, um 14:05 Uhr`, ` | 2:05 PM ET`, ` at 14h05`. */
const TIME =
  /^[\s,.|·•\-–—/()]{0,4}(?:(?:at|um|à|a las|alle|às|kl\.?|ore|om|в|о|o|,|um:|time|klo|saat)\s?)?[\s|·•-]{0,3}(\d{1,2})(?::|\.|h|시\s?|時|点|时)(\d{2})(?!\d)(?::(\d{2}))?(?:분|分|h)?\s?(.{0,14})/iu;

function timeAfter(text: string, found: FoundDate): string {
  const time = TIME.exec(text.slice(found.end, found.end + 60));
  return time === null ? '' : makeTime(time[1] ?? '', time[2], time[3], time[4]);
}

function readNumeric(m: RegExpExecArray, habits: DateHabits): string | null {
  const [, first, sign = '', second, last] = m;
  const year = yearOf(last);
  const [a, b] = [Number(first), Number(second)];
  // Dots are day-first in every country that writes them.
  const dayFirst = sign.startsWith('.') || a > 12 || (b <= 12 && habits.dayFirst);
  return dayFirst ? makeDay(year, b, a) : makeDay(year, a, b);
}

function monthOf(name: string | undefined): number {
  return MONTH_NUMBERS.get((name ?? '').toLowerCase().normalize('NFC')) ?? 0;
}

/** A year of two digits is of this century up to 49. */
function yearOf(digits: string | undefined): number {
  const bare = (digits ?? '').replace(/[’']/u, '');
  if (bare.length !== 2) return Number(bare);
  return Number(bare) + (Number(bare) < 50 ? 2000 : 1900);
}
