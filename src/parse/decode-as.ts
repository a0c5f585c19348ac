import { isUtf8 } from 'node:buffer';
import { decodeEucKr } from './decode-euc-kr.js';
import { SourceText } from './source-text.js';

/** The WHATWG name of an encoding label, lower case, or null for a label that no decoder here knows. */
export function encodingOf(label: string): string | null {
  const trimmed = label.trim().toLowerCase();
  if (trimmed === 'utf-8' || trimmed === 'utf8') return 'utf-8';
  // The standard gives pages that declare it in mark-up windows-1252.
  if (trimmed === 'x-user-defined') return 'windows-1252';
  try {
    return new TextDecoder(trimmed).encoding;
  } catch {
    return null;
  }
}

/**
 * Bytes as text; `charset` is a name that `encodingOf` gave. A byte order mark is dropped, bad bytes become U+FFFD.
 * `isValidUtf8`: as `isUtf8` says of the bytes, where the caller has asked it.
 */
export function decodeAs(bytes: Uint8Array, charset: string, isValidUtf8?: boolean): SourceText {
  if (charset === 'utf-8' && (isValidUtf8 ?? isUtf8(bytes))) return sourceOfUtf8(bytes);
  if (charset === 'windows-1252') return SourceText.ofText(decodeWindows1252(bytes), asBuffer(bytes));
  if (charset === 'euc-kr') return SourceText.ofText(decodeEucKr(bytes));
  // The standard reads GBK as gb18030, which has all of it; ICU's GBK leaves some characters out.
  return SourceText.ofText(new TextDecoder(charset === 'gbk' ? 'gb18030' : charset).decode(bytes));
}

function sourceOfUtf8(bytes: Uint8Array): SourceText {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return SourceText.ofUtf8(asBuffer(bytes).subarray(start));
}

const C1_CONTROLS = /[\x80-\x9f]/g;
/** What windows-1252 puts in place of the C1 controls, from 0x80 to 0x9F; https://encoding.spec.whatwg.org/#windows-1252 */
const C1_CHARACTERS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

// Several Node versions (20.20, 22.13, 23.5) give C1 controls for these bytes: https://github.com/nodejs/node/issues/56542
function decodeWindows1252(bytes: Uint8Array): string {
  const text = asBuffer(bytes).toString('latin1');
  return text.replace(C1_CONTROLS, (control) => C1_CHARACTERS.charAt(control.charCodeAt(0) - 0x80));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
