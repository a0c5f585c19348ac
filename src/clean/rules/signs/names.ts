import { HEADING_TAGS } from '../../../tree/tags.js';
import type { PageElement } from '../../../types.js';

/** Names of parts of a page, which a name in lower case holds or not; `nameParts` makes such. */
export interface NameParts {
  test(name: string): boolean;
}

/**
 * Whether the element's class or id holds a name as a whole part: between spaces, hyphens, underscores or ends. Unlike
 * `classWords` it does not find short names in hashed ones (`jqo6jW`), nor in the ids that headings get from their text.
 */
export function hasName(element: PageElement, names: NameParts): boolean {
  const { className, id } = element;
  if (className !== '' && className.length < 1000 && names.test(className.toLowerCase())) return true;
  if (id === '' || id.length >= 60 || isSlug(id) || HEADING_TAGS.has(element.name)) return false;
  return names.test(id.toLowerCase());
}

/** An id of five words or more repeats a title. */
function isSlug(id: string): boolean {
  return id.split(/[-_]/).length > 4;
}

/**
 * Whole parts of class and id names, up to four digits behind them. A set, since V8 takes longer to compile a pattern of
 * all names than to read a page.
 */
export function nameParts(names: string): NameParts {
  const known = new Set(names.toLowerCase().trim().split(/\s+/));
  let longest = MOST_DIGITS;
  for (const name of known) longest = Math.max(longest, name.length + MOST_DIGITS);
  return { test: (name) => hasPart(name, known, longest) };
}

const MOST_DIGITS = 4;

function hasPart(name: string, known: ReadonlySet<string>, longest: number): boolean {
  for (let start = 0; start < name.length; start = endOfWord(name, start) + 1) {
    for (let end = endOfWord(name, start); end - start <= longest; end = endOfWord(name, end + 1)) {
      if (isKnown(name, start, end, known)) return true;
      if (end === name.length) break;
    }
  }
  return false;
}

function isKnown(name: string, start: number, end: number, known: ReadonlySet<string>): boolean {
  if (known.has(name.slice(start, end))) return true;
  for (let to = end - 1; to >= end - MOST_DIGITS && to > start && isDigit(name.charCodeAt(to)); to--)
    if (known.has(name.slice(start, to))) return true;
  return false;
}

/** Where the next hyphen, underscore or white space stands, or the name ends. */
function endOfWord(name: string, from: number): number {
  let at = from;
  while (at < name.length && !isBorder(name.charAt(at))) at++;
  return at;
}

function isBorder(sign: string): boolean {
  return sign === '-' || sign === '_' || sign.trim() === '';
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
