import { describe, expect, it } from 'vitest';
import { compareWithFloors } from '../../bench/floors.js';
import type { CorpusResult, GrowthResult } from '../../bench/results.js';

const timing = (ratio: number) => ({ ms: ratio, ratio, cpuRatio: ratio, medianRatio: ratio, p99: ratio });

function corpus(galley: number, clean: number): CorpusResult {
  return {
    corpus: 'harbour',
    pages: 3,
    failed: 0,
    megabytes: 1,
    passes: 1,
    engine: 'full',
    runners: { galley: timing(galley) },
    stages: { clean: timing(clean) },
    collectionShare: {},
    peakMegabytes: 1,
  };
}

const growth = (exponent: number): GrowthResult => ({
  shape: 'paragraphs',
  sizes: [],
  ms: [],
  exponent,
  worst: { stage: 'clean', exponent },
});

const floors = { ratios: { harbour: { galley: 2, clean: 0.5 } }, exponent: 1.3 };

describe('recorded ratios', () => {
  it('pass within the margin', () => {
    expect(compareWithFloors({ corpora: [corpus(2.9, 0.7)], growth: [growth(1.1)] }, floors, 1.5)).toEqual(
      [],
    );
  });

  it('name what is worse, and by how much', () => {
    expect(compareWithFloors({ corpora: [corpus(3.1, 0.8)], growth: [growth(2)] }, floors, 1.5)).toEqual([
      'harbour: galley takes 3.10 times a bare parse, recorded 2 (at most 3.00)',
      'harbour: clean takes 0.80 times a bare parse, recorded 0.5 (at most 0.75)',
      'time grows with paragraphs to the power of 2.00, at most 1.3',
    ]);
  });

  it('do not pass for want of anything to compare', () => {
    expect(() =>
      compareWithFloors({ corpora: [{ ...corpus(1, 1), corpus: 'pier' }], growth: [] }, floors, 1.5),
    ).toThrow(/nothing to compare/);
  });
});
