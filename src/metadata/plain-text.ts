import { decodeHTML } from 'entities/decode';
import { holdsText, lengthOf } from '../tree/code-at.js';

/**
 * A value out of JSON-LD or an attribute as plain text: entities decoded (twice escaped ones too), tags dropped, white
 * space folded, NFC. Null when nothing is left.
 */
export function plainText(value: string | null | undefined, most = 5_000): string | null {
  if (value === null || value === undefined) return null;
  let text = lengthOf(value) > most ? value.slice(0, most) : value;
  for (let i = 0; i < 2 && holdsText(text, '&') && /&(?:#\d|#x|[a-z])/iu.test(text); i++)
    text = decodeHTML(text);
  if (holdsText(text, '<')) text = text.replace(/<\/?[a-z][^<>]{0,500}>/giu, ' ');
  return foldedText(text);
}

/** Text of the page itself, where `<table>` is a word: control characters dropped, white space folded, NFC. Null when nothing is left. */
export function foldedText(value: string): string | null {
  // Of what is no such text, two in three are empty, as `alt` is, and one in four has space around it.
  if (value === '') return null;
  if (PLAIN.test(value)) return value;
  const trimmed = value.trim();
  if (trimmed === '') return null;
  if (lengthOf(trimmed) < lengthOf(value) && PLAIN.test(trimmed)) return trimmed;
  const text = trimmed
    .replace(/[\u200B\u2060\uFEFF\u00AD]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? null : text.normalize('NFC');
}

/**
 * Letters and signs of ASCII, Latin and Cyrillic, dashes and quotes, one space at a time between them: nothing of such a
 * text is dropped or folded, and it is its own NFC.
 */
const PLAIN =
  /^[!-~\u00A1-\u00AC\u00AE-\u02FF\u0400-\u0481\u2010-\u2027]+(?: [!-~\u00A1-\u00AC\u00AE-\u02FF\u0400-\u0481\u2010-\u2027]+)*$/u;
