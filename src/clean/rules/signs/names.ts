import { codeAt } from '../../../tree/code-at.js';
import type { NameValue } from '../../../tree/name-value.js';
import { HEADING_TAGS } from '../../../tree/tags.js';
import type { PageElement } from '../../../types.js';
import { notesOn } from '../../name-notes.js';

/** Names of parts of a page, which a name in lower case holds or not; `nameParts` makes such. */
export interface NameParts {
  /** One bit, of no other such names. */
  readonly bit: number;
  test(name: string): boolean;
}

/**
 * Whether the element's class or id holds a name as a whole part: between spaces, hyphens, underscores or ends. Unlike
 * `classWords` it does not find short names in hashed ones (`jqo6jW`), nor in the ids that headings get from their text.
 */
export function hasName(element: PageElement, names: NameParts): boolean {
  const { className, id } = element;
  if (className !== '' && className.length < 1000 && holds(element.classValue, names)) return true;
  if (id === '' || id.length >= 60 || isSlug(id) || HEADING_TAGS.has(element.name)) return false;
  return names.test(id.toLowerCase());
}

/** Looked for once in a class that many elements have. */
function holds(name: NameValue, names: NameParts): boolean {
  const notes = notesOn(name);
  if ((notes.partsAsked & names.bit) === 0) {
    notes.partsAsked |= names.bit;
    if (names.test(name.text.toLowerCase())) notes.partsHeld |= names.bit;
  }
  return (notes.partsHeld & names.bit) !== 0;
}

/** An id of five words or more repeats a title. */
function isSlug(id: string): boolean {
  let words = 1;
  for (let i = 0, end = id.length; i < end; i++) {
    const code = codeAt(id, i);
    if (code === HYPHEN || code === UNDERSCORE) words++;
  }
  return words > 4;
}

const HYPHEN = 45;
const UNDERSCORE = 95;

/**
 * Whole parts of class and id names, up to four digits behind them. A set, since V8 takes longer to compile a pattern of
 * all names than to read a page.
 * @throws RangeError for a 32nd list.
 */
export function nameParts(names: string): NameParts {
  const known = new Set(names.toLowerCase().trim().split(/\s+/));
  const hints = new Uint8Array(HINTS);
  let longest = MOST_DIGITS;
  for (const name of known) {
    longest = Math.max(longest, name.length + MOST_DIGITS);
    let hash = 0;
    for (let i = 0; i < name.length; i++) hash = addToHash(hash, codeAt(name, i));
    hints[slotOf(hash)] = 1;
  }
  return told({ test: (name) => hasPart(name, known, hints, longest) });
}

/**
 * The same by a pattern, which finds whole parts and their digits itself.
 * @throws RangeError as `nameParts`.
 */
export function namePattern(pattern: RegExp): NameParts {
  return told({ test: (name) => pattern.test(name) });
}

function told({ test }: Pick<NameParts, 'test'>): NameParts {
  if (made === MOST_MADE) throw new RangeError(`more than ${MOST_MADE} lists of names of parts`);
  return { bit: 1 << made++, test };
}

/** Each list has a bit. */
const MOST_MADE = 31;
let made = 0;
const MOST_DIGITS = 4;
/** Slots by a hash of each name: nearly all other parts are refused by it without being cut out. */
const HINTS = 2048;

function hasPart(name: string, known: ReadonlySet<string>, hints: Uint8Array, longest: number): boolean {
  const { length } = name;
  let next = 0;
  for (let start = 0; start < length; start = next) {
    let hash = 0;
    let code = 0;
    next = 0;
    for (let at = start; at <= length; at++) {
      const before = code;
      code = at < length ? codeAt(name, at) : HYPHEN;
      if (isBorder(code)) {
        if (next === 0) next = at + 1;
        if (at - start > longest) break;
        if ((hints[slotOf(hash)] !== 0 || isDigit(before)) && isKnown(name, start, at, known)) return true;
      }
      hash = addToHash(hash, code);
    }
  }
  return false;
}

function addToHash(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (HINTS - 1);
}

function isKnown(name: string, start: number, end: number, known: ReadonlySet<string>): boolean {
  if (known.has(name.slice(start, end))) return true;
  for (let to = end - 1; to >= end - MOST_DIGITS && to > start && isDigit(codeAt(name, to)); to--)
    if (known.has(name.slice(start, to))) return true;
  return false;
}

/** Hyphens, underscores and white space of any kind. */
function isBorder(code: number): boolean {
  if (code > 0x7f) return String.fromCharCode(code).trim() === '';
  return code === HYPHEN || code === UNDERSCORE || code === 32 || (code >= 9 && code <= 13);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
