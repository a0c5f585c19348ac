import { realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { GalleyError } from '../errors.js';

/** Guards what a user named as input against being written over or into. */
export interface InputGuard {
  /** @throws GalleyError badOption when writing to this path would change an input. */
  check(path: string): void;
}

/** @param names what was named on the command line; what does not exist or is no path guards nothing. */
export function protectInputs(names: readonly string[]): InputGuard {
  const files = new Set<string>();
  const folders: string[] = [];
  for (const name of names) {
    const stat = statOrNull(name);
    if (stat?.isDirectory()) folders.push(realpathSync(name) + sep);
    else if (stat?.isFile()) files.add(identity(stat));
  }
  let lastFolder = '';
  let lastReal = '';
  return {
    check(path) {
      const folder = dirname(resolve(path));
      if (folder !== lastFolder) {
        lastFolder = folder;
        lastReal = realFolder(folder);
      }
      const real = join(lastReal, basename(path));
      const input = folders.find((inputFolder) => (real + sep).startsWith(inputFolder));
      if (input) throw refusal(path, `it lies in the input folder "${input.slice(0, -1)}"`);
      if (files.size === 0) return;
      const stat = statOrNull(path);
      if (stat?.isFile() && files.has(identity(stat))) throw refusal(path, 'it is one of the inputs');
    },
  };
}

/** The real path of a folder that may not be there yet. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const above = dirname(folder);
    return above === folder ? folder : join(realFolder(above), basename(folder));
  }
}

function identity(stat: Stats): string {
  return `${stat.dev}:${stat.ino}`;
}

function statOrNull(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // What cannot be looked at is no input that galley could read.
    return null;
  }
}

function refusal(path: string, reason: string): GalleyError {
  return new GalleyError('badOption', `galley does not write to "${path}": ${reason}`, {
    source: path,
    stage: 'output',
  });
}
