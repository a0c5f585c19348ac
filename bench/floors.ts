import type { BenchResults } from './results.js';

/** Recorded figures, per corpus: ratios of galley and its stages to the bare htmlparser2 parse; and the largest exponent of growth. */
export interface Floors {
  ratios: Record<string, Record<string, number>>;
  exponent: number;
}

/** Stages that take less than this share of a bare parse are noise. */
const LEAST_RATIO = 0.1;

/**
 * What is worse than recorded, a line each; empty when all is well.
 * @param margin how many times the recorded ratio is still well; machines and their load differ.
 * @throws Error when none of the corpora has a record to compare with.
 */
export function compareWithFloors(
  results: Pick<BenchResults, 'corpora' | 'growth'>,
  floors: Floors,
  margin: number,
): string[] {
  const worse: string[] = [];
  let compared = 0;
  for (const { corpus, runners, stages } of results.corpora) {
    const recorded = floors.ratios[corpus];
    if (recorded === undefined) continue;
    for (const [name, floor] of Object.entries(recorded)) {
      const ratio = (runners[name] ?? stages[name])?.ratio;
      if (ratio === undefined) continue;
      compared++;
      const most = Math.max(floor, LEAST_RATIO) * margin;
      if (ratio > most)
        worse.push(
          `${corpus}: ${name} takes ${ratio.toFixed(2)} times a bare parse, recorded ${floor} (at most ${most.toFixed(2)})`,
        );
    }
  }
  if (compared === 0) throw new Error('nothing to compare: bench/floors.json has none of these corpora');
  for (const { shape, exponent } of results.growth) {
    if (exponent > floors.exponent)
      worse.push(
        `time grows with ${shape} to the power of ${exponent.toFixed(2)}, at most ${floors.exponent}`,
      );
  }
  return worse;
}
