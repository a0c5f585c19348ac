import { type Candidate, type Choice, chooseFirst, neverRefuse } from '../candidates.js';
import { elementText } from '../element-text.js';
import { type Facts, metaOf, titleTagOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { stringOf } from '../json-ld/read-graph.js';
import { mainHeadingOf } from '../main-heading.js';
import { plainText } from '../plain-text.js';
import { withoutSiteName } from '../site-suffix.js';

/** Where a title can stand. Order: what the article itself declares, then what speaks for the page. */
export const titleCandidates: readonly Candidate<string>[] = [
  { name: 'page.h1', read: (facts) => mainHeadingOf(facts)?.text ?? null },
  { name: 'jsonld.headline', read: (facts) => clean(ldString(facts, 'headline'), facts) },
  { name: 'og:title', read: (facts) => clean(metaOf(facts, 'og:title'), facts) },
  { name: 'twitter:title', read: (facts) => clean(metaOf(facts, 'twitter:title'), facts) },
  { name: 'citation_title', read: (facts) => plainText(metaOf(facts, 'citation_title')) },
  { name: 'microdata.headline', read: (facts) => propText(facts, 'headline') },
  { name: 'parsely-title', read: (facts) => clean(metaOf(facts, 'parsely-title'), facts) },
  { name: 'sailthru.title', read: (facts) => clean(metaOf(facts, 'sailthru.title'), facts) },
  { name: 'dc.title', read: (facts) => clean(metaOf(facts, 'dc.title', 'dcterms.title'), facts) },
  { name: 'jsonld.name', read: (facts) => clean(ldString(facts, 'name'), facts) },
  { name: 'page.title', read: (facts) => clean(titleTagOf(facts), facts) },
];

/** The article's own headline. */
export function chooseTitle(facts: Facts, all: boolean): Choice<string> {
  return chooseFirst(titleCandidates, facts, neverRefuse, all);
}

function clean(raw: string | null, facts: Facts): string | null {
  const text = plainText(raw, 1_000);
  return text === null ? null : withoutSiteName(text, facts);
}

function ldString(facts: Facts, key: string): string | null {
  const { article } = ldSpeakersOf(facts);
  return article === null ? null : stringOf(article[key]);
}

function propText(facts: Facts, prop: string): string | null {
  const element = facts.props.get(prop)?.[0];
  return element === undefined ? null : plainText(element.attribs['content'] ?? elementText(element, 600));
}
