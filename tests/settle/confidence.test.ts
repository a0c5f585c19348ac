import { describe, expect, it } from 'vitest';
import {
  CONFIDENCE_SIGNS,
  confidenceSigns,
  type Witnesses,
  weighSigns,
} from '../../src/settle/confidence.js';
import { type Said, settled } from './votes-on.js';

const PROSE = 'The kelp came back to the bay in the third summer, and with it came the fish.';

type Signs = Record<(typeof CONFIDENCE_SIGNS)[number], number>;

function signsOf(body: string, said: Said[], rest: Partial<Witnesses> = {}): Signs {
  const { list } = settled(body, said, 'model', { alone: true });
  const signs = confidenceSigns({
    blocks: list,
    model: Float64Array.from(said, ({ model }) => model ?? 0),
    readability: Float64Array.from(said, ({ share }) => share ?? 0),
    threshold: 0.5,
    expectedF1: 0.9,
    articleProbability: 0.8,
    bodyWords: 0,
    ...rest,
  });
  return Object.fromEntries(CONFIDENCE_SIGNS.map((name, i) => [name, signs[i]])) as Signs;
}

describe('the signs', () => {
  it('of a clear article: the judges agree, no doubt, no links, sentences', () => {
    const said = [{ model: 1, share: 1 }, {}];
    expect(signsOf(`<p>${PROSE}</p><nav>Home</nav>`, said)).toEqual({
      expectedF1: 0.9,
      agreement: 1,
      articleProbability: 0.8,
      words: Math.log1p(17),
      doubtful: 0,
      linkDensity: 0,
      endsSentence: 1,
      bodyAgreement: 0.5,
    });
  });

  it('of judges that chose apart: no agreement', () => {
    expect(signsOf(`<p>${PROSE}</p><p>${PROSE} Twice.</p>`, [{ model: 1 }, { share: 1 }]).agreement).toBe(0);
  });

  it('of blocks near the threshold: doubt', () => {
    expect(signsOf(`<p>${PROSE}</p>`, [{ model: 0.6, share: 1 }]).doubtful).toBe(1);
  });

  it('of links and of lines that end no sentence', () => {
    const signs = signsOf(`<p><a href="/k">${'kelp '.repeat(30)}</a></p>`, [{ model: 1 }]);
    expect(signs).toMatchObject({ linkDensity: 1, endsSentence: 0 });
  });

  it.each([
    [34, 0.5],
    [51, 1 / 3],
    [68, 0.25],
  ])('of a page that claims %i words for its 17', (bodyWords, agreement) => {
    const { bodyAgreement } = signsOf(`<p>${PROSE}</p>`, [{ model: 1, share: 1 }], { bodyWords });
    expect(bodyAgreement).toBeCloseTo(bodyWords > 50 ? agreement : 0.5, 12);
  });

  it('of nothing kept are numbers too', () => {
    for (const sign of Object.values(signsOf(`<p>${PROSE}</p>`, [{}])))
      expect(sign).toBeGreaterThanOrEqual(0);
  });
});

describe('weighSigns', () => {
  const table = { weights: [2, -1, 0.5], at: [0, 1, 3], share: [0.1, 0.4, 0.9] };

  it.each<[number, number, number]>([
    [-5, 0, 0.1],
    [-0.25, 0, 0.1],
    [0, 0, 0.25],
    [0.25, 0, 0.4],
    [0.75, 0, 0.65],
    [1.25, 0, 0.9],
    [9, 0, 0.9],
    [1, 1, 0.525],
  ])('weighs %d and %d, adds the constant and reads the share off the table', (a, b, share) => {
    expect(weighSigns([a, b], table)).toBeCloseTo(share, 12);
  });
});
