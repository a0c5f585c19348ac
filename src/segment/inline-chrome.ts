import { HAS_CLASS, HAS_ID } from '../tree/attribute-bits.js';
import type { PageElement } from '../types.js';
import { nameFacts } from './name-facts.js';

/** Class words of chrome also name the link around a whole headline: only a sign or a word is chrome then. */
const LONGEST_SIGN = 12;
const FOOTNOTE_MARK = /^\s*\[?(?:\d{1,3}|[a-z]|note \d{1,2})\]?\s*$/;
const NUMBER = /^\s*\(?\d{1,3}\)?\s*$/;
/** Of editors for editors; in brackets, and its link leads to a page about it. */
const EDITORS_MARK =
  /^\s*\[(?:citation needed|clarification needed|when\?|who\?|by whom\?|according to whom\?)\]\s*$/;
const LONGEST_MARK = 40;

/**
 * Whether an inline element interrupts the sentence around it: a footnote mark, an "[edit]" link, a heading's
 * "permalink" sign, a number of comments, a text for screen readers only. Such a piece becomes a block of its own.
 */
export function isInlineChrome(element: PageElement): boolean {
  const { name, has } = element;
  if (name === 'sup') return isFootnoteMark(element);
  if ((has & HAS_CLASS) === 0) return false;
  const { unseen, chrome, comments, counts } = nameFacts(element.classValue);
  if (unseen || (comments && (counts || name === 'a') && isNumber(element))) return true;
  if (!chrome && !((has & HAS_ID) !== 0 && nameFacts(element.idValue).chrome)) return false;
  return name !== 'a' || textLength(element) <= LONGEST_SIGN;
}

function isNumber(element: PageElement): boolean {
  const only = element.firstChild;
  return only !== null && only.next === null && only.type === 'text' && NUMBER.test(only.data);
}

/** Characters of the element's text, counted no further than matters here. */
function textLength(element: PageElement): number {
  let length = 0;
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (child.type === 'text') length += child.data.trim().length;
    else if ('children' in child) length += textLength(child as PageElement);
    if (length > LONGEST_SIGN) break;
  }
  return length;
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
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (mark.text.length > LONGEST_MARK) return;
    if (child.type === 'text') mark.text += child.data;
    else if ('children' in child) {
      const inner = child as PageElement;
      if (inner.name === 'a' && inner.attribute('href')?.includes('#')) mark.linked = true;
      readMark(inner, mark);
    }
  }
}
