import { GalleyError } from '../errors.js';
import { type NumberedTree, numberTree } from '../tree/number-tree.js';
import { noNotes } from '../tree/page-note.js';
import type { Page, PageElement, RawPage, Warning } from '../types.js';
import { type BuiltTree, buildTree } from './build-tree.js';
import { capDepth } from './cap-depth.js';
import { type DecodedPage, decodeBytes } from './decode-bytes.js';
import { standsInNoscript } from './noscript-text.js';
import { placeParts } from './place-parts.js';
import { readBaseUrl } from './read-base-url.js';
import { refuseNonHtml } from './refuse-non-html.js';
import { SourceText } from './source-text.js';

/** Deepest element of a page, as in browsers. */
const MAX_DEPTH = 512;

/**
 * A page's bytes as a numbered tree, by the HTML standard. Where the caller has a string, not bytes, it gives it as
 * `text`; `raw.bytes` then only counts for `byteLength`.
 * @throws GalleyError notHtml for what is clearly something else, noContent for an empty page.
 */
export function parsePage(raw: RawPage, text?: string): Page {
  const decoded = text === undefined ? decode(raw) : given(text);
  const warnings = decoded.warnings;
  const built = buildTree(decoded.text);
  const tree = numberedTree(built, warnings);
  const body = bodyOf(tree);
  const useNoscript = standsInNoscript(tree, body);
  if (useNoscript) {
    warnings.push({
      code: 'noscriptUsed',
      message: 'nearly all text of the page stands in <noscript>; it is used',
    });
  }
  return {
    source: raw.source,
    requestedUrl: raw.requestedUrl,
    url: raw.url,
    baseUrl: readBaseUrl(tree.bases, raw.url, warnings),
    charset: decoded.charset,
    charsetFrom: decoded.charsetFrom,
    byteLength: raw.bytes.byteLength,
    document: built.document,
    body,
    elements: tree.elements,
    texts: tree.texts,
    elementEnd: tree.elementEnd,
    textStart: tree.textStart,
    textEnd: tree.textEnd,
    parent: tree.parent,
    maybeHidden: tree.maybeHidden,
    tellers: tree.tellers,
    describers: tree.describers,
    inputs: tree.inputs,
    tags: tree.tags,
    useNoscript,
    leadingComments: built.leadingComments,
    warnings,
    notes: noNotes(),
  };
}

function decode(raw: RawPage): DecodedPage {
  refuseNonHtml(raw.bytes, raw.source);
  return decodeBytes(raw.bytes, raw.source.contentType);
}

function given(text: string): DecodedPage {
  if (text.trim() === '') {
    throw new GalleyError('noContent', 'the page is empty: nothing but white space', { stage: 'parse' });
  }
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return {
    text: SourceText.ofText(text.slice(start)),
    charset: 'utf-8',
    charsetFrom: 'string',
    warnings: [],
  };
}

function numberedTree(built: BuiltTree, warnings: Warning[]): NumberedTree {
  if (built.reopeningStopped) {
    const message = 'formatting elements left open would multiply without end; they were cut short';
    warnings.push({ code: 'deepNesting', message });
  }
  placeParts(built.document, built.unplaced);
  const tree = numberTree(built.document, built.made);
  if (tree.depth <= MAX_DEPTH) return tree;
  const message = `elements stand ${tree.depth} deep; those below ${MAX_DEPTH} were moved up`;
  warnings.push({ code: 'deepNesting', message });
  capDepth(built.document, MAX_DEPTH);
  return numberTree(built.document, built.made);
}

/** The body that the tree builder made; null on a frameset page. */
function bodyOf(tree: NumberedTree): PageElement | null {
  const root = tree.elements[0];
  for (const child of root?.children ?? []) {
    if ('attribs' in child && child.name === 'body') return child as PageElement;
  }
  return null;
}
