import { isAscii, isUtf8 } from 'node:buffer';
import type { CharsetFrom, Warning } from '../types.js';
import { decodeAs, encodingOf } from './decode-as.js';
import { guessCharset, looksLikeUtf16 } from './guess-charset.js';
import { charsetInContent, prescanCharset } from './prescan-charset.js';
import type { SourceText } from './source-text.js';

export interface DecodedPage {
  text: SourceText;
  /** WHATWG name of the encoding, lower case. */
  charset: string;
  charsetFrom: CharsetFrom;
  warnings: Warning[];
}

interface Declared {
  charset: string;
  from: CharsetFrom;
  /** Whether the bytes are valid UTF-8; absent where nobody has looked. */
  isUtf8?: boolean;
}

/**
 * How far mark-up is searched for `<meta charset>`, in bytes: the standard's 1,024 and some more, since saved pages
 * put comments, styles and scripts before it.
 */
const PRESCAN_BYTES = 1024 + 8192;

/**
 * Bytes to text by the standard's order: byte order mark, the type that the page was sent or stored with, `<meta>`,
 * XML declaration, then a guess. Where the bytes themselves disprove what was declared, the bytes win, with a warning.
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): DecodedPage {
  const warnings: Warning[] = [];
  const mark = byteOrderMark(bytes);
  if (mark !== null) return decoded(bytes, { charset: mark, from: 'bom' }, warnings);
  const declared = declaredCharset(bytes, contentType, warnings);
  const settled = declared === null ? undeclared(bytes, warnings) : checked(bytes, declared, warnings);
  return decoded(bytes, settled, warnings);
}

function decoded(bytes: Uint8Array, settled: Declared, warnings: Warning[]): DecodedPage {
  const { charset, from } = settled;
  return { text: decodeAs(bytes, charset, settled.isUtf8), charset, charsetFrom: from, warnings };
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function declaredCharset(
  bytes: Uint8Array,
  contentType: string | null,
  warnings: Warning[],
): Declared | null {
  const sent = contentType === null ? null : charsetInContent(contentType);
  const sentCharset = known(sent, 'the content type', warnings);
  if (sentCharset !== null) return { charset: sentCharset, from: 'http' };
  const head = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.byteLength, PRESCAN_BYTES),
  ).toString('latin1');
  const charset = prescanCharset(head, (label) => known(label, 'the page', warnings));
  if (charset === null) return null;
  // Mark-up that can be read as ASCII is not UTF-16, whatever it says: the standard takes UTF-8 instead.
  return { charset: charset.startsWith('utf-16') ? 'utf-8' : charset, from: 'meta' };
}

function known(label: string | null, declaredBy: string, warnings: Warning[]): string | null {
  if (label === null || label.trim() === '') return null;
  const charset = encodingOf(label);
  if (charset === null)
    warnings.push(conflict(`${declaredBy} declares an unknown encoding, "${label.slice(0, 40)}"`));
  return charset;
}

function undeclared(bytes: Uint8Array, warnings: Warning[]): Declared {
  const utf16 = looksLikeUtf16(bytes);
  if (utf16 !== null) return { charset: utf16, from: 'guess' };
  if (isUtf8(bytes)) return { charset: 'utf-8', from: 'guess', isUtf8: true };
  const guess = guessCharset(bytes);
  const message = `the page declares no encoding; read as ${guess.charset}`;
  warnings.push({ code: 'charsetGuessed', message });
  return { charset: guess.charset, from: 'guess' };
}

/** Multi-byte text this short can be valid UTF-8 by chance, in characters beyond ASCII. */
const CHANCE_CHARACTERS = 8;
const MULTI_BYTE = new Set(['gbk', 'gb18030', 'big5', 'euc-jp', 'euc-kr', 'shift_jis']);

/** What was declared, unless the bytes disprove it. */
function checked(bytes: Uint8Array, declared: Declared, warnings: Warning[]): Declared {
  if (declared.charset === 'utf-8')
    return isUtf8(bytes)
      ? { charset: 'utf-8', from: declared.from, isUtf8: true }
      : checkedUtf8(bytes, declared, warnings);
  if (declared.charset.startsWith('utf-16')) {
    if (looksLikeUtf16(bytes) !== null || !isUtf8(bytes)) return declared;
  } else if (isAscii(bytes) || !isUtf8(bytes)) {
    return declared;
  } else if (MULTI_BYTE.has(declared.charset) && countBeyondAscii(bytes) < CHANCE_CHARACTERS) {
    return declared;
  }
  warnings.push(conflict(`declared as ${declared.charset}, but the bytes are utf-8`));
  return { charset: 'utf-8', from: 'guess' };
}

/**
 * A page declared UTF-8 with bad bytes stays UTF-8 while most of its characters beyond ASCII are good: a stray byte or
 * a cut at the end of the file is damage, not another encoding.
 */
function checkedUtf8(bytes: Uint8Array, declared: Declared, warnings: Warning[]): Declared {
  const { good, bad } = countUtf8(bytes);
  if (bad === 0 || bad <= good) return declared;
  const guess = guessCharset(bytes);
  warnings.push(conflict(`declared as utf-8, but the bytes are not; read as ${guess.charset}`));
  return { charset: guess.charset, from: 'guess' };
}

function countUtf8(bytes: Uint8Array): { good: number; bad: number } {
  const text = new TextDecoder('utf-8').decode(bytes);
  let good = 0;
  let bad = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  // A character cut at the end of the file is no sign of another encoding.
  if (text.charCodeAt(text.length - 1) === 0xfffd) bad--;
  return { good, bad };
}

/** Characters of valid UTF-8 that take more than one byte. */
function countBeyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte >= 0xc0) count++;
  return count;
}

function conflict(message: string): Warning {
  return { code: 'charsetConflict', message };
}
