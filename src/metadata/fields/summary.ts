import { alike, type Candidate, type Reader } from '../candidates.js';
import { textOfLd, textOfMetas, textOfProp } from '../declared.js';
import { elementText } from '../element-text.js';
import type { Facts } from '../facts.js';
import { mainHeadingOf } from '../main-heading.js';
import { DEK } from '../mark-words.js';
import { nearestMarked } from '../marks.js';
import { sameText } from '../same-text.js';
import { isOutside } from '../zones.js';

/** Longest excerpt, in characters. */
const LONGEST_EXCERPT = 300;
/** A standfirst is a sentence or a few; and it stands right below the heading. */
const DEK_LENGTH = { least: 25, most: 500 };
const DEK_DISTANCE = 25;
/** Elements that are looked at. */
const MOST_DEKS = 8;

/** Where the standfirst can stand. */
export const dekCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.alternativeHeadline', ...textOfLd('alternativeHeadline') },
  { name: 'microdata.alternativeHeadline', ...textOfProp('alternativeHeadline') },
  { name: 'page.standfirst', read: standfirst },
]);

/** Where a description of the page can stand. */
export const excerptCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.description', ...excerpted(textOfLd('description', 'abstract')) },
  { name: 'og:description', ...excerpted(textOfMetas('og:description')) },
  { name: 'meta.description', ...excerpted(textOfMetas('description')) },
  { name: 'twitter:description', ...excerpted(textOfMetas('twitter:description')) },
  {
    name: 'dc.description',
    ...excerpted(textOfMetas('dc.description', 'dcterms.abstract', 'sailthru.description')),
  },
]);

/** Why a text is no standfirst; null when it may be one. */
export function refuseDek(dek: string, facts: Facts): string | null {
  const heading = mainHeadingOf(facts);
  if (heading !== null && sameText(dek, heading.text)) return 'the title again';
  return dek.length > 1_000 ? 'too long for a standfirst' : null;
}

function standfirst(facts: Facts): string | null {
  const heading = mainHeadingOf(facts)?.element ?? null;
  if (heading === null) return null;
  let looked = 0;
  for (const element of nearestMarked(facts, DEK, DEK_DISTANCE)) {
    if (++looked > MOST_DEKS) break;
    if (element.order < heading.order || isOutside(element, facts)) continue;
    const text = elementText(element, DEK_LENGTH.most + 1);
    if (text.length >= DEK_LENGTH.least && text.length <= DEK_LENGTH.most) return text.normalize('NFC');
  }
  return null;
}

function excerpted({ read, ...needs }: Reader<string>): Reader<string> {
  return { read: (facts) => excerptOf(read(facts)), ...needs };
}

/** Cut at the last word that fits. */
function excerptOf(text: string | null): string | null {
  if (text === null || text.length <= LONGEST_EXCERPT) return text;
  const cut = text.slice(0, LONGEST_EXCERPT);
  const space = cut.lastIndexOf(' ');
  return `${cut
    .slice(0, space > 150 ? space : LONGEST_EXCERPT - 1)
    .replace(/[\s,;:–—-]+$/u, '')
    .slice(0, LONGEST_EXCERPT - 1)}…`;
}
