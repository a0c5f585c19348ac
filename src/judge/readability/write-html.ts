import { type Marker, markText } from './markers.js';
import type { ThinElement } from './thin-element.js';
import { originsOf, type ThinLeaf } from './thin-leaf.js';

const VOID_TAGS = new Set(
  'AREA BASE BASEFONT BGSOUND BR COL EMBED FRAME HR IMG INPUT KEYGEN LINK META PARAM SOURCE TRACK WBR'.split(
    ' ',
  ),
);
const RAW_TEXT_TAGS = new Set('STYLE SCRIPT XMP IFRAME NOEMBED NOFRAMES PLAINTEXT'.split(' '));

/**
 * The element's content as HTML, by the standard's serialisation, each text marked with its origins when there
 * is a marker for it.
 * https://html.spec.whatwg.org/multipage/parsing.html#serialising-html-fragments
 */
export function writeContent(element: ThinElement, marker: Marker | null): string {
  const raw = element.isHtml && RAW_TEXT_TAGS.has(element.tagName);
  let written = '';
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) written += writeElement(node as ThinElement, marker);
    else if (node.nodeType === 8) written += `<!--${(node as ThinLeaf).data}-->`;
    else {
      const leaf = node as ThinLeaf;
      const data = marker === null ? leaf.data : markText(leaf.data, originsOf(leaf), marker);
      written += raw ? data : escapeText(data);
    }
  }
  return written;
}

function writeElement(element: ThinElement, marker: Marker | null): string {
  const name = element.localName;
  let attributes = '';
  for (const [key, value] of Object.entries(element.attribs))
    attributes += ` ${key}="${escapeAttribute(value)}"`;
  const start = `<${name}${attributes}>`;
  if (element.isHtml && VOID_TAGS.has(element.tagName)) return start;
  return `${start}${writeContent(element, marker)}</${name}>`;
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
