import { codeIn, GREATER, isSpace, LESS, placeOf, SLASH, standsAt } from './ascii.js';

/**
 * Where elements end whose content is text to the tokenizer. All answers are the index of the end tag's `<`, or -1
 * where the page ends first.
 */

const NOT_SOUGHT = -2;

/** Finds one thing again and again, and remembers: many places may be asked before the same far one. */
export class Finder {
  private found = NOT_SOUGHT;

  /** `find` gives the first place from one on, -1 where there is none. */
  constructor(private readonly find: (from: number) => number) {}

  /** The first place from `from` on, which must not be less than before; -1 where there is none. */
  next(from: number): number {
    if (this.found === NOT_SOUGHT || (this.found !== -1 && this.found < from)) this.found = this.find(from);
    return this.found;
  }
}

// As bytes: Node would write a string's into memory of its own for each search.
const END_TAG = Buffer.from('</');
const COMMENT = Buffer.from('<!--');

/** The end of `<title>`, `<textarea>`, `<style>` and their like; `name` in lower case. */
export function findTextEnd(codes: Buffer, from: number, name: string): number {
  let at = codes.indexOf(END_TAG, from);
  while (at !== -1 && !isTagNamed(codes, at + 2, name)) at = codes.indexOf(END_TAG, at + 2);
  return at;
}

/**
 * The end of a script. Inside `<!-- … -->` a `<script>` hides the next `</script>`; see
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 * @param comments finds the page's `<!--`.
 */
export function findScriptEnd(codes: Buffer, from: number, comments: Finder): number {
  const end = findTextEnd(codes, from, 'script');
  const opened = comments.next(from);
  return opened === -1 || (end !== -1 && opened >= end) ? end : findEscapedScriptEnd(codes, opened);
}

/** Finds the page's `<!--`. */
export function commentFinder(codes: Buffer): Finder {
  return new Finder((from) => codes.indexOf(COMMENT, from));
}

/** As `findScriptEnd`, from the first `<!--` on, through the standard's three states: plain, escaped, double escaped. */
function findEscapedScriptEnd(codes: Buffer, opened: number): number {
  let state: 'plain' | 'escaped' | 'double' = 'plain';
  let at = opened;
  while (at < codes.length) {
    if (codes[at + 1] === SLASH && isTagNamed(codes, at + 2, 'script')) {
      if (state !== 'double') return at;
      state = 'escaped';
    } else if (state === 'escaped' && isTagNamed(codes, at + 1, 'script')) {
      state = 'double';
    } else if (state === 'plain' && standsAt(codes, at, '<!--')) {
      state = 'escaped';
    }
    const next = placeOf(codes, LESS, at + 1);
    // From the second character on: the dashes of `<!--` may be those of `-->` too.
    if (state !== 'plain' && endsComment(codes, at + 2, next)) state = 'plain';
    at = next;
  }
  return -1;
}

function endsComment(codes: Buffer, from: number, to: number): boolean {
  for (let i = from; i + 3 <= to; i++) if (standsAt(codes, i, '-->')) return true;
  return false;
}

/** True where the name at `at` is `name`, in any case, and ends there as a tag's name does. */
function isTagNamed(codes: Buffer, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if ((codeIn(codes, at + i) | 0x20) !== name.charCodeAt(i)) return false;
  }
  const after = codeIn(codes, at + name.length);
  return after === GREATER || after === SLASH || isSpace(after);
}
