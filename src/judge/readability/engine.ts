import { Readability } from '@mozilla/readability';
import type { ThinDocument } from './thin-document.js';
import type { ThinElement } from './thin-element.js';

/** What Readability says of a page. */
export interface Reading {
  title: string | null;
  byline: string | null;
  excerpt: string | null;
  textContent: string;
}

/** What a page's head says of it; Readability compares headings with the title, and looks for a byline where none is named. */
export interface HeadClaims {
  title: string;
  byline: string | undefined;
}

/** The parts of Readability 0.6.0 that are not in its types and that galley calls or replaces. */
export interface PrivateReadability<N, D> {
  _doc: D;
  _flags: number;
  REGEXPS: Record<string, RegExp>;
  PRESENTATIONAL_ATTRIBUTES: string[];
  FLAG_CLEAN_CONDITIONALLY: number;
  FLAG_WEIGHT_CLASSES: number;
  _allowedVideoRegex: RegExp;
  _linkDensityModifier: number;
  _flagIsActive(flag: number): boolean;
  _getClassWeight(node: N): number;
  _hasAncestorTag(node: N, tagName: string, maxDepth?: number, filter?: (ancestor: N) => boolean): boolean;
  _isSingleImage(node: N): boolean;
  _metadata: HeadClaims;
  _articleTitle: string | null;
  _getArticleMetadata(jsonLd: object): HeadClaims;
  _getArticleTitle(): string;
  _unescapeHtmlEntities(text: string): string;
  _grabArticle(): N | null;
  _unwrapNoscriptImages(document: D): void;
  _removeScripts(document: D): void;
  _prepDocument(): void;
  _postProcessContent(article: N): void;
  parse(): Reading | null;
}

export interface ReadabilityClass<N, D> {
  new (document: D, options: object): PrivateReadability<N, D>;
  readonly prototype: PrivateReadability<N, D>;
}

/** Readability as its makers wrote it, on the thin DOM. */
export const PlainReadability = Readability as unknown as ReadabilityClass<ThinElement, ThinDocument>;

export interface RunResult<N> {
  /** Null when Readability found nothing. */
  reading: Reading | null;
  /** The texts of the article, as they stood before Readability's last touches, which move no words. */
  texts: N[];
}

/**
 * Runs Readability on a document, whatever its DOM. `listTexts` gives the text nodes of an element; it is asked once, of
 * the article.
 */
export function runReadability<N, T, D>(
  Base: ReadabilityClass<N, D>,
  document: D,
  listTexts: (article: N) => T[],
  started?: (engine: PrivateReadability<N, D>) => void,
): RunResult<T> {
  let texts: T[] = [];
  const engine = makeEngine(Base, document);
  started?.(engine);
  const finish = engine._postProcessContent;
  Object.assign(engine, {
    _postProcessContent(article: N) {
      texts = listTexts(article);
      finish.call(engine, article);
    },
  });
  const reading = engine.parse();
  return { reading, texts: reading === null ? [] : texts };
}

/** The article alone, null when Readability finds none: its `parse` without what comes after the article is chosen. */
export function chooseArticle<N, D>(
  Base: ReadabilityClass<N, D>,
  document: D,
  started: (engine: PrivateReadability<N, D>) => void,
): N | null {
  const engine = makeEngine(Base, document);
  started(engine);
  prepare(engine, document);
  engine._metadata = engine._getArticleMetadata({});
  engine._articleTitle = engine._metadata.title;
  return engine._grabArticle();
}

/** What Readability does to a document before it looks for the article. */
export function prepareDocument<N, D>(Base: ReadabilityClass<N, D>, document: D): void {
  prepare(makeEngine(Base, document), document);
}

function prepare<N, D>(engine: PrivateReadability<N, D>, document: D): void {
  engine._unwrapNoscriptImages(document);
  engine._removeScripts(document);
  engine._prepDocument();
}

/** All that Readability's constructor asks of a document. */
const STAND_IN = { documentElement: {}, firstChild: {} };

/**
 * Readability's constructor hangs a function on the engine that holds on to the constructor's document, and V8 puts every
 * function that is written as `object.name = function` where only a full garbage collection looks, with all that it leads
 * to: each page's two trees lived on until then. So the constructor never sees the page, and nothing here is written so.
 * (https://github.com/v8/v8/blob/11.3.244/src/parsing/parser-base.h, CheckAssigningFunctionLiteralToProperty)
 */
function makeEngine<N, D>(Base: ReadabilityClass<N, D>, document: D): PrivateReadability<N, D> {
  const engine = new Base(STAND_IN as D, { disableJSONLD: true, serializer: () => '' });
  engine._doc = document;
  return engine;
}
