import type { Author } from '../types.js';
import { addName, orNull } from './author-list.js';
import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { type LdNode, nodesOf, stringOf, typesOf } from './json-ld/read-graph.js';
import { cleanName } from './names/clean-name.js';
import { isSuffix, splitByline } from './names/split-byline.js';
import { plainText } from './plain-text.js';
import { absoluteUrl } from './urls.js';
import { isPerson } from './visible-byline.js';

/** Authors under a key of the article's JSON-LD, or else of the page's. A name is never split at its comma. */
export function ldAuthors(facts: Facts, key: string): Author[] | null {
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
  const before = authors.length;
  for (const name of names) {
    const plain = withoutHouse(plainText(stringOf(name), 300));
    const pair = type === 'organization' ? null : PAIR.exec(plain ?? '');
    if (pair === null) addName(authors, plain, url, type);
    else for (const half of pair.slice(1)) addName(authors, half, null, type);
  }
  const role = plainText(stringOf(node['jobTitle'] ?? null), 100);
  for (const author of authors.slice(before)) author.role = role;
}

/** "Ada Lovelace - Gazette Editorial Team": what follows the dash is where the person works. */
function withoutHouse(name: string | null): string | null {
  const [person, house] = name?.split(/\s[–—-]\s/u) ?? [];
  return person !== undefined && house !== undefined && isPerson(person) ? person : name;
}

/** "Ada Lovelace and Alan Turing" in one structured name: two people, where both halves are names of two words or more. */
const PAIR =
  /^(\p{Lu}\S*(?:\s\p{L}[\p{L}.’'-]*){1,3})\s(?:and|und|et|y|&)\s(\p{Lu}\S*(?:\s\p{L}[\p{L}.’'-]*){1,3})$/u;

/** One author a meta tag, its content taken whole. */
export function metaNames(facts: Facts, names: readonly string[]): Author[] | null {
  const authors: Author[] = [];
  for (const name of names) {
    for (const content of facts.metas.get(name) ?? []) addName(authors, plainText(content, 300), null, null);
  }
  return orNull(authors);
}

/** Highwire's tags give "Lovelace, Ada": turned round, unless what follows the comma is a suffix. */
export function citedAuthors(facts: Facts): Author[] | null {
  const authors: Author[] = [];
  for (const content of facts.metas.get('citation_author') ?? []) {
    const inverted = /^([^,]{2,60}),\s*([^,]{1,60})$/u.exec(content.trim());
    const natural = inverted === null || isSuffix(inverted[2]!) ? content : `${inverted[2]} ${inverted[1]}`;
    addName(authors, plainText(natural, 300), null, null);
  }
  return orNull(authors);
}

/** The first of these metas that names anyone, its content split like a byline. */
export function metaLines(facts: Facts, names: readonly string[]): Author[] | null {
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

const WRITTEN_BY =
  /^(?:written by|by|author|verfasst von|geschrieben von|écrit par|escrito por|scritto da|escrito por|auteur|geschreven door|napisane przez|написано автором|автор)$/iu;

/** Yoast's cards: a label and a value. */
export function twitterAuthor(facts: Facts): Author[] | null {
  const label = metaOf(facts, 'twitter:label1');
  return label === null || !WRITTEN_BY.test(label) ? null : metaLines(facts, ['twitter:data1']);
}
