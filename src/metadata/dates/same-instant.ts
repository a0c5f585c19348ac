/** Offsets of the world lie between these, and are whole quarters of an hour. In minutes. */
const WIDEST_OFFSET = 14 * 60;

/**
 * The other date, when it tells the same moment as a UTC date in local time: with an offset of its own, or without one,
 * where the offset then follows from the two. Null when they are not the same moment, or when both are UTC.
 */
export function sameInstantHere(utc: string, other: string): string | null {
  const at = Date.parse(utc);
  if (Number.isNaN(at) || !other.includes('T')) return null;
  if (/(?:Z|\+00:00)$/u.test(other)) return null;
  if (/[+-]\d{2}:\d{2}$/u.test(other)) return sameMinute(at, Date.parse(other)) ? other : null;
  const local = Date.parse(`${other}Z`);
  if (Number.isNaN(local)) return null;
  const offset = Math.round((local - at) / 60_000);
  // A clock time without seconds can be up to a minute early.
  const whole = Math.round(offset / 15) * 15;
  if (
    Math.abs(offset - whole) > 1 ||
    Math.abs(whole) > WIDEST_OFFSET ||
    whole === 0 ||
    other.slice(0, 10) === utc.slice(0, 10)
  )
    return null;
  const sign = whole < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(whole) / 60)).padStart(2, '0');
  return `${other}${sign}${hours}:${String(Math.abs(whole) % 60).padStart(2, '0')}`;
}

function sameMinute(a: number, b: number): boolean {
  return Math.abs(a - b) < 60_000;
}
