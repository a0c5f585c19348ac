import type { Author, PageElement } from '../../types.js';
import type { Candidate, Choice } from '../candidates.js';
import { elementLines, elementText } from '../element-text.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { type LdNode, nodesOf, stringOf, typesOf } from '../json-ld/read-graph.js';
import { mainHeadingOf } from '../main-heading.js';
import { cleanName } from '../names/clean-name.js';
import { readByline } from '../names/read-byline.js';
import { refuseName } from '../names/refuse-name.js';
import { isSuffix, splitByline } from '../names/split-byline.js';
import { plainText } from '../plain-text.js';
import { bareText } from '../same-text.js';
import { bareSiteNamesOf } from '../site-names.js';
import { absoluteUrl } from '../urls.js';
import {
  bylineElementsOf,
  bylineLinesNear,
  nearestFirst,
  signaturesOf,
  textDistance,
} from '../visible-byline.js';
import { holds, isOutside } from '../zones.js';

/** Where authors can stand, the surest first. */
export const authorCandidates: readonly Candidate<Author[]>[] = [
  { name: 'jsonld.author', read: (facts) => ldAuthors(facts, 'author') },
  { name: 'citation_author', read: (facts) => citedAuthors(facts) },
  { name: 'parsely-author', read: (facts) => metaNames(facts, 'parsely-author') },
  { name: 'sailthru.author', read: (facts) => metaLines(facts, 'sailthru.author') },
  { name: 'microdata.author', read: microdataAuthors },
  {
    name: 'dc.creator',
    read: (facts) => metaNames(facts, 'dc.creator', 'dcterms.creator', 'dc.contributor'),
  },
  { name: 'meta.author', read: (facts) => metaLines(facts, ...META_AUTHOR) },
  // Below the declared ones: their words are as good, their place on the page can mislead.
  { name: 'page.author-link', read: (facts) => linkedAuthors(facts, facts.authorLinks, MOST_LINKS) },
  { name: 'page.byline', read: (facts) => visibleAuthors(facts, bylineElementsOf(facts)) },
  { name: 'twitter:data1', read: twitterAuthor },
  { name: 'page.byline-text', read: (facts) => fromLines(bylineLinesNear(facts)) },
  // A link to a person's page is an author's only right beside the heading: in forums it is the first poster's.
  { name: 'page.person-link', read: (facts) => linkedAuthors(facts, facts.personLinks, NEAR_LINKS) },
  { name: 'page.signature', read: (facts) => fromLines(signaturesOf(facts)) },
  { name: 'jsonld.creator', read: (facts) => ldAuthors(facts, 'creator') },
];

const META_AUTHOR = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'byl',
  'byline',
  'authors',
];

/** Candidates that can give more authors than the one that won, by naming it among them. */
const PRINTED = new Set(['page.byline', 'page.author-link']);

/**
 * The first good candidate wins; one that is only a login name or the site's own name gives way to any better one below
 * it. When the byline on the page names the winner's authors and more, the byline's list is the fuller one.
 */
export function chooseAuthors(facts: Facts, all: boolean): Choice<Author[]> {
  const choice: Choice<Author[]> = { from: null, value: null, beat: [] };
  let weak: { from: string; value: Author[] } | null = null;
  for (const { name, read } of authorCandidates) {
    if (choice.value !== null && !all && !PRINTED.has(name)) continue;
    const value = read(facts);
    if (value === null) continue;
    const refused = weaknessOf(name, value, facts, weak?.value ?? null);
    if (refused === null && choice.value === null) {
      choice.from = name;
      choice.value = value;
    } else if (refused === null && PRINTED.has(name) && isFuller(value, choice.value ?? [])) {
      choice.beat.push({
        from: choice.from ?? '',
        value: choice.value,
        refused: 'the byline names more authors',
      });
      choice.from = name;
      choice.value = value;
    } else choice.beat.push({ from: name, value, refused });
    if (refused !== null && isLastResort(name, value, facts)) weak ??= { from: name, value };
  }
  if (choice.value === null && weak !== null) {
    const { from } = weak;
    return { from, value: weak.value, beat: choice.beat.filter((other) => other.from !== from) };
  }
  return choice;
}

/** Why these authors should give way to better ones; null for good ones. */
function weaknessOf(
  from: string,
  authors: readonly Author[], facts: Facts, weak: readonly Author[] | null): string | null {
  const sites = bareSiteNamesOf(facts);
  if (authors.every(({ name }) => sites.has(bareText(name)))) return "the site's own name";
  if (authors.every(({ name }) => /^[a-z0-9._-]+$/u.test(name))) return 'a login name';
  if (TEMPLATED.has(from) && authors.every(({ name }) => COMPANY.test(name))) return 'the publishing company';
  // One word is no better than the login name above it.
  if (weak !== null && authors.every(({ name }) => !/[\s\p{Lo}]/u.test(name)))
    return 'no fuller than the name above';
  return null;
}

/** Words by which companies and societies are named. */
const COMPANY =
  /(?:^|\s)(?:GmbH|AG|KG|e\.\s?V\.|Ltd\.?|Inc\.?|LLC|S\.?A\.?|B\.?V\.?|Verlag|Stiftung|Zeitung|Media|Medien|Verband|Agentur|Landesanstalt|Online)(?:\s|$)/u;

/** A default of the template, where it is the site's own name; an organisation that signs its articles is no such thing. */
const TEMPLATED = new Set(['meta.author', 'parsely-author', 'sailthru.author', 'dc.creator']);

function isLastResort(from: string, authors: readonly Author[], facts: Facts): boolean {
  const sites = bareSiteNamesOf(facts);
  return !TEMPLATED.has(from) || authors.every(({ name }) => !sites.has(bareText(name)));
}

/** True when the byline prints all declared authors and further people: two words or more each, none within another. */
function isFuller(byline: readonly Author[], declared: readonly Author[]): boolean {
  if (byline.length <= declared.length) return false;
  const printed = byline.map(({ name }) => bareText(name));
  const isPerson = ({ name }: Author, index: number) =>
    /\s/u.test(name) && printed.every((other, at) => at === index || !other.includes(printed[index]!));
  return (
    byline.every(isPerson) &&
    declared.every(({ name }) => printed.some((other) => other.includes(bareText(name))))
  );
}

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
  const isOrganization = types.some((type) => type.endsWith('Organization') || type === 'Corporation');
  const type = types.includes('Person') ? 'person' : isOrganization ? 'organization' : null;
  const names = Array.isArray(node['name']) ? node['name'].slice(0, 50) : [node['name']];
  const url = absoluteUrl(stringOf(node['url'] ?? null), facts);
  for (const name of names) {
    const plain = plainText(stringOf(name), 300);
    const pair = type === 'organization' ? null : PAIR.exec(plain ?? '');
    if (pair === null) addName(authors, plain, url, type);
    else for (const half of pair.slice(1)) addName(authors, half, null, type);
  }
}

/** "Ada Lovelace and Alan Turing" in one structured name: two people, where both halves are names of two words or more. */
const PAIR =
  /^(\p{Lu}\S*(?:\s\p{L}[\p{L}.’'-]*){1,3})\s(?:and|und|et|y|&)\s(\p{Lu}\S*(?:\s\p{L}[\p{L}.’'-]*){1,3})$/u;

function addName(authors: Author[], raw: string | null, url: string | null, type: Author['type']): void {
  if (raw === null) return;
  const name = cleanName(raw);
  if (refuseName(name) !== null || authors.some((author) => author.name === name)) return;
  authors.push({ name, url, type, role: null });
}

function metaNames(facts: Facts, ...names: string[]): Author[] | null {
  const authors: Author[] = [];
  for (const name of names) {
    for (const content of facts.metas.get(name) ?? []) addName(authors, plainText(content, 300), null, null);
  }
  return orNull(authors);
}

/** Highwire's tags give "Lovelace, Ada": turned round, unless what follows the comma is a suffix. */
function citedAuthors(facts: Facts): Author[] | null {
  const authors: Author[] = [];
  for (const content of facts.metas.get('citation_author') ?? []) {
    const inverted = /^([^,]{2,60}),\s*([^,]{1,60})$/u.exec(content.trim());
    const natural = inverted === null || isSuffix(inverted[2]!) ? content : `${inverted[2]} ${inverted[1]}`;
    addName(authors, plainText(natural, 300), null, null);
  }
  return orNull(authors);
}

function metaLines(facts: Facts, ...names: string[]): Author[] | null {
  for (const name of names) {
    const authors: Author[] = [];
    for (const content of facts.metas.get(name) ?? []) {
      for (const part of splitByline(cleanName(plainText(content, 500) ?? '')))
        addName(authors, part, null, null);
    }
    if (authors.length > 0) return authors;
  }
  return null;
}

/** `itemprop="author"`: its inner `name`s where it has any, its own words otherwise. */
function microdataAuthors(facts: Facts): Author[] | null {
  const authors: Author[] = [];
  const heading = mainHeadingOf(facts)?.element ?? null;
  for (const element of (facts.props.get('author') ?? []).slice(0, 30)) {
    if (isOutside(element, facts.page, heading)) continue;
    const inner = (facts.props.get('name') ?? []).filter((name) => holds(facts.page, element, name));
    if (inner.length > 0) {
      const url = absoluteUrl(linkIn(inner[0]!, element), facts);
      addName(authors, plainText(inner[0]!.attribs['content'] ?? elementText(inner[0]!, 200)), url, null);
    } else if (element.attribs['content'] !== undefined)
      addName(authors, plainText(element.attribs['content']), null, null);
    else for (const name of readByline(elementLines(element, 300), true)) addName(authors, name, null, null);
    // Question pages and forums give every answer an author: only the first speaks for the page.
    if (authors.length > 0 && !isBeside(element, facts.props.get('author') ?? [], facts)) break;
  }
  return orNull(authors);
}

/** True when another `author` follows within the same parent: a list of authors, not the author of another post. */
function isBeside(element: PageElement, others: readonly PageElement[], facts: Facts): boolean {
  const parent = element.parent as PageElement | null;
  return (
    parent !== null && others.some((other) => other.order > element.order && holds(facts.page, parent, other))
  );
}

function linkIn(...elements: PageElement[]): string | null {
  for (const element of elements)
    if (element.name === 'a' && element.attribs['href']) return element.attribs['href'];
  return null;
}

function visibleAuthors(facts: Facts, elements: readonly PageElement[]): Author[] | null {
  for (const element of elements) {
    const links = [...facts.authorLinks, ...facts.personLinks].filter((link) =>
      holds(facts.page, element, link),
    );
    const linked: Author[] = [];
    for (const link of links) addLink(linked, link, facts);
    const authors: Author[] = [];
    for (const name of readByline(elementLines(element, 400), isNameHolder(element)))
      addName(authors, name, null, null);
    // Where names are links, what is no link is a role or a paper; but a link missing on one of several is no sign.
    if (linked.length > 0 && (authors.length <= linked.length || !isFuller(authors, linked))) return linked;
    if (authors.length > 0) return authors;
  }
  return null;
}

/** True for an element that by its class holds a name and nothing else. */
function isNameHolder(element: PageElement): boolean {
  const names = `${element.attribs['class'] ?? ''} ${element.attribs['itemprop'] ?? ''} ${element.attribs['rel'] ?? ''}`;
  return /(?:^|[\s_-])(?:fn|author|byline|username|user|poster|nickname|p-author|vcard)(?:[_-]{1,2}(?:name|link|text|url))?(?:\s|$)/iu.test(
    names,
  );
}

function addLink(authors: Author[], link: PageElement, facts: Facts): void {
  const [name] = readByline(elementLines(link, 200), true);
  if (name !== undefined) addName(authors, name, absoluteUrl(link.attribs['href'], facts), null);
}

/** How far from the heading a link may stand, in texts. */
const MOST_LINKS = 5_000;
const NEAR_LINKS = 25;

/** Links to writers' pages near the heading, those of one parent together. */
function linkedAuthors(facts: Facts, links: readonly PageElement[], farthest: number): Author[] | null {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const near = nearestFirst(links, heading, facts);
  for (const link of near.slice(0, 20)) {
    if (isOutside(link, facts.page, heading)) continue;
    if (heading !== null && textDistance(heading, link, facts) > farthest) break;
    const authors: Author[] = [];
    for (const other of near)
      if (other.parent === link.parent && other.order >= link.order) addLink(authors, other, facts);
    if (authors.length > 0) return authors;
  }
  return null;
}

function fromLines(lines: readonly string[]): Author[] | null {
  const authors: Author[] = [];
  for (const name of readByline(lines, false)) addName(authors, name, null, null);
  return orNull(authors);
}

const WRITTEN_BY =
  /^(?:written by|by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|escrito por|auteur|geschreven door|napisane przez|написано автором|автор)$/iu;

/** Yoast's cards: a label and a value. */
function twitterAuthor(facts: Facts): Author[] | null {
  const label = metaOf(facts, 'twitter:label1');
  return label === null || !WRITTEN_BY.test(label) ? null : metaLines(facts, 'twitter:data1');
}

function orNull(authors: Author[]): Author[] | null {
  return authors.length === 0 ? null : authors;
}
