import { HAS_CLAIM, HAS_HREF } from '../tree/attribute-bits.js';
import type { Page, PageElement } from '../types.js';
import { elementText } from './element-text.js';
import { type LdGraph, readGraph } from './json-ld/read-graph.js';

/** A `<link>` of the page, with its address as written. */
export interface LinkFact {
  href: string;
  type: string;
  media: string;
  hreflang: string;
  sizes: string;
}

/** What one walk over the page found for the fields to read; nothing in it is judged yet. */
export interface Facts {
  page: Page;
  /** Contents of `<meta>`, by lower-case `name`, `property` or `http-equiv`; none empty. */
  metas: Map<string, string[]>;
  /** By each lower-case word of `rel`. */
  links: Map<string, LinkFact[]>;
  html: PageElement | null;
  titleElement: PageElement | null;
  headings: PageElement[];
  times: PageElement[];
  /** Elements by `itemprop` or RDFa `property`, prefix taken off: `author`, `datePublished`, ... */
  props: Map<string, PageElement[]>;
  authorLinks: PageElement[];
  /** Links to pages of people who may or may not be writers. */
  personLinks: PageElement[];
  /** Links with `rel=tag`. */
  tagLinks: PageElement[];
  /** Links with `rel=license`, and any to a Creative Commons licence. */
  licenseLinks: PageElement[];
  images: PageElement[];
  figures: PageElement[];
  players: PageElement[];
  graph: LdGraph;
  /** What `perPage` has been asked of this page so far. */
  answers: unknown[];
}

/** Caps that no honest page meets; see the tests with 10,000 metas. */
const MOST_PER_KEY = 60;
const MOST_KEYS = 20_000;
const MOST_MARKS = 400;

/** One pass over the elements. Everything that costs more than a look at a name or an attribute is left to the fields. */
export function collectFacts(page: Page): Facts {
  const facts: Facts = {
    page,
    metas: new Map(),
    links: new Map(),
    html: null,
    titleElement: null,
    headings: [],
    times: [],
    props: new Map(),
    authorLinks: [],
    personLinks: [],
    tagLinks: [],
    licenseLinks: [],
    images: [],
    figures: [],
    players: [],
    graph: { nodes: [], byId: new Map() },
    answers: [],
  };
  const scripts: string[] = [];
  for (const element of page.elements) collectElement(element, facts, scripts);
  facts.graph = readGraph(scripts);
  return facts;
}

function collectElement(element: PageElement, facts: Facts, scripts: string[]): void {
  switch (element.name) {
    // Nine elements of ten; none of the names below need be looked at for them.
    case 'div':
    case 'span':
    case 'li':
    case 'p':
    case 'ul':
      break;
    case 'a':
      collectAnchor(element, facts);
      break;
    case 'meta':
      collectMeta(element, facts);
      return;
    case 'link':
      collectLink(element, facts);
      return;
    case 'script':
      if (/ld\+json/iu.test(element.attribute('type') ?? '')) scripts.push(scriptText(element));
      return;
    case 'html':
      facts.html ??= element;
      return;
    case 'title':
      // An inline SVG has a title too.
      if ((element.parent as PageElement | null)?.name !== 'svg') facts.titleElement ??= element;
      return;
    case 'h1':
    case 'h2':
    case 'h3':
      push(facts.headings, element);
      break;
    case 'time':
      push(facts.times, element);
      break;
    case 'figure':
      push(facts.figures, element);
      return;
    case 'img':
      push(facts.images, element);
      return;
    case 'video':
    case 'iframe':
      push(facts.players, element);
      return;
  }
  // `<relative-time>`, `<time-ago>` and their like, whoever made them.
  if (element.name.includes('-') && element.name.includes('time')) push(facts.times, element);
  if ((element.has & HAS_CLAIM) === 0) return;
  const prop = element.attribute('itemprop') ?? element.attribute('property');
  if (prop !== undefined) collectProp(prop, element, facts);
}

function collectMeta(element: PageElement, facts: Facts): void {
  const { attribs } = element;
  const content = attribs['content'] ?? attribs['value'];
  if (attribs['itemprop'] !== undefined) collectProp(attribs['itemprop'], element, facts);
  if (content === undefined || content.trim() === '') return;
  const name = attribs['property'] ?? attribs['name'] ?? attribs['http-equiv'];
  if (name === undefined || name.length > 100) return;
  addTo(facts.metas, name.trim().toLowerCase(), content);
  // `<meta name=… property=…>`: both names count.
  if (attribs['property'] !== undefined && attribs['name'] !== undefined) {
    addTo(facts.metas, attribs['name'].trim().toLowerCase(), content);
  }
}

function collectLink(element: PageElement, facts: Facts): void {
  const rel = element.attribute('rel');
  const href = element.attribute('href');
  if (rel === undefined || href === undefined || rel.length > 100) return;
  const fact = {
    href,
    type: element.attribute('type') ?? '',
    media: element.attribute('media') ?? '',
    hreflang: element.attribute('hreflang') ?? '',
    sizes: element.attribute('sizes') ?? '',
  };
  for (const word of rel.toLowerCase().split(/\s+/u)) addTo(facts.links, word, fact);
}

function collectProp(names: string, element: PageElement, facts: Facts): void {
  if (names.length > 200) return;
  for (const name of names.split(/\s+/u)) {
    const bare = name.slice(
      Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'), name.lastIndexOf('#')) + 1,
    );
    if (bare !== '') addTo(facts.props, bare, element);
  }
}

function collectAnchor(element: PageElement, facts: Facts): void {
  if ((element.has & HAS_HREF) === 0) return;
  const href = element.attribute('href')!;
  if (href.length > 300) return;
  const rel = (element.has & HAS_CLAIM) === 0 ? undefined : element.attribute('rel');
  const words = rel === undefined ? '' : ` ${rel.toLowerCase()} `;
  const path = href.toLowerCase();
  const isPeople = PEOPLE_PATH.test(path);
  if ((words !== '' && words.includes(' author ')) || (isPeople && AUTHOR_PATH.test(path)))
    push(facts.authorLinks, element);
  else if (isPeople && PERSON_PATH.test(path)) push(facts.personLinks, element);
  if (words !== '' && words.includes(' tag ')) push(facts.tagLinks, element);
  if ((words !== '' && words.includes(' license ')) || href.includes('creativecommons.org/'))
    push(facts.licenseLinks, element);
}

/** How the words of both forms below begin: most links have none, and one look is enough for them. In lower case, all three. */
const PEOPLE_PATH = /\/(?:aut|byl|jou|con|col|wri|re[pd]|pe[or]|pro|sta|tea|use|mem|u\/)/;
/** Addresses under which sites keep the pages of their writers. */
const AUTHOR_PATH =
  /\/(?:authors?|autore?s?|autore?n|auteurs?|autorzy|byline|journalists?|contributors?|columnists?|writers?|reporters?|redakteure?)\//;
/** Addresses under which sites keep the pages of people, among them their writers. */
const PERSON_PATH = /\/(?:people|person|profiles?|personen|staff|team|user|users|members?|u)\/[^/]+/;

function scriptText(element: PageElement): string {
  let text = '';
  for (const child of element.children) if (child.type === 'text') text += child.data;
  return text;
}

function push(list: PageElement[], element: PageElement): void {
  if (list.length < MOST_MARKS) list.push(element);
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list !== undefined) {
    if (list.length < MOST_PER_KEY) list.push(value);
  } else if (map.size < MOST_KEYS) map.set(key, [value]);
}

/** First content of the first of these metas that the page has; null when it has none. */
export function metaOf(facts: Facts, ...names: string[]): string | null {
  for (const name of names) {
    const found = facts.metas.get(name)?.[0];
    if (found !== undefined) return found.trim();
  }
  return null;
}

/** Text of the page's `<title>`; null when it has none. */
export function titleTagOf(facts: Facts): string | null {
  const text = facts.titleElement === null ? '' : elementText(facts.titleElement, 2_000);
  return text === '' ? null : text;
}
