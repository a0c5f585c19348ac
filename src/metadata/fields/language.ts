import { ownCopy } from '../../tree/own-copy.js';
import type { PageMetadata } from '../../types.js';
import { alike, type Candidate } from '../candidates.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { stringOf } from '../json-ld/read-graph.js';

type LangFrom = Exclude<PageMetadata['langFrom'], null>;

/** Where the language can be declared; what stands before the point is the record's `langFrom`. */
export const langCandidates: readonly Candidate<string>[] = alike([
  {
    name: 'html.lang',
    read: (facts) => tagOf(facts.html?.attribute('lang') ?? facts.html?.attribute('xml:lang')),
  },
  { name: 'jsonld.inLanguage', read: ldLanguage },
  {
    name: 'meta.content-language',
    read: (facts) =>
      tagOf(
        metaOf(facts, 'content-language', 'dc.language', 'dcterms.language', 'citation_language', 'language'),
      ),
  },
  { name: 'meta.og:locale', read: (facts) => tagOf(metaOf(facts, 'og:locale')) },
]);

/** `html`, `meta` or `jsonld`, from the winning candidate's name. */
export function langFromOf(candidate: string | null): LangFrom | null {
  return candidate === null ? null : (candidate.split('.', 1)[0] as LangFrom);
}

/** Direction of the text: declared on the root or the body, else that of the language's script. */
export function readDirection(facts: Facts, lang: string | null): 'ltr' | 'rtl' {
  for (const element of [facts.html, facts.page.body]) {
    const dir = element?.attribute('dir')?.trim().toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  return lang !== null && /^(?:ar|he|iw|fa|ur|yi|ps|sd|ug|dv|ckb)\b/iu.test(lang) ? 'rtl' : 'ltr';
}

function ldLanguage(facts: Facts): string | null {
  const { article, page } = ldSpeakersOf(facts);
  return tagOf(stringOf(article?.['inLanguage'] ?? null)) ?? tagOf(stringOf(page?.['inLanguage'] ?? null));
}

/** `de_DE`, `DE-de` and `de` as BCP 47; null for what is no language tag. */
export function tagOf(raw: string | null | undefined): string | null {
  const first =
    raw
      ?.split(/[,;\s]/u, 1)[0]
      ?.trim()
      .replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/iu.test(first) || /^und/iu.test(first)) return null;
  let tag = knownTags.get(first);
  if (tag === undefined) {
    tag = canonicalTag(first);
    if (knownTags.size >= MOST_KNOWN) knownTags.clear();
    knownTags.set(ownCopy(first), tag);
  }
  return tag;
}

/** The world's pages share some hundred tags, and asking for the form of one takes as long as reading a page's title. */
const knownTags = new Map<string, string | null>();
const MOST_KNOWN = 1_000;

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
