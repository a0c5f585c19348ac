import type { Publisher } from '../../types.js';
import { alike, type Candidate } from '../candidates.js';
import { metaText, textOfMetas } from '../declared.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { nodesOf, stringOf } from '../json-ld/read-graph.js';
import { plainText } from '../plain-text.js';
import { siteNamesOf } from '../site-names.js';
import { absoluteUrl } from '../urls.js';

const PUBLISHER_METAS = ['citation_publisher', 'dc.publisher', 'dcterms.publisher', 'publisher'];

/** Where the site's name can stand. */
export const siteNameCandidates: readonly Candidate<string>[] = alike([
  { name: 'og:site_name', ...textOfMetas('og:site_name') },
  { name: 'jsonld.WebSite', read: (facts) => ldSiteName(facts) },
  { name: 'jsonld.publisher', read: (facts) => publisherOf(facts)?.name ?? null },
  {
    name: 'application-name',
    ...textOfMetas('application-name', 'apple-mobile-web-app-title'),
  },
  { name: 'dc.publisher', ...textOfMetas(...PUBLISHER_METAS) },
  { name: 'jsonld.Organization', read: (facts) => siteNamesOf(facts)[0] ?? null },
]);

/** Where the publisher can stand. */
export const publisherCandidates: readonly Candidate<Publisher>[] = alike([
  { name: 'jsonld.publisher', read: publisherOf },
  { name: 'citation_publisher', read: (facts) => named(metaText(facts, PUBLISHER_METAS)) },
]);

/** Why a text is no site's name; null when it may be one. */
export function refuseSiteName(name: string): string | null {
  if (/^https?:\/\//iu.test(name)) return 'an address, not a name';
  return name.length > 100 ? 'too long for a name' : null;
}

/** Why a publisher is none. */
export function refusePublisher(publisher: Publisher): string | null {
  return refuseSiteName(publisher.name);
}

function ldSiteName(facts: Facts): string | null {
  for (const { node, types, rank } of facts.graph.nodes.slice(0, 200)) {
    if (rank <= 2 && types.includes('WebSite')) return plainText(stringOf(node['name'] ?? null), 200);
  }
  return null;
}

function publisherOf(facts: Facts): Publisher | null {
  const { article, page } = ldSpeakersOf(facts);
  for (const value of [article?.['publisher'], page?.['publisher']]) {
    if (typeof value === 'string' && !/^(?:https?:|#|_:)/u.test(value)) return named(plainText(value, 200));
    for (const node of nodesOf(value, facts.graph, 3)) {
      const name = plainText(stringOf(node['name'] ?? null), 200);
      if (name === null) continue;
      const [logo] = nodesOf(node['logo'], facts.graph, 1);
      const logoUrl =
        typeof node['logo'] === 'string'
          ? node['logo']
          : stringOf(logo?.['url'] ?? logo?.['contentUrl'] ?? null);
      return {
        name,
        url: absoluteUrl(stringOf(node['url'] ?? null), facts),
        logo: absoluteUrl(logoUrl, facts),
      };
    }
  }
  return null;
}

function named(name: string | null): Publisher | null {
  return name === null ? null : { name, url: null, logo: null };
}

/** Address of the site's icon; null when the page names none. */
export const faviconCandidates: readonly Candidate<string>[] = alike([
  { name: 'link.icon', read: (facts) => firstLink(facts, 'icon') },
  {
    name: 'link.apple-touch-icon',
    read: (facts) => firstLink(facts, 'apple-touch-icon', 'apple-touch-icon-precomposed'),
  },
  {
    name: 'msapplication-tileimage',
    read: (facts) => absoluteUrl(metaOf(facts, 'msapplication-tileimage'), facts),
    metas: ['msapplication-tileimage'],
  },
]);

function firstLink(facts: Facts, ...rels: string[]): string | null {
  for (const rel of rels) {
    for (const { href } of facts.links.get(rel) ?? []) {
      const url = absoluteUrl(href, facts);
      if (url !== null) return url;
    }
  }
  return null;
}
