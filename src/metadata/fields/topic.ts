import { alike, type Candidate, type Reader } from '../candidates.js';
import { textOfLd, textOfMetas, textOfProp } from '../declared.js';
import { elementText } from '../element-text.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { nodesOf, stringOf, typesOf } from '../json-ld/read-graph.js';
import { plainText } from '../plain-text.js';
import { isOutside } from '../zones.js';

const MOST_KEYWORDS = 100;
const LONGEST_KEYWORD = 100;

/** Where the section can stand. */
export const sectionCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.articleSection', ...textOfLd('articleSection') },
  { name: 'article:section', ...textOfMetas('article:section', 'og:article:section') },
  { name: 'parsely-section', ...textOfMetas('parsely-section') },
  { name: 'microdata.articleSection', ...textOfProp('articleSection') },
  {
    name: 'meta.section',
    ...textOfMetas('section', 'cxenseparse:section', 'category', 'dc.subject.section'),
  },
  { name: 'jsonld.breadcrumb', read: breadcrumb },
]);

/** Where keywords can stand. */
export const keywordCandidates: readonly Candidate<string[]>[] = alike([
  { name: 'jsonld.keywords', read: ldKeywords },
  { name: 'article:tag', ...keywordsOfMetas('article:tag', 'og:article:tag') },
  { name: 'news_keywords', ...keywordsOfMetas('news_keywords') },
  { name: 'meta.keywords', ...keywordsOfMetas('keywords') },
  { name: 'citation_keywords', ...keywordsOfMetas('citation_keywords') },
  { name: 'parsely-tags', ...keywordsOfMetas('parsely-tags') },
  { name: 'sailthru.tags', ...keywordsOfMetas('sailthru.tags') },
  { name: 'dc.subject', ...keywordsOfMetas('dc.subject', 'dcterms.subject') },
  { name: 'link.tag', read: tagLinks },
]);

/** Where the kind of page can stand, as declared. */
export const typeCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.@type', read: ldType },
  { name: 'og:type', ...textOfMetas('og:type') },
]);

/** Why a text is no section; null when it may be one. */
export function refuseSection(section: string): string | null {
  return section.length > 120 ? 'too long for a section' : null;
}

function ldType(facts: Facts): string | null {
  const { article, page } = ldSpeakersOf(facts);
  const node = article ?? page;
  return node === null ? null : (typesOf(node)[0] ?? null);
}

function ldKeywords(facts: Facts): string[] | null {
  const value = ldSpeakersOf(facts).article?.['keywords'];
  if (value === undefined) return null;
  const list = Array.isArray(value) ? value.slice(0, MOST_KEYWORDS * 2) : [value];
  // An array has a keyword an item; one string has them all.
  const texts = list.map((item) => stringOf(item)).filter((text) => text !== null);
  return keywordsOf(texts.length === 1 ? split(texts[0]!) : texts);
}

function keywordsOfMetas(...metas: string[]): Reader<string[]> {
  return { read: (facts) => fromMetas(facts, metas), metas };
}

function fromMetas(facts: Facts, names: readonly string[]): string[] | null {
  const contents: string[] = [];
  for (const name of names) {
    const found = facts.metas.get(name);
    if (found !== undefined) contents.push(...found);
  }
  if (contents.length === 0) return null;
  return keywordsOf(contents.length === 1 || names.includes('keywords') ? contents.flatMap(split) : contents);
}

function tagLinks(facts: Facts): string[] | null {
  const words: string[] = [];
  for (const link of facts.tagLinks.slice(0, MOST_KEYWORDS)) {
    if (!isOutside(link, facts)) words.push(elementText(link, LONGEST_KEYWORD));
  }
  return keywordsOf(words);
}

/** At commas; at semicolons where there are any. Prefixed machine tags ("type:article") are left as they are. */
function split(text: string): string[] {
  return text.slice(0, 10_000).split(text.includes(';') ? /[;]/u : /[,、，]/u);
}

function keywordsOf(raw: readonly string[]): string[] | null {
  const keywords: string[] = [];
  const seen = new Set<string>();
  for (const item of raw) {
    const word = plainText(item, 1_000)?.replace(/^#/u, '') ?? '';
    if (word === '' || word.length > LONGEST_KEYWORD || seen.has(word.toLowerCase())) continue;
    seen.add(word.toLowerCase());
    keywords.push(word);
    if (keywords.length >= MOST_KEYWORDS) break;
  }
  return keywords.length === 0 ? null : keywords;
}

/** The last crumb before the page's own: `Home › Science › This article` gives `Science`. */
function breadcrumb(facts: Facts): string | null {
  const list = facts.graph.nodes.find(({ types, rank }) => rank <= 2 && types.includes('BreadcrumbList'));
  const items = nodesOf(list?.node['itemListElement'], facts.graph, 20);
  if (items.length < 3) return null;
  const crumb = items.at(-2);
  const [inner] = nodesOf(crumb?.['item'], facts.graph, 1);
  return plainText(stringOf(crumb?.['name'] ?? inner?.['name'] ?? null), 200);
}

/** Whether the page may be read without paying, as declared. */
export const freeCandidates: readonly Candidate<boolean>[] = alike([
  {
    name: 'jsonld.isAccessibleForFree',
    read: (facts) => asBoolean(ldSpeakersOf(facts).article?.['isAccessibleForFree']),
  },
  { name: 'article:content_tier', read: contentTier, metas: ['article:content_tier'] },
]);

function asBoolean(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  const word = value.trim().toLowerCase().replace(/^.*\//u, '');
  return word === 'true' || word === 'yes' ? true : word === 'false' || word === 'no' ? false : null;
}

/** `metered` pages are free until they are not: that says nothing of this one. */
function contentTier(facts: Facts): boolean | null {
  const tier = metaOf(facts, 'article:content_tier')?.toLowerCase();
  return tier === 'free' ? true : tier === 'locked' ? false : null;
}
