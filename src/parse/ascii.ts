/** Codes of the characters that mark-up turns on. */
export const EXCLAMATION = 33;
export const QUOTE = 34;
export const HASH = 35;
export const APOSTROPHE = 39;
export const SLASH = 47;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const QUESTION = 63;

/** White space of the HTML standard; a carriage return counts as the line feed that it becomes. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 12 || code === 13;
}

/**
 * Whether what has the codes from `start` up to, not including, `end` stands in the tree as it does in the page's bytes: all
 * of ASCII but for the carriage return, which becomes a line feed.
 */
export function isPlain(codes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (codes[i]! > 127 || codes[i] === 13) return false;
  return true;
}

export function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 97 && lower <= 122;
}

/** In place of a code: the page ends first. */
export const END = -1;

/** The code at a place that may be beyond the end. */
export function codeIn(codes: Uint8Array, at: number): number {
  return at < codes.length ? codes[at]! : END;
}

/** True as well for the end of the page. */
export function endsTagName(code: number): boolean {
  return code === GREATER || code === SLASH || isSpace(code) || code === END;
}
