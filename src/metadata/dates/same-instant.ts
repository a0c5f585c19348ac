/** Offsets of the world lie between these. In minutes. */
const WIDEST_OFFSET = 14 * 60;
/** The ones that are not whole hours: Newfoundland, Iran, Afghanistan, India, Nepal, Burma, central Australia. In minutes. */
const BROKEN_OFFSETS = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630]);

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
  if (other.slice(0, 10) === utc.slice(0, 10)) return null;
  const offset = Math.round((local - at) / 60_000);
  // A clock time without seconds can be up to a minute early.
  const whole = Math.round(offset / 15) * 15;
  if (Math.abs(offset - whole) > 1 || Math.abs(whole) > WIDEST_OFFSET || whole === 0) return null;
  if (whole % 60 !== 0 && !BROKEN_OFFSETS.has(whole)) return null;
  const sign = whole < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(whole) / 60)).padStart(2, '0');
  return `${other}${sign}${hours}:${String(Math.abs(whole) % 60).padStart(2, '0')}`;
}

function sameMinute(a: number, b: number): boolean {
  return Math.abs(a - b) < 60_000;
}
