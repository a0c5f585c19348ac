import { GREATER, isSpace, SLASH } from './ascii.js';

/**
 * Where elements end whose content is text to the tokenizer. All answers are the index of the end tag's `<`, or -1
 * where the page ends first.
 */

const NOT_SOUGHT = -2;

/** Finds ends of elements of one name, and remembers: many elements may end, or not end, at the same far place. */
export class TextEndFinder {
  private found = NOT_SOUGHT;

  constructor(private readonly name: string) {}

  /** As `findTextEnd`; `from` must not be less than before. */
  find(text: string, from: number): number {
    if (this.found === NOT_SOUGHT || (this.found !== -1 && this.found < from)) {
      this.found = findTextEnd(text, from, this.name);
    }
    return this.found;
  }
}

/** The end of `<title>`, `<textarea>`, `<style>` and their like; `name` in lower case. */
export function findTextEnd(text: string, from: number, name: string): number {
  let at = text.indexOf('</', from);
  while (at !== -1 && !isTagNamed(text, at + 2, name)) at = text.indexOf('</', at + 2);
  return at;
}

/**
 * The end of a script. Inside `<!-- … -->` a `<script>` hides the next `</script>`; see
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function findScriptEnd(text: string, from: number): number {
  const end = findTextEnd(text, from, 'script');
  // Sought no further than the script reaches, or a page of many scripts would be searched once for each.
  const opened = text.slice(from, end === -1 ? text.length : end).indexOf('<!--');
  return opened === -1 ? end : findEscapedScriptEnd(text, from + opened);
}

/** As `findScriptEnd`, from the first `<!--` on, through the standard's three states: plain, escaped, double escaped. */
function findEscapedScriptEnd(text: string, opened: number): number {
  let state: 'plain' | 'escaped' | 'double' = 'plain';
  let at = opened;
  while (at !== -1) {
    if (text[at + 1] === '/' && isTagNamed(text, at + 2, 'script')) {
      if (state !== 'double') return at;
      state = 'escaped';
    } else if (state === 'escaped' && isTagNamed(text, at + 1, 'script')) {
      state = 'double';
    } else if (state === 'plain' && text.startsWith('<!--', at)) {
      state = 'escaped';
    }
    const next = text.indexOf('<', at + 1);
    // From the second character on: the dashes of `<!--` may be those of `-->` too.
    if (state !== 'plain' && text.slice(at + 2, next === -1 ? text.length : next).includes('-->'))
      state = 'plain';
    at = next;
  }
  return -1;
}

/** True where the name at `at` is `name`, in any case, and ends there as a tag's name does. */
function isTagNamed(text: string, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    if ((text.charCodeAt(at + i) | 0x20) !== name.charCodeAt(i)) return false;
  }
  const after = text.charCodeAt(at + name.length);
  return after === GREATER || after === SLASH || isSpace(after);
}
