import type { Alternates, Identifiers } from '../../types.js';
import { type Facts, type LinkFact, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { nodesOf, stringOf } from '../json-ld/read-graph.js';
import { absoluteUrl } from '../urls.js';

/** The work's numbers, checked for their shape; each null where the page gives none. */
export function readIdentifiers(facts: Facts): Identifiers {
  const { article } = ldSpeakersOf(facts);
  const declared = [
    stringOf(article?.['identifier'] ?? null),
    stringOf(article?.['sameAs'] ?? null),
    stringOf(article?.['@id'] ?? null),
  ];
  const [journal] = nodesOf(article?.['isPartOf'], facts.graph, 1);
  return {
    doi: firstMatch(
      DOI,
      metaOf(facts, 'citation_doi'),
      metaOf(facts, 'prism.doi'),
      metaOf(facts, 'bepress_citation_doi'),
      metaOf(facts, 'dc.identifier'),
      metaOf(facts, 'dcterms.identifier'),
      ...declared,
    ),
    issn: firstMatch(
      ISSN,
      metaOf(facts, 'citation_issn'),
      metaOf(facts, 'prism.issn'),
      metaOf(facts, 'dc.source.issn'),
      stringOf(article?.['issn'] ?? journal?.['issn'] ?? null),
    ),
    pmid: firstMatch(/^\d{1,9}$/u, metaOf(facts, 'citation_pmid')),
    arxiv: firstMatch(
      /^(?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d+)?$/u,
      metaOf(facts, 'citation_arxiv_id'),
    ),
    isbn: firstMatch(
      ISBN,
      metaOf(facts, 'citation_isbn'),
      metaOf(facts, 'books:isbn'),
      metaOf(facts, 'book:isbn'),
      stringOf(article?.['isbn'] ?? null),
    ),
  };
}

const DOI = /\b(10\.\d{4,9}\/[^\s"<>]{1,200})/u;
const ISSN = /^(\d{4}-\d{3}[\dXx])$/u;
const ISBN = /^((?:97[89][-\s]?)?(?:\d[-\s]?){9}[\dXx])$/u;

function firstMatch(form: RegExp, ...values: (string | null)[]): string | null {
  for (const value of values) {
    const found = value === null || value.length > 500 ? null : form.exec(value.trim());
    if (found !== null) return found[1] ?? found[0];
  }
  return null;
}

/** Other forms of the page, absolute; each null where the page names none. */
export function readAlternates(facts: Facts): Alternates {
  const alternates = facts.links.get('alternate') ?? [];
  return {
    amp: address(facts, facts.links.get('amphtml')),
    print:
      address(
        facts,
        alternates.filter(({ media }) => media === 'print'),
      ) ?? address(facts, facts.links.get('print')),
    shortlink: address(facts, facts.links.get('shortlink')),
    feed: address(
      facts,
      alternates.filter(({ type }) => /(?:rss|atom|feed)\+?(?:xml|json)?/iu.test(type)),
    ),
    next: address(facts, facts.links.get('next')),
    previous: address(facts, facts.links.get('prev')) ?? address(facts, facts.links.get('previous')),
  };
}

function address(facts: Facts, links: readonly LinkFact[] | undefined): string | null {
  for (const { href } of links ?? []) {
    const url = absoluteUrl(href, facts);
    if (url !== null) return url;
  }
  return null;
}
