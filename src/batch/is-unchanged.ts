import { createHash } from 'node:crypto';
import { promises as fs, type Stats } from 'node:fs';
import type { PageInput } from '../input/page-input.js';
import { readFilePage } from '../input/read-file-page.js';
import { unpackPage } from '../input/unpack-page.js';
import { type DoneBefore, sha48 } from './done-table.js';

/**
 * True when an input is still what it was in an earlier run: the same size and time of change; where only the time is
 * another (a copied or touched file), the same hash. URLs and standard input count as the same: they are not asked again.
 */
export async function isUnchanged(
  input: Pick<PageInput, 'type' | 'path'>,
  before: Pick<DoneBefore, 'size' | 'modified' | 'sha48'>,
  maxBytes: number,
): Promise<boolean> {
  if (input.type !== 'file' || input.path === null) return true;
  const stat = await statOrNull(input.path);
  // What could not be read then, and is not there now, has not changed.
  if (before.size === null) return stat === null || !stat.isFile();
  if (stat === null || stat.size !== before.size) return false;
  return stat.mtimeMs === before.modified || (await hashOf(input.path, maxBytes)) === before.sha48;
}

async function hashOf(path: string, maxBytes: number): Promise<number> {
  try {
    const { raw } = await readFilePage(path, { maxBytes, url: null, contentType: null });
    return sha48(createHash('sha256').update(unpackPage(raw, maxBytes).bytes).digest('hex'));
  } catch {
    return -1;
  }
}

async function statOrNull(path: string): Promise<Stats | null> {
  return fs.stat(path).catch(() => null);
}
