const { charCodeAt, includes } = String.prototype;

/**
 * `text.charCodeAt(index)` for loops over texts from everywhere. V8 has a dozen kinds of strings (cut out, joined, one or
 * two bytes a character ...) and looks the method up anew for each character once a loop has seen more than four of them:
 * five times as slow as this, which asks the method and not the string. Take `text.length` before the loop likewise.
 *
 * The index must stand within the text: V8 compiles this into every loop, as long as it has never been asked beyond an end.
 * After a single such call, anywhere, each character of each loop costs a call of a function.
 * @returns the UTF-16 code unit.
 */
export function codeAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}

/** The same at a place that may be before the text or beyond its end: NaN there. */
export function codeNear(text: string, index: number): number {
  return charCodeAt.call(text, index);
}

/** `text.length` for loops over texts from everywhere, which V8 looks up anew in the same way: a fifth of the time. */
export function lengthOf(text: string): number {
  // What comes out of a sum V8 knows for a string; the sum itself it leaves out.
  // biome-ignore lint/style/useTemplate: a template is not left out
  return ('' + text).length;
}

/** `text.includes(part)` for the same loops: less than half the time. */
export function holdsText(text: string, part: string): boolean {
  return includes.call(text, part);
}
