import type { Choice } from '../candidates.js';
import type { Facts } from '../facts.js';
import { mainHeadingOf } from '../main-heading.js';
import { isSettled, readTitles } from '../title-readings.js';
import { scoreTitles } from '../title-score.js';
import { urlCandidates } from './address.js';

/** Where a title can stand, by name. Their agreement decides, not their order. */
// biome-ignore format: a table of words
export const TITLE_PLACES = [
  'page.h1', 'jsonld.headline', 'microdata.headline', 'og:title', 'twitter:title', 'citation_title', 'parsely-title',
  'sailthru.title', 'dc.title', 'jsonld.name', 'page.title', 'page.title-whole', 'og:title-first', 'og:title-last',
  'og:title-most', 'page.title-first', 'page.title-last', 'page.title-most', 'page.h1-rest', 'page.other-h1',
] as const;

/** The article's own headline, without the site's name: the reading for which most speaks; the surest place wins a tie. */
export function chooseTitle(facts: Facts, all: boolean): Choice<string> {
  const readings = readTitles(facts, all);
  if (readings.length === 1) return { from: readings[0]!.from[0]!, value: readings[0]!.value, beat: [] };
  const agreed = isSettled(readings, mainHeadingOf(facts));
  const scores = agreed ? [1] : scoreTitles(readings, facts, addressOf(facts));
  let best = 0;
  for (let i = 1; i < scores.length; i++) if (scores[i]! > scores[best]! + 1e-9) best = i;
  const won = readings[best];
  if (won === undefined) return { from: null, value: null, beat: [] };
  const beat = readings
    .filter((reading) => reading !== won)
    .map(({ from, value }) => ({ from: from[0]!, value, refused: null }));
  return { from: won.from[0]!, value: won.value, beat };
}

function addressOf(facts: Facts): string | null {
  for (const { read } of urlCandidates) {
    const url = read(facts);
    if (url !== null) return url;
  }
  return null;
}
