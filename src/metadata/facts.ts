import { HAS_PROPERTY, HAS_REL } from '../tree/attribute-bits.js';
import { lengthOf } from '../tree/code-at.js';
import type { Page, PageElement } from '../types.js';
import { collectAnchor } from './collect-anchor.js';
import { elementText } from './element-text.js';
import { firstSignAt } from './first-sign.js';
import { type LdGraph, readGraph } from './json-ld/read-graph.js';
import { noAnswers } from './per-page.js';
import { pushMark } from './push-mark.js';

/** A `<link>` of the page, with its address as written. */
export interface LinkFact {
  href: string;
  type: string;
  media: string;
}

/** What one walk over the page found for the fields to read; nothing in it is judged yet. */
export interface Facts {
  page: Page;
  /** Contents of `<meta>`, by lower-case `name`, `property` or `http-equiv`; none empty. */
  metas: Map<string, string[]>;
  /** By each lower-case word of `rel` that a field asks for. */
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

/** One pass over the elements that may tell anything. Everything that costs more than a look at a name or an attribute is left to the fields. */
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
    answers: noAnswers(),
  };
  const scripts: string[] = [];
  for (const element of page.describers) collectElement(element, facts, scripts);
  facts.graph = readGraph(scripts);
  return facts;
}

function collectElement(element: PageElement, facts: Facts, scripts: string[]): void {
  switch (element.name) {
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
      // Only those that hold JSON have a text in the tree.
      if (element.firstChild !== null && isJsonLd(element.attribute('type')))
        scripts.push(scriptText(element));
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
      pushMark(facts.headings, element);
      break;
    case 'time':
      pushMark(facts.times, element);
      break;
    case 'figure':
      pushMark(facts.figures, element);
      return;
    case 'img':
      pushMark(facts.images, element);
      return;
    case 'video':
    case 'iframe':
      pushMark(facts.players, element);
      return;
    default:
      // `<relative-time>`, `<time-ago>` and their like, whoever made them.
      if (element.name.includes('-') && element.name.includes('time')) pushMark(facts.times, element);
  }
  if ((element.has & HAS_PROPERTY) === 0) return;
  const prop = element.attribute('itemprop') ?? element.attribute('property');
  if (prop !== undefined) collectProp(prop, element, facts);
}

// Not written where it is used: there each element would be given a pattern of its own.
const JSON_LD = /ld\+json/iu;

function isJsonLd(type: string | undefined): boolean {
  return type !== undefined && lengthOf(type) >= SHORTEST_JSON_LD && JSON_LD.test(type);
}

const SHORTEST_JSON_LD = 'ld+json'.length;

function collectMeta(element: PageElement, facts: Facts): void {
  const hasProperty = (element.has & HAS_PROPERTY) !== 0;
  const prop = hasProperty ? element.attribute('itemprop') : undefined;
  if (prop !== undefined) collectProp(prop, element, facts);
  const content = element.attribute('content') ?? element.attribute('value');
  if (content === undefined || firstSignAt(content) < 0) return;
  const property = hasProperty ? element.attribute('property') : undefined;
  const named = element.attribute('name');
  const name = property ?? named ?? element.attribute('http-equiv');
  if (name === undefined || name.length > 100) return;
  addTo(facts.metas, name.trim().toLowerCase(), content);
  // `<meta name=… property=…>`: both names count.
  if (property !== undefined && named !== undefined) {
    addTo(facts.metas, named.trim().toLowerCase(), content);
  }
}

function collectLink(element: PageElement, facts: Facts): void {
  const written = (element.has & HAS_REL) === 0 ? undefined : element.attribute('rel');
  if (written === undefined || written.length > 100) return;
  if (isUnaskedRel(written)) return;
  const words = wordsIn(written.toLowerCase()).filter((word) => ASKED_RELS.has(word));
  const href = words.length === 0 ? undefined : element.attribute('href');
  if (href === undefined) return;
  const fact = {
    href,
    type: element.attribute('type') ?? '',
    media: element.attribute('media') ?? '',
  };
  for (const word of words) addTo(facts.links, word, fact);
}

/** Nearly all links lead to styles and fonts. Compared, since a text that was just cut out would first be hashed to be looked up. */
function isUnaskedRel(rel: string): boolean {
  switch (rel) {
    case 'stylesheet':
    case 'preload':
    case 'preconnect':
    case 'dns-prefetch':
    case 'prefetch':
    case 'modulepreload':
      return true;
  }
  return false;
}

// biome-ignore format: a table of words
const ASKED_RELS = new Set([
  'canonical', 'alternate', 'amphtml', 'print', 'shortlink', 'next', 'prev', 'previous', 'icon', 'apple-touch-icon',
  'apple-touch-icon-precomposed', 'image_src', 'license',
]);

function collectProp(names: string, element: PageElement, facts: Facts): void {
  if (names.length > 200) return;
  for (const name of wordsIn(names)) {
    const bare = name.slice(
      Math.max(name.lastIndexOf(':'), name.lastIndexOf('/'), name.lastIndexOf('#')) + 1,
    );
    if (bare !== '') addTo(facts.props, bare, element);
  }
}

function wordsIn(names: string): string[] {
  return SPACE.test(names) ? names.split(/\s+/u) : [names];
}

const SPACE = /\s/u;

function scriptText(element: PageElement): string {
  let text = '';
  for (let child = element.firstChild; child !== null; child = child.next)
    if (child.type === 'text') text += child.data;
  return text;
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
