import { type Stats, statSync } from 'node:fs';
import { extname } from 'node:path';
import { GalleyError } from '../errors.js';

/** A folder: what is one already or ends in a slash; for many inputs, also a name without an extension. */
export function isFolderName(output: string, many: boolean): boolean {
  if (/[/\\]$/.test(output)) return true;
  const stat = statOrNull(output);
  if (stat) {
    if (stat.isDirectory()) return true;
    if (stat.isFile()) return false;
    throw new GalleyError('badOption', `"${output}" is neither a file nor a folder; use > for devices`, {
      stage: 'output',
    });
  }
  return many && extname(output) === '';
}

/** Null also for what cannot be looked at: making the file will say why. */
function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
