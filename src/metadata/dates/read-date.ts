import { makeDay, makeTime } from './calendar.js';
import type { DateHabits } from './habits.js';
import { readTextDate } from './text-date.js';

const ISO =
  /^([+]?\d{4})-?(\d{1,2})-?(\d{1,2})(?:(?:[T\s_,]|\s-\s){1,3}(\d{1,2})[:.h]?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}(.*))?$/isu;

/**
 * A date that is declared for machines (`datetime`, meta tags, JSON-LD), as ISO 8601: `2024-05-03`, or with time and the
 * offset that the text itself gives. Falls back on dates written for readers. Null when it is no date.
 */
export function readDate(text: string, habits: DateHabits): string | null {
  const trimmed = text.trim();
  if (trimmed.length < 6 || trimmed.length > 120) return null;
  if (PLAIN_MOMENT.test(trimmed)) return readPlain(trimmed);
  const iso = ISO.exec(trimmed);
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, rest] = iso;
    const date = makeDay(Number(year), Number(month), Number(day));
    if (date === null) return null;
    return hour === undefined ? date : date + makeTime(hour, minute, second, rest);
  }
  if (/^\d{10}$|^\d{13}$/u.test(trimmed)) return readEpoch(trimmed);
  return readTextDate(trimmed, habits)?.date ?? null;
}

/** What most pages declare: it is its own reading, but for parts of seconds, and sooner told than read. */
const PLAIN_MOMENT =
  /^[12]\d{3}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

function readPlain(moment: string): string | null {
  const day = makeDay(Number(moment.slice(0, 4)), Number(moment.slice(5, 7)), Number(moment.slice(8, 10)));
  if (day === null) return null;
  return moment.slice(0, 19) + (moment.endsWith('Z') ? 'Z' : moment.slice(-6));
}

/** Seconds or milliseconds since 1970, which are UTC by their nature. */
function readEpoch(digits: string): string {
  const milliseconds = digits.length === 10 ? Number(digits) * 1_000 : Number(digits);
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/u, 'Z');
}
