import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export interface SavedPage {
  name: string;
  bytes: Uint8Array;
}

/** A page to be timed: its bytes, and the same as text for those that take text. */
export interface BenchPage extends SavedPage {
  text: string;
}

/** To be called right before the page is timed, and dropped then: what keeps a corpus as text pays the collector for it. */
export function withText({ name, bytes }: SavedPage): BenchPage {
  // The others take text: what it says does not matter to their time, its length does.
  return { name, bytes, text: new TextDecoder().decode(bytes) };
}

/**
 * The `.html` and `.html.gz` files of a folder and of the folders in it, sorted by path.
 * @param every takes each n-th page only.
 * @param prefix takes only files whose name starts with one of these; all without it.
 */
export function readPages(folder: string, every = 1, prefix?: ReadonlySet<string>): SavedPage[] {
  const names = statSync(folder).isFile()
    ? ['']
    : readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /\.html?(?:\.gz)?$/.test(name),
      );
  return names
    .filter((name) => prefix === undefined || prefix.has(idOf(name)))
    .sort()
    .filter((_, i) => i % every === 0)
    .map((name) => readPage(join(folder, name), name));
}

/** The file's name without folders and endings. */
export function idOf(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.html?(?:\.gz)?$/, '');
}

function readPage(path: string, name: string): SavedPage {
  const file = readFileSync(path);
  return { name, bytes: path.endsWith('.gz') ? gunzipSync(file) : file };
}
