import { createRequire } from 'node:module';
import { encodingOf } from './decode-as.js';

export interface CharsetGuess {
  charset: string;
  /** 0 to 100, as the statistics say; 0 for the fall-back. */
  confidence: number;
}

/** A guess needs no more text than this, in bytes; more only costs time. */
const SAMPLE_BYTES = 64 * 1024;
const FALL_BACK: CharsetGuess = { charset: 'windows-1252', confidence: 0 };

type Analyse = (bytes: Uint8Array) => { name: string; confidence: number }[];
let analyse: Analyse | null = null;

/** The likeliest encoding of bytes that are not UTF-8, by the letters of the text between the tags; windows-1252 when in doubt. */
export function guessCharset(bytes: Uint8Array): CharsetGuess {
  const sample = textBytes(bytes);
  if (analyse === null) {
    // Loaded only here: 5 ms that few pages need.
    analyse = (createRequire(import.meta.url)('chardet') as { analyse: Analyse }).analyse;
  }
  for (const { name, confidence } of analyse(sample)) {
    const charset = encodingOf(name);
    if (charset === null || charset.startsWith('utf-')) continue;
    return { charset, confidence };
  }
  return FALL_BACK;
}

/** `utf-16le` or `utf-16be` where every other byte of the mark-up is zero, as in UTF-16 without a byte order mark. */
export function looksLikeUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 1024) & ~1;
  if (length < 4) return null;
  let evenZeros = 0;
  let oddZeros = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) evenZeros++;
    if (bytes[i + 1] === 0) oddZeros++;
  }
  const pairs = length / 2;
  if (oddZeros > pairs * 0.4 && evenZeros < pairs * 0.05) return 'utf-16le';
  if (evenZeros > pairs * 0.4 && oddZeros < pairs * 0.05) return 'utf-16be';
  return null;
}

/** The bytes between tags, less scripts and styles: mark-up is ASCII and would drown the letters. */
function textBytes(bytes: Uint8Array): Uint8Array {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sample = Buffer.alloc(Math.min(whole.length, SAMPLE_BYTES));
  let filled = 0;
  let at = 0;
  while (at < whole.length && filled < sample.length) {
    const tag = whole.indexOf(0x3c, at);
    const end = tag === -1 ? whole.length : tag;
    filled += whole.copy(sample, filled, at, end);
    if (tag === -1) break;
    at = afterTag(whole, tag);
  }
  return filled === 0 ? whole.subarray(0, SAMPLE_BYTES) : sample.subarray(0, filled);
}

function afterTag(whole: Buffer, tag: number): number {
  const name = whole.toString('latin1', tag + 1, tag + 7).toLowerCase();
  const close = name === 'script' ? '</script' : name.startsWith('style') ? '</style' : null;
  if (close !== null) {
    const end = whole.indexOf(close, tag, 'latin1');
    if (end !== -1) return end;
  }
  const end = whole.indexOf(0x3e, tag);
  return end === -1 ? whole.length : end + 1;
}
