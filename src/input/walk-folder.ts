import { type Dirent, promises as fs } from 'node:fs';
import { join } from 'node:path';
import type { GalleyError } from '../errors.js';
import { fileFailure } from './file-failure.js';
import { naturalOrder } from './natural-order.js';

export interface FoundFile {
  /** The folder as named, joined with the path inside it. */
  path: string;
  /** Path inside the folder that was walked, with `/` between parts; empty for the folder itself. */
  inside: string;
  /** Set when this is a folder that could not be listed. */
  failure: GalleyError | null;
}

/**
 * Every file under a folder that `accept` takes, depth first, each folder in natural order. Names that begin with a dot are
 * left out; links are followed, but never into a folder that the walk is inside of. A folder that cannot be listed is
 * given as a failure, and the walk goes on.
 */
export async function* walkFolder(
  folder: string,
  accept: (inside: string, name: string) => boolean,
): AsyncGenerator<FoundFile> {
  yield* walk(folder, '', accept, []);
}

async function* walk(
  path: string,
  inside: string,
  accept: (inside: string, name: string) => boolean,
  above: string[],
): AsyncGenerator<FoundFile> {
  let entries: Dirent[];
  let identity: string;
  try {
    const stat = await fs.stat(path);
    identity = `${stat.dev}:${stat.ino}`;
    if (above.includes(identity)) return;
    entries = await fs.readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { path, inside, failure: fileFailure(error, path) };
    return;
  }
  entries.sort((a, b) => naturalOrder(a.name, b.name));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const childPath = join(path, entry.name);
    const childInside = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const kind = entry.isSymbolicLink() ? await linkedKind(childPath) : entryKind(entry);
    if (kind === 'folder') yield* walk(childPath, childInside, accept, [...above, identity]);
    else if (kind === 'file' && accept(childInside, entry.name)) {
      yield { path: childPath, inside: childInside, failure: null };
    }
  }
}

type Kind = 'file' | 'folder' | 'other';

function entryKind(entry: { isFile(): boolean; isDirectory(): boolean }): Kind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

async function linkedKind(path: string): Promise<Kind> {
  try {
    return entryKind(await fs.stat(path));
  } catch {
    // A link to nowhere is no page, and was never named by the user.
    return 'other';
  }
}
