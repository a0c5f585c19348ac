import { decodeHTMLAttribute } from 'entities/decode';
import { HAS_ANCHOR, HAS_CLASS, HAS_HREF, HAS_ID } from '../tree/attribute-bits.js';
import { nameValue } from '../tree/name-value.js';
import {
  APOSTROPHE,
  codeIn,
  END,
  EQUALS,
  endsTagName,
  GREATER,
  HASH,
  isSpace,
  QUOTE,
  SLASH,
} from './ascii.js';
import { AttributeRows } from './attribute-rows.js';
import { NameTable } from './name-table.js';
import type { SourceText } from './source-text.js';
import type { TagToken } from './tag-token.js';
import { ValueTable } from './value-table.js';

const attributeNames = new NameTable();
const classValues = new ValueTable();

/** In place of an index: the page ends first. */
export const NEVER = -1;

/** Reads what stands in the tags of a page behind their names, for `FastTokenizer`. */
export class AttributeReader {
  /** Where the attributes stand that have been read. */
  readonly rows: AttributeRows;
  private readonly text: string;
  private readonly codes: Uint8Array;

  constructor(private readonly source: SourceText) {
    this.text = source.chars;
    this.codes = source.codes;
    this.rows = new AttributeRows(source);
  }

  /** Reads a tag from the end of its name on; returns the index after its `>`, or NEVER where the page ends first. */
  read(from: number, token: TagToken): number {
    const { codes } = this;
    let at = from;
    for (;;) {
      let code = codeIn(codes, at);
      while (isSpace(code)) code = codeIn(codes, ++at);
      if (code === GREATER) return at + 1;
      if (code === SLASH) {
        at++;
        if (codeIn(codes, at) !== GREATER) continue;
        token.selfClosing = true;
        return at + 1;
      }
      at = this.readAttribute(at, code, token);
      if (at >= codes.length) return NEVER;
    }
  }

  /** Reads one attribute, whose first character may be anything; returns the index after it. */
  private readAttribute(start: number, first: number, token: TagToken): number {
    const { codes, text } = this;
    let at = start + 1;
    let hash = first;
    let code = codeIn(codes, at);
    while (!endsAttributeName(code)) {
      hash = (hash * 31 + code) | 0;
      code = codeIn(codes, ++at);
    }
    if (code === END) return codes.length;
    const { name, bit } = attributeNames.find(this.source, start, at, hash);
    while (isSpace(code)) code = codeIn(codes, ++at);
    let valueStart = 0;
    let valueEnd = 0;
    if (code === EQUALS) {
      code = codeIn(codes, ++at);
      while (isSpace(code)) code = codeIn(codes, ++at);
      const quoted = code === QUOTE || code === APOSTROPHE;
      valueStart = quoted ? at + 1 : at;
      valueEnd = quoted ? text.indexOf(code === QUOTE ? '"' : "'", valueStart) : this.endOfBareValue(at);
      if (valueEnd === -1) return codes.length;
      at = quoted ? valueEnd + 1 : valueEnd;
    }
    this.rows.add(name, valueStart, valueEnd);
    if ((bit & READ_AT_ONCE & ~token.has) !== 0) this.readKept(bit, valueStart, valueEnd, token);
    token.has |= bit;
    return at;
  }

  /** What rooms ask every element for; of two attributes with one name the first counts. */
  private readKept(bit: number, start: number, end: number, token: TagToken): void {
    const { source } = this;
    const coded = source.hasAmpersand(start, end);
    if (bit === HAS_HREF) {
      const isAnchor = coded
        ? decodeHTMLAttribute(source.cut(start, end)).startsWith('#')
        : start < end && this.codes[start] === HASH;
      if (isAnchor) token.has |= HAS_ANCHOR;
    } else if (bit === HAS_CLASS && !coded) token.classValue = classValues.find(source, start, end);
    else {
      const value = coded ? decodeHTMLAttribute(source.cut(start, end)) : source.cut(start, end);
      if (bit === HAS_CLASS) token.classValue = nameValue(value);
      else token.id = value;
    }
  }

  private endOfBareValue(start: number): number {
    const { codes } = this;
    let at = start;
    let code = codeIn(codes, at);
    while (code !== GREATER && !isSpace(code)) {
      if (code === END) return -1;
      code = codeIn(codes, ++at);
    }
    return at;
  }
}

/** Bits of the attributes whose values are looked at while they are read. */
const READ_AT_ONCE = HAS_CLASS | HAS_ID | HAS_HREF;

function endsAttributeName(code: number): boolean {
  return code === EQUALS || endsTagName(code);
}
