import { alike, type Candidate } from '../candidates.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { stringOf } from '../json-ld/read-graph.js';
import { absoluteUrl, withoutTracking } from '../urls.js';

/** Where the page's own address can stand. */
export const urlCandidates: readonly Candidate<string>[] = alike([
  { name: 'link.canonical', read: canonicalUrl },
  { name: 'og:url', read: (facts) => tidy(metaOf(facts, 'og:url'), facts) },
  { name: 'jsonld.url', read: ldUrl },
  { name: 'source', read: (facts) => (facts.page.url === null ? null : withoutTracking(facts.page.url)) },
]);

export const canonicalCandidates: readonly Candidate<string>[] = alike([
  { name: 'link.canonical', read: canonicalUrl },
]);

function canonicalUrl(facts: Facts): string | null {
  for (const { href } of facts.links.get('canonical') ?? []) {
    const url = tidy(href, facts);
    if (url !== null) return url;
  }
  return null;
}

function ldUrl(facts: Facts): string | null {
  const { article, page } = ldSpeakersOf(facts);
  const of = article?.['mainEntityOfPage'];
  const named =
    typeof of === 'string' ? of : stringOf((of as Record<string, unknown> | undefined)?.['@id'] ?? null);
  return (
    tidy(stringOf(article?.['url'] ?? null), facts) ??
    tidy(named, facts) ??
    tidy(stringOf(page?.['url'] ?? null), facts)
  );
}

function tidy(href: string | null, facts: Facts): string | null {
  const url = absoluteUrl(href, facts);
  return url === null ? null : withoutTracking(url);
}
