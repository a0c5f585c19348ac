const { charCodeAt } = String.prototype;

/**
 * `text.charCodeAt(index)` for loops over texts from everywhere. V8 has a dozen kinds of strings (cut out, joined, one or
 * two bytes a character ...) and looks the method up anew for each character once a loop has seen more than four of them:
 * five times as slow as this, which asks the method and not the string. Take `text.length` before the loop likewise.
 * @returns the UTF-16 code unit, NaN beyond the end.
 */
export function codeAt(text: string, index: number): number {
  return charCodeAt.call(text, index);
}
