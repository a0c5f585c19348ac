// What a page claims about itself: the part of the record that `src/metadata` fills.

export interface Author {
  name: string;
  url: string | null;
  type: 'person' | 'organization' | null;
  /** Such as `editor`, `photographer`; null for plain authors. */
  role: string | null;
}

export interface Publisher {
  name: string;
  url: string | null;
  logo: string | null;
}

export interface PageImage {
  url: string;
  alt: string | null;
  caption: string | null;
  credit: string | null;
  /** In CSS pixels, as the page declares it. */
  width: number | null;
  height: number | null;
  /** True for the page's lead image. */
  isLead: boolean;
}

export interface PageVideo {
  url: string | null;
  embedUrl: string | null;
  title: string | null;
  provider: string | null;
  durationSeconds: number | null;
}

export interface Identifiers {
  doi: string | null;
  issn: string | null;
  pmid: string | null;
  arxiv: string | null;
  isbn: string | null;
}

export interface Alternates {
  amp: string | null;
  print: string | null;
  shortlink: string | null;
  feed: string | null;
  next: string | null;
  previous: string | null;
}

/** What the page claims about itself. `null` where unknown, `[]` where none, never an empty string. */
export interface PageMetadata {
  /** Best address of the page: canonical link, og:url, JSON-LD, final URL; tracking keys dropped. */
  url: string | null;
  /** As the page's canonical link says, made absolute. */
  canonicalUrl: string | null;
  /** Host of `url` without `www.` */
  domain: string | null;
  /** The article's own headline, without the site's name. */
  title: string | null;
  /** The standfirst: what stands between the headline and the text. */
  dek: string | null;
  /** The page's own description, or else the first sentences; at most 300 characters. */
  excerpt: string | null;
  /** As printed on the page. */
  byline: string | null;
  /** People and organisations, in the page's order; a structured name is never split at its comma. */
  authors: Author[];
  /** ISO 8601 with the page's own offset, or a bare `YYYY-MM-DD`. */
  datePublished: string | null;
  /** Likewise. */
  dateModified: string | null;
  siteName: string | null;
  publisher: Publisher | null;
  /** BCP 47. */
  lang: string | null;
  /** Where `lang` comes from: declared, or detected from the text. */
  langFrom: 'html' | 'meta' | 'jsonld' | 'detected' | null;
  /** Which way the text runs. */
  dir: 'ltr' | 'rtl';
  section: string | null;
  /** The page's own keywords and tags. */
  keywords: string[];
  /** JSON-LD `@type` or og:type, as declared. */
  type: string | null;
  /** Address of the lead image. */
  image: string | null;
  /** The article's pictures with their captions and credits, which are not in `text`. */
  images: PageImage[];
  /** What is left of players once their chrome is gone. */
  videos: PageVideo[];
  /** Address or words of the licence. */
  license: string | null;
  copyright: string | null;
  /** As the page declares it, which is often wrong. */
  isAccessibleForFree: boolean | null;
  identifiers: Identifiers;
  /** Other addresses of the page: AMP, print, short link, feed, next and previous page. */
  alternates: Alternates;
  favicon: string | null;
}

/** Which candidate gave a field its value, and what it beat. */
export interface FieldProvenance {
  /** Name of the winning candidate, e.g. `jsonld.headline`; null when none was good. */
  from: string | null;
  value: unknown;
  /** The other candidates that had a value, in order. */
  beat: { from: string; value: unknown; refused: string | null }[];
}

export type Provenance = Partial<Record<keyof PageMetadata, FieldProvenance>>;
