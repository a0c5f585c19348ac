import { statSync } from 'node:fs';
import { isGlob } from '../input/is-glob.js';
import type { RunSettings } from './run-settings.js';

/** True when a command line names more than one page, or what may hold more than one: a list, a folder, a pattern. */
export function isMany(settings: Pick<RunSettings, 'names' | 'from'>): boolean {
  const [name] = settings.names;
  if (settings.from !== null || settings.names.length !== 1 || name === undefined) return true;
  if (name === '-' || /^https?:\/\//i.test(name)) return false;
  try {
    return statSync(name).isDirectory();
  } catch {
    return isGlob(name);
  }
}
