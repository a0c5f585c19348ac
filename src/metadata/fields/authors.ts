import type { Author } from '../../types.js';
import type { Candidate } from '../candidates.js';
import { elementText } from '../element-text.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { type LdNode, nodesOf, stringOf, typesOf } from '../json-ld/read-graph.js';
import { mainHeadingOf } from '../main-heading.js';
import { cleanName } from '../names/clean-name.js';
import { refuseName } from '../names/refuse-name.js';
import { splitByline } from '../names/split-byline.js';
import { plainText } from '../plain-text.js';
import { absoluteUrl } from '../urls.js';
import { isOutside } from '../zones.js';

/** Where authors can stand, the surest first. */
export const authorCandidates: readonly Candidate<Author[]>[] = [
  { name: 'jsonld.author', read: (facts) => ldAuthors(facts, 'author') },
  { name: 'citation_author', read: (facts) => metaNames(facts, 'citation_author') },
  { name: 'parsely-author', read: (facts) => metaNames(facts, 'parsely-author') },
  { name: 'sailthru.author', read: (facts) => metaLines(facts, 'sailthru.author') },
  { name: 'microdata.author', read: (facts) => fromElements(facts.props.get('author') ?? [], facts) },
  {
    name: 'dc.creator',
    read: (facts) => metaNames(facts, 'dc.creator', 'dcterms.creator', 'dc.contributor'),
  },
  {
    name: 'meta.author',
    read: (facts) =>
      metaLines(
        facts,
        'author',
        'article:author',
        'og:article:author',
        'article:author_name',
        'byl',
        'byline',
      ),
  },
  { name: 'page.author-link', read: (facts) => fromElements(facts.authorLinks, facts) },
  { name: 'page.byline', read: (facts) => fromElements(facts.bylineMarks, facts) },
  { name: 'twitter:data1', read: twitterAuthor },
  { name: 'jsonld.creator', read: (facts) => ldAuthors(facts, 'creator') },
];

function ldAuthors(facts: Facts, key: string): Author[] | null {
  const { article, page } = ldSpeakersOf(facts);
  const value = article?.[key] ?? page?.[key];
  const authors: Author[] = [];
  const list = Array.isArray(value) ? value.slice(0, 100).flat(2) : [value];
  for (const item of list) {
    if (typeof item === 'string') addName(authors, plainText(item, 300), null, null);
    else for (const node of nodesOf(item, facts.graph, 1)) addNode(authors, node, facts);
  }
  return orNull(authors);
}

function addNode(authors: Author[], node: LdNode, facts: Facts): void {
  const types = typesOf(node);
  const type = types.includes('Person')
    ? 'person'
    : types.some((t) => t.endsWith('Organization'))
      ? 'organization'
      : null;
  const names = Array.isArray(node['name']) ? node['name'].slice(0, 50) : [node['name']];
  const url = absoluteUrl(stringOf(node['url']) ?? null, facts);
  for (const name of names) addName(authors, plainText(stringOf(name), 300), url, type);
}

function addName(authors: Author[], raw: string | null, url: string | null, type: Author['type']): void {
  if (raw === null) return;
  const name = cleanName(raw);
  if (refuseName(name) !== null || authors.some((author) => author.name === name)) return;
  authors.push({ name, url, type, role: null });
}

function metaNames(facts: Facts, ...names: string[]): Author[] | null {
  const authors: Author[] = [];
  for (const name of names)
    for (const content of facts.metas.get(name) ?? []) addName(authors, plainText(content, 300), null, null);
  return orNull(authors);
}

function metaLines(facts: Facts, ...names: string[]): Author[] | null {
  for (const name of names) {
    const authors: Author[] = [];
    for (const content of facts.metas.get(name) ?? []) addLine(authors, plainText(content, 500));
    if (authors.length > 0) return authors;
  }
  return null;
}

function addLine(authors: Author[], line: string | null): void {
  if (line === null) return;
  for (const name of splitByline(cleanName(line))) addName(authors, name, null, null);
}

function fromElements(
  elements: readonly import('../../types.js').PageElement[],
  facts: Facts,
): Author[] | null {
  const heading = mainHeadingOf(facts)?.element ?? null;
  for (const element of elements.slice(0, 100)) {
    if (isOutside(element, facts.page, heading)) continue;
    const text = element.attribs['content'] ?? elementText(element, 300);
    if (text.length > 200) continue;
    const authors: Author[] = [];
    addLine(authors, plainText(text));
    if (authors.length > 0) return authors;
  }
  return null;
}

function twitterAuthor(facts: Facts): Author[] | null {
  const label = metaOf(facts, 'twitter:label1');
  if (
    label === null ||
    !/^(?:written by|by|author|verfasst von|geschrieben von|écrit par|escrito por)$/iu.test(label)
  )
    return null;
  return metaLines(facts, 'twitter:data1');
}

function orNull(authors: Author[]): Author[] | null {
  return authors.length === 0 ? null : authors;
}
