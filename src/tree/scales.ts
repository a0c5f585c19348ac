/** ln(1 + n) of the small counts that most are. */
const LOGS = Float64Array.from({ length: 1024 }, (_, n) => Math.log1p(n));

/** ln(1 + n). */
export function log(n: number): number {
  const whole = n | 0;
  return whole === n && whole >= 0 && whole < LOGS.length ? LOGS[whole]! : Math.log1p(n);
}

/** The same, mirrored for numbers below 0. */
export function signedLog(n: number): number {
  return n < 0 ? -log(-n) : log(n);
}

/** 0 where there is no whole. */
export const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
