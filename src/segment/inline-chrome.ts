import { splitWords } from '../tree/class-words.js';
import type { PageElement } from '../types.js';

/** Words of class and id on text that stands inside a sentence for machines or for editors, not for readers. */
const CHROME_WORDS: ReadonlySet<string> = new Set(['editsection', 'headerlink', 'permalink', 'anchorjs']);
/** Of those, the ones that also name the link around a whole headline: only a sign or a word is chrome then. */
const LONGEST_SIGN = 12;
const SCREEN_READER =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|screen-reader-text|screen-reader-only|assistive-text|a11y-hidden|u-visually-hidden|element-invisible)(?:\s|$)/i;
const FOOTNOTE_MARK = /^\s*\[?(?:\d{1,3}|[a-z]|note \d{1,2})\]?\s*$/;
/** Of editors for editors; in brackets, and its link leads to a page about it. */
const EDITORS_MARK =
  /^\s*\[(?:citation needed|clarification needed|when\?|who\?|by whom\?|according to whom\?)\]\s*$/;
const LONGEST_MARK = 40;

/**
 * Whether an inline element interrupts the sentence around it: a footnote mark, an "[edit]" link, a heading's
 * "permalink" sign, a text for screen readers only. Such a piece becomes a block of its own.
 */
export function isInlineChrome(element: PageElement): boolean {
  const { class: className, id } = element.attribs;
  if (element.name === 'sup') return isFootnoteMark(element);
  if (className === undefined) return false;
  if (SCREEN_READER.test(className)) return true;
  if (!isChromeClass(className) && !(id !== undefined && hasChromeWord(id))) return false;
  return element.name !== 'a' || textLength(element) <= LONGEST_SIGN;
}

/** Characters of the element's text, counted no further than matters here. */
function textLength(element: PageElement): number {
  let length = 0;
  for (const child of element.children) {
    if (child.type === 'text') length += child.data.trim().length;
    else if ('children' in child) length += textLength(child as PageElement);
    if (length > LONGEST_SIGN) break;
  }
  return length;
}

const MAX_CACHED = 5_000;
const chromeClasses = new Map<string, boolean>();

/** Cached, since a page repeats its class names; bounded, since an archive has no end of them. */
function isChromeClass(names: string): boolean {
  const known = chromeClasses.get(names);
  if (known !== undefined) return known;
  const chrome = SCREEN_READER.test(names) || hasChromeWord(names);
  if (chromeClasses.size >= MAX_CACHED) chromeClasses.clear();
  chromeClasses.set(names, chrome);
  return chrome;
}

function hasChromeWord(names: string): boolean {
  return splitWords(names).some((word) => CHROME_WORDS.has(word));
}

/** A `<sup>` with nothing but a link to a note; `m<sup>2</sup>` has no link. */
function isFootnoteMark(sup: PageElement): boolean {
  const mark = { text: '', linked: false };
  readMark(sup, mark);
  if (mark.text.length > LONGEST_MARK) return false;
  return (mark.linked && FOOTNOTE_MARK.test(mark.text)) || EDITORS_MARK.test(mark.text);
}

/** Reads no further than a mark can be long. */
function readMark(element: PageElement, mark: { text: string; linked: boolean }): void {
  for (const child of element.children) {
    if (mark.text.length > LONGEST_MARK) return;
    if (child.type === 'text') mark.text += child.data;
    else if ('children' in child) {
      const inner = child as PageElement;
      if (inner.name === 'a' && inner.attribs.href?.includes('#')) mark.linked = true;
      readMark(inner, mark);
    }
  }
}
