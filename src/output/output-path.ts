import { createHash } from 'node:crypto';
import { isPageName } from '../page-name.js';

/** File systems take names of 255 bytes; this leaves room for the mark, the extension and a temporary name's ending. */
const STEM_BYTES = 220;

/**
 * Where the output for an input stands inside an output folder: `news/page.html` gives `news/page.json`. No state: the
 * same input always gives the same name, and two inputs never share one, so runs can be stopped, resumed and repeated.
 * `.html` is dropped; other page extensions stay (`page.htm.json`, `page.html.gz.json`), so `page.htm` beside `page.html`
 * does not clash. A name that a file system may refuse, and any that is no page's, is changed and marked with a hash of
 * the whole path: `report~1f0c9b2e41.json`.
 * @param mirrorPath as in PageInput; may hold `..` or anything else that a list or URL brings.
 * @param extension without a dot: `json`.
 */
export function outputPath(mirrorPath: string, extension: string): string {
  const parts = mirrorPath.split('/').filter((part) => part !== '' && part !== '.');
  const name = parts.pop() ?? '';
  const folders = parts.map(safeName);
  const stem = stemOf(name);
  const safe = safeName(stem ?? name);
  const changed = stem === null || safe !== stem || folders.some((folder, i) => folder !== parts[i]);
  const mark = changed ? `~${hash(mirrorPath)}` : '';
  return [...folders, `${safe}${mark}.${extension}`].join('/');
}

/** The name less `.html` where no other page's name can come to the same; null when it is no page's name. */
function stemOf(name: string): string | null {
  if (!isPageName(name)) return null;
  const stem = name.replace(/\.html$/, '');
  return stem !== name && !isPageName(stem) && stem !== '' ? stem : name;
}

/** Names that Windows keeps for devices, whatever the extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** A name that Linux, macOS and Windows take; the name itself when they do already. */
function safeName(name: string): string {
  let safe = '';
  for (const char of name) {
    const code = char.codePointAt(0) ?? 0;
    const refused = code < 32 || '<>:"|?*\\'.includes(char) || (code >= 0xd800 && code <= 0xdfff);
    safe += refused ? '_' : char;
  }
  safe = safe.replace(/[. ]+$/, (tail) => '_'.repeat(tail.length));
  if (DEVICE_NAME.test(safe)) safe = `_${safe}`;
  return shorten(safe, STEM_BYTES) || '_';
}

function shorten(name: string, maxBytes: number): string {
  if (Buffer.byteLength(name) <= maxBytes) return name;
  let short = '';
  let bytes = 0;
  for (const char of name) {
    bytes += Buffer.byteLength(char);
    if (bytes > maxBytes) break;
    short += char;
  }
  return short;
}

function hash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 10);
}
