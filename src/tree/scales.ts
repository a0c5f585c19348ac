/** ln(1 + n) of the counts that most are, from the first time that each is asked for; 0 before. */
const LOGS = new Float64Array(1 << 13);

/** ln(1 + n). */
export function log(n: number): number {
  // Asked for most often, and what the table has for those that are not known yet; below 0 too.
  if (n === 0) return n;
  const whole = n | 0;
  if (whole !== n || whole < 0 || whole >= LOGS.length) return Math.log1p(n);
  if (LOGS[whole] === 0) LOGS[whole] = Math.log1p(n);
  return LOGS[whole]!;
}

/** The same, mirrored for numbers below 0. */
export function signedLog(n: number): number {
  return n < 0 ? -log(-n) : log(n);
}

/** 0 where there is no whole. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
