import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { nodesOf, stringOf, typesOf } from './json-ld/read-graph.js';
import { perPage } from './per-page.js';
import { plainText } from './plain-text.js';
import { bareText } from './same-text.js';
import { domainOf } from './urls.js';

/** Names under which the site calls itself, as written; the surest first. */
export const siteNamesOf = perPage<string[]>((facts) => {
  const names: (string | null)[] = [metaOf(facts, 'og:site_name')];
  const { article } = ldSpeakersOf(facts);
  for (const publisher of nodesOf(article?.['publisher'], facts.graph, 3))
    names.push(stringOf(publisher['name']));
  for (const { node, types } of facts.graph.nodes.slice(0, 200)) {
    if (types.includes('Person')) continue;
    if (types.some((type) => SITE_TYPES.has(type) || type.endsWith('Organization'))) {
      names.push(stringOf(node['name']), stringOf(node['alternateName']));
    }
  }
  names.push(
    metaOf(facts, 'application-name'),
    metaOf(facts, 'apple-mobile-web-app-title'),
    metaOf(facts, 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'publisher'),
    metaOf(facts, 'twitter:site')?.replace(/^@/u, '') ?? null,
  );
  const kept: string[] = [];
  for (const name of names) {
    const plain = plainText(name, 200);
    if (plain !== null && plain.length <= 80 && !/^https?:/u.test(plain) && !kept.includes(plain))
      kept.push(plain);
  }
  return kept;
});

const SITE_TYPES = new Set([
  'WebSite',
  'Organization',
  'Corporation',
  'LocalBusiness',
  'Brand',
  'Periodical',
  'Newspaper',
]);

/** The same names, and the host's, without spaces and signs: for comparing. */
export const bareSiteNamesOf = perPage<Set<string>>((facts) => {
  const bare = new Set<string>();
  for (const name of siteNamesOf(facts)) {
    const key = bareText(withoutEnding(name));
    if (key !== '') bare.add(key);
    const whole = bareText(name);
    if (whole !== '') bare.add(whole);
  }
  for (const host of ownHostsOf(facts)) {
    bare.add(bareText(host));
    for (const label of hostLabels(host)) bare.add(bareText(label));
  }
  return bare;
});

/** "example.org" as "example". */
function withoutEnding(name: string): string {
  return name.includes('.') ? name.replace(/\.(?:com|org|net|de|co\.uk|[a-z]{2})$/iu, '') : name;
}

/** Addresses by which the page calls itself, each once: two of three are one on most pages. */
export const ownAddressesOf = perPage<string[]>((facts) => {
  const own: string[] = [];
  for (const address of [
    facts.page.url,
    facts.links.get('canonical')?.[0]?.href ?? null,
    metaOf(facts, 'og:url'),
  ])
    if (address !== null && !own.includes(address)) own.push(address);
  return own;
});

/** The hosts of these, each once. */
export const ownHostsOf = perPage<Set<string>>(
  (facts) =>
    new Set(
      ownAddressesOf(facts)
        .map(domainOf)
        .filter((host) => host !== null),
    ),
);

/** `news.example.co.uk` gives `example`; labels of three letters and fewer are too short to tell anything. */
function hostLabels(host: string): string[] {
  const labels = host.split('.');
  return labels.slice(0, -1).filter((label) => label.length > 3);
}

/** True when a piece of a title is the site's own name. */
export function isSiteName(piece: string, facts: Facts): boolean {
  const names = bareSiteNamesOf(facts);
  const bare = bareText(piece);
  if (bare === '') return false;
  if (names.has(bare) || names.has(bareText(withoutEnding(piece)))) return true;
  // "Example Times" for "The Example Times", "Example" for "example.org - News".
  for (const name of names) {
    if (name.length < 5 || bare.length < 4) continue;
    if (bare.length <= name.length * 2 && bare.includes(name)) return true;
    if (bare.length * 2 >= name.length && name.includes(bare)) return true;
  }
  return false;
}

/** Name of the site from an Organization or Person object. */
export function publisherNameOf(value: unknown, facts: Facts): string | null {
  for (const node of nodesOf(value, facts.graph, 3)) {
    const name = plainText(stringOf(node['name']), 200);
    if (name !== null && typesOf(node).every((type) => type !== 'Person')) return name;
  }
  return typeof value === 'string' && !/^https?:/u.test(value) ? plainText(value, 200) : null;
}
