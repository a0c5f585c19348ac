import { GalleyError } from '../errors.js';
import type { RawSource } from '../types.js';
import { looksLikeUtf16 } from './guess-charset.js';

/** What a file starts with, as latin-1, and what it then is. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document'],
  ['%!PS', 'a PostScript document'],
  ['{\\rtf', 'an RTF document'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Microsoft Office document'],
  ['\x89PNG\r\n', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF87a', 'a GIF image'],
  ['GIF89a', 'a GIF image'],
  ['II*\0', 'a TIFF image'],
  ['MM\0*', 'a TIFF image'],
  ['PK\x03\x04', 'a ZIP archive (or a document in one, such as DOCX or EPUB)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b\x08', 'gzip data'],
  ['BZh', 'bzip2 data'],
  ['\xfd7zXZ\0', 'xz data'],
  ['(\xb5/\xfd', 'zstd data'],
  ["7z\xbc\xaf'\x1c", 'a 7z archive'],
  ['Rar!\x1a\x07', 'a RAR archive'],
  ['\x7fELF', 'a program (ELF)'],
  ['MZ\x90\0', 'a Windows program'],
  ['\xca\xfe\xba\xbe', 'a compiled program'],
  ['\0asm', 'a WebAssembly module'],
  ['SQLite format 3\0', 'an SQLite database'],
  ['wOFF', 'a font'],
  ['wOF2', 'a font'],
  ['OggS', 'an Ogg recording'],
  ['ID3', 'an MP3 recording'],
  ['fLaC', 'a FLAC recording'],
  ['\x1aE\xdf\xa3', 'a Matroska or WebM recording'],
  ['bplist00', 'a binary property list'],
];

/** What a `RIFF` file is, by its characters 8 to 11. */
const RIFF: Readonly<Record<string, string>> = {
  WEBP: 'a WebP image',
  'AVI ': 'an AVI recording',
  WAVE: 'a WAV recording',
};

/** Root elements of XML that is no web page. */
const XML_ROOTS: Readonly<Record<string, string>> = {
  rss: 'an RSS feed',
  feed: 'an Atom feed',
  'rdf:rdf': 'an RDF document',
  urlset: 'a sitemap',
  sitemapindex: 'a sitemap',
  svg: 'an SVG image',
  plist: 'a property list',
};

/** Control bytes that texts have: tab, line feed, vertical tab, form feed, return, and the shifts of ISO-2022. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x0f, 0x1b]);
/** Share of other control bytes from which bytes are binary data: one byte in eleven of compressed or random data. */
const BINARY_CONTROLS = 0.03;
const FEW_CONTROLS = 8;

/** Bytes that are looked at. */
const HEAD_BYTES = 4096;

/** Share of zero bytes in the first 4 KB from which bytes are binary data; a stray zero is damage. */
const BINARY_ZEROS = 0.02;

/**
 * Lets through what may be a web page.
 * @throws GalleyError notHtml for what is clearly something else, and says what; noContent for nothing but white space.
 */
export function refuseNonHtml(bytes: Uint8Array, source: RawSource): void {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES));
  if (beginsAsPage(start)) return;
  const head = start.toString('latin1');
  if (isBlank(bytes, head)) {
    throw refusal('noContent', 'the page is empty: no bytes but white space', source);
  }
  const found =
    magicOf(head) ?? otherXml(bytes, head) ?? (isBinary(bytes, head) ? 'binary data' : jsonOf(bytes, head));
  if (found === null) return;
  const advice = 'galley reads web pages: give it HTML, saved from a browser or fetched';
  throw refusal('notHtml', `this is not a web page but seems to be ${found}; ${advice}`, source);
}

/** True for most pages: what begins so, and has no zero bytes, is nothing of what is refused. */
function beginsAsPage(start: Buffer): boolean {
  if (start.includes(0)) return false;
  const at = start[0] === 0xef ? 3 : 0;
  if (at === 3 && !(start[1] === 0xbb && start[2] === 0xbf)) return false;
  if (standsAs(start, at, '<html')) return true;
  if (!standsAs(start, at, '<!doctype html')) return false;
  let next = start.indexOf('>', at) + 1;
  while (next > 0 && next < start.length && start[next]! <= 0x20) next++;
  return standsAs(start, next, '<html');
}

/** Whether the word, of small letters and signs, stands there in letters of any case. */
function standsAs(start: Buffer, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = start[at + i]!;
    if ((code >= 65 && code <= 90 ? code | 0x20 : code) !== word.charCodeAt(i)) return false;
  }
  return true;
}

function refusal(code: 'noContent' | 'notHtml', message: string, source: RawSource): GalleyError {
  return source.path === null
    ? new GalleyError(code, message, { stage: 'parse' })
    : new GalleyError(code, message, { stage: 'parse', source: source.path });
}

function isBlank(bytes: Uint8Array, head: string): boolean {
  if (withoutMark(head).trim() !== '') return false;
  for (let i = head.length; i < bytes.length; i++) if (bytes[i]! > 0x20) return false;
  return true;
}

function withoutMark(head: string): string {
  if (head.startsWith('\xef\xbb\xbf')) return head.slice(3);
  return head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff') ? head.slice(2) : head;
}

function magicOf(head: string): string | null {
  for (const [magic, name] of MAGIC) if (head.startsWith(magic)) return name;
  if (head.startsWith('RIFF')) return RIFF[head.slice(8, 12)] ?? 'a RIFF recording';
  if (head.startsWith('ftyp', 4)) return 'an MP4 or HEIF recording or image';
  return null;
}

function isBinary(bytes: Uint8Array, head: string): boolean {
  if (!head.includes('\0')) return false;
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff') || looksLikeUtf16(bytes) !== null)
    return false;
  let zeros = 0;
  let controls = 0;
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i);
    if (code === 0) zeros++;
    else if (code < 0x20 && !TEXT_CONTROLS.has(code)) controls++;
  }
  return (
    zeros > head.length * BINARY_ZEROS || controls > Math.max(FEW_CONTROLS, head.length * BINARY_CONTROLS)
  );
}

/** XML with a root that is no page's; a page may well begin with an `<svg>` that holds its icons. */
function otherXml(bytes: Uint8Array, head: string): string | null {
  const found = xmlRootOf(head);
  if (found === null) return null;
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole.includes('<html') || whole.includes('<body') || whole.includes('<p>') ? null : found;
}

const ROOT_NAME = /^[a-zA-Z][\w:-]{0,40}/;

function xmlRootOf(head: string): string | null {
  const text = withoutMark(head);
  let at = text.search(/\S/);
  while (at !== -1 && text[at] === '<' && (text[at + 1] === '?' || text[at + 1] === '!')) {
    const close = text.startsWith('<!--', at) ? '-->' : '>';
    const end = text.indexOf(close, at);
    if (end === -1) return null;
    at = end + close.length;
    while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  }
  if (at === -1 || text[at] !== '<') return null;
  const name = ROOT_NAME.exec(text.slice(at + 1, at + 42))?.[0].toLowerCase() ?? '';
  return Object.hasOwn(XML_ROOTS, name) ? XML_ROOTS[name]! : null;
}

function jsonOf(bytes: Uint8Array, head: string): string | null {
  const first = withoutMark(head).trimStart()[0];
  if (first !== '{' && first !== '[') return null;
  try {
    JSON.parse(new TextDecoder().decode(bytes));
    return 'JSON data';
  } catch {
    return null;
  }
}
