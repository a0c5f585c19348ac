import { html } from 'parse5';
import { attributeBit } from '../tree/attribute-bits.js';
import { ownCopy } from '../tree/own-copy.js';
import type { SourceText } from './source-text.js';

/** A tag's or attribute's name as it stood in a page, and as the tree has it. */
export interface KnownName {
  /** As written, in any case. */
  raw: string;
  /** With ASCII letters in lower case. */
  name: string;
  tagID: html.TAG_ID;
  /** Of an attribute of that name; see `tree/attribute-bits.ts`. */
  bit: number;
}

const SLOTS = 8192;
/** Longer names are not remembered; in characters. */
const LONGEST = 40;
const ASCII_ONLY = /^[\x20-\x7f]*$/;
const UPPER_CASE = /[A-Z]+/g;

/**
 * Names seen before, by a hash of their characters: a page's thousands of tags carry a few dozen names, and one shared
 * string for each is quicker to find than to cut out, and to compare. A newer name takes the slot of an older one.
 */
export class NameTable {
  private readonly slots: (KnownName | null)[] = new Array(SLOTS).fill(null);

  /** The name that stands in the text from `start` up to, not including, `end`; `hash` is any number made of its characters. */
  find(source: SourceText, start: number, end: number, hash: number): KnownName {
    const slot = hash & (SLOTS - 1);
    const known = this.slots[slot]!;
    if (known !== null && known.raw.length === end - start && source.chars.startsWith(known.raw, start))
      return known;
    const raw = ownCopy(source.cut(start, end));
    const name = asPropertyName(raw.replace(UPPER_CASE, (letters) => letters.toLowerCase()));
    const found = { raw, name, tagID: html.getTagID(name), bit: attributeBit(name) };
    // Characters beyond ASCII look otherwise in text that is searched undecoded.
    if (raw.length <= LONGEST && ASCII_ONLY.test(raw)) this.slots[slot] = found;
    return found;
  }
}

/**
 * The same string as V8 keeps it for the names of properties, once for all that are equal: such strings are compared by
 * their addresses, and every room compares the names of every page's elements with words of its own code.
 */
function asPropertyName(name: string): string {
  return Object.keys({ [name]: 0 })[0]!;
}
