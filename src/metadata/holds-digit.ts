import { codeAt, lengthOf } from '../tree/code-at.js';

/** A pattern is the sooner in longer texts; in characters. */
const SHORT = 40;
const DIGIT = /\d/u;

/** True for a text with a digit of ASCII. */
export function holdsDigit(text: string): boolean {
  const length = lengthOf(text);
  if (length > SHORT) return DIGIT.test(text);
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}
