/** The middle number; of an even count the lower of the two. NaN of none. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}

/** The number below which this share of them lies, 0 to 1. NaN of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length - 1) * share))] ?? Number.NaN;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/**
 * The exponent b of `time = a * size ^ b` that fits best, by least squares of the logarithms: 1 where twice the size takes
 * twice the time, 2 where it takes four times.
 */
export function growthExponent(sizes: readonly number[], times: readonly number[]): number {
  const xs = sizes.map(Math.log);
  const ys = times.map(Math.log);
  const x = mean(xs);
  const y = mean(ys);
  let above = 0;
  let below = 0;
  xs.forEach((at, i) => {
    above += (at - x) * ((ys[i] ?? 0) - y);
    below += (at - x) ** 2;
  });
  return above / below;
}
