/** Milliseconds spent in each stage since the last reset. */
export const laps = new Map<string, number>();

/** The same function, whose time is added to the stage's lap. */
export function timed<Arguments extends unknown[], Result>(
  stage: string,
  run: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  return (...given) => {
    const startedAt = performance.now();
    try {
      return run(...given);
    } finally {
      laps.set(stage, (laps.get(stage) ?? 0) + performance.now() - startedAt);
    }
  };
}
