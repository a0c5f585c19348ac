import {
  HAS_ANCHOR,
  HAS_CLASS,
  HAS_HREF,
  HAS_ID,
  HAS_TELLING_HREF,
  isTellingHref,
} from '../tree/attribute-bits.js';
import { addLetter } from '../tree/told-words.js';
import {
  AMPERSAND,
  APOSTROPHE,
  codeIn,
  ENDS,
  ENDS_ATTRIBUTE,
  ENDS_BARE,
  EQUALS,
  GREATER,
  HASH,
  IS_SPACE,
  placeOf,
  QUOTE,
  SLASH,
} from './ascii.js';
import { AttributeRows } from './attribute-rows.js';
import { PageNames } from './page-names.js';
import type { SourceText } from './source-text.js';
import type { TagToken } from './tag-token.js';
import { mayTell } from './telling-href.js';
import { bitOfName } from './told-attributes.js';

/** In place of an index: the page ends first. */
export const NEVER = -1;

/** Reads what stands in the tags of a page behind their names, for `FastTokenizer`. */
export class AttributeReader {
  /** Where the attributes stand that have been read. */
  readonly rows: AttributeRows;
  private readonly codes: Buffer;
  private readonly names: PageNames;

  constructor(private readonly source: SourceText) {
    this.codes = source.codes;
    this.rows = new AttributeRows(source);
    this.names = new PageNames(source);
  }

  /** Reads a tag from the end of its name on; returns the index after its `>`, or NEVER where the page ends first. */
  read(from: number, token: TagToken): number {
    const { codes } = this;
    const { length } = codes;
    let at = from;
    while (at < length) {
      const code = codes[at]!;
      if ((ENDS[code]! & IS_SPACE) !== 0) at++;
      else if (code === GREATER) return at + 1;
      else if (code !== SLASH) at = this.readAttribute(at, token);
      else if (codeIn(codes, ++at) === GREATER) {
        token.selfClosing = true;
        return at + 1;
      }
    }
    return NEVER;
  }

  /** Reads one attribute, whose first character may be anything; returns the index after it, or the page's length. */
  private readAttribute(start: number, token: TagToken): number {
    const { codes } = this;
    const { length } = codes;
    let hash = addLetter(0, codes[start]!);
    let at = start + 1;
    for (; at < length; at++) {
      const code = codes[at]!;
      if ((ENDS[code]! & ENDS_ATTRIBUTE) !== 0) break;
      hash = addLetter(hash, code);
    }
    if (at === length) return length;
    const end = at;
    const bit = bitOfName(codes, start, end, hash);
    at = this.afterSpace(at);
    let valueStart = 0;
    let valueEnd = 0;
    if (codeIn(codes, at) === EQUALS) {
      at = this.afterSpace(at + 1);
      const quote = codeIn(codes, at);
      if (quote === QUOTE || quote === APOSTROPHE) {
        valueStart = at + 1;
        valueEnd = this.endOfQuoted(valueStart, quote, bit & ~token.has, token);
        at = valueEnd + 1;
      } else {
        valueStart = at;
        valueEnd = this.endOfBareValue(at);
        at = valueEnd;
      }
      if (valueEnd === length) return length;
    }
    this.rows.add(start, end, valueStart, valueEnd);
    if ((bit & READ_AT_ONCE & ~token.has) !== 0) this.readKept(bit, valueStart, valueEnd, token);
    token.has |= bit;
    return at;
  }

  /** The place of the quote behind a value. `bit`: of an attribute that is new to the tag; a class or an id is read on the way. */
  private endOfQuoted(start: number, quote: number, bit: number, token: TagToken): number {
    if ((bit & (HAS_CLASS | HAS_ID)) === 0) return placeOf(this.codes, quote, start);
    const value = this.names.findQuoted(start, quote);
    if (bit === HAS_CLASS) token.classValue = value;
    else token.idValue = value;
    token.has |= bit;
    return this.names.end;
  }

  /** What rooms ask every element for; of two attributes with one name the first counts. */
  private readKept(bit: number, start: number, end: number, token: TagToken): void {
    const { source } = this;
    if (bit === HAS_CLASS) token.classValue = this.names.find(start, end);
    else if (bit === HAS_ID) token.idValue = this.names.find(start, end);
    else if (start < end) {
      const first = this.codes[start];
      if (first === HASH || (first === AMPERSAND && source.valueAt(start, end).startsWith('#')))
        token.has |= HAS_ANCHOR;
      if (mayTell(this.codes, start, end) && isTellingHref(source.valueAt(start, end)))
        token.has |= HAS_TELLING_HREF;
    }
  }

  private afterSpace(from: number): number {
    const { codes } = this;
    const { length } = codes;
    let at = from;
    while (at < length && (ENDS[codes[at]!]! & IS_SPACE) !== 0) at++;
    return at;
  }

  /** The place behind the value; the page's length where the page ends first. */
  private endOfBareValue(start: number): number {
    const { codes } = this;
    const { length } = codes;
    let at = start;
    while (at < length && (ENDS[codes[at]!]! & ENDS_BARE) === 0) at++;
    return at;
  }
}

/** Bits of the attributes whose values are looked at while they are read. */
const READ_AT_ONCE = HAS_CLASS | HAS_ID | HAS_HREF;
