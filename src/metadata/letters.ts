import { kindAt, LETTER, MARK, widthAt } from '../tree/sign-kinds.js';

/** Letters and the marks on them, in UTF-16 code units; no more than `most` are counted. */
export function countLetters(text: string, most: number): number {
  let letters = 0;
  for (let i = 0, { length } = text; i < length && letters < most; ) {
    const width = widthAt(text, i, length);
    if (isLetterAt(text, i, width)) letters += width;
    i += width;
  }
  return Math.min(letters, most);
}

/**
 * The same as `text.split(/[^\p{L}\p{M}]+/u)`, an empty string before a text that begins with another sign and one behind
 * a text that ends with one: by a table, since V8 calls a function for each character that it holds against such a class.
 */
export function splitLetters(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let inWord = true;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const width = widthAt(text, i, length);
    const letter = isLetterAt(text, i, width);
    if (inWord && !letter) parts.push(text.slice(start, i));
    else if (letter && !inWord) start = i;
    inWord = letter;
    i += width;
  }
  parts.push(inWord ? text.slice(start) : '');
  return parts;
}

/**
 * Whether so large a share of the words of `splitLetters` is among these; known before the text's end where it is far larger.
 * @param longest length of the longest of these words: no longer one of the text is cut out to be looked up.
 * @param share above 0, up to 1.
 */
export function areAmong(text: string, words: ReadonlySet<string>, longest: number, share: number): boolean {
  let hits = 0;
  let all = 1;
  let start = 0;
  let inWord = true;
  const { length } = text;
  for (let i = 0; i < length; ) {
    const width = widthAt(text, i, length);
    const letter = isLetterAt(text, i, width);
    if (inWord !== letter) {
      if (letter) {
        start = i;
        all++;
      } else if (i - start <= longest && words.has(text.slice(start, i))) {
        hits++;
        // No more words can follow than half as many as there are signs, and one.
        if (hits >= (all + (length - i) / 2 + 1) * share) return true;
      }
      inWord = letter;
    }
    i += width;
  }
  if (!inWord) all++;
  else if (words.has(text.slice(start))) hits++;
  return hits >= all * share;
}

function isLetterAt(text: string, at: number, width: number): boolean {
  return (kindAt(text, at, width) & (LETTER | MARK)) !== 0;
}
