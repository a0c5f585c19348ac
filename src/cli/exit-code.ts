import type { Tally } from './tally.js';

export const WRONG_USE = 2;
export const NO_TEXT = 3;
export const INTERRUPTED = 130;

/** 0 when every input gave text, 1 when some did not, 3 when none did. No inputs at all (an empty folder) counts as none. */
export function exitCode({ pages, texts }: Pick<Tally, 'pages' | 'texts'>): number {
  if (texts === 0) return NO_TEXT;
  return texts === pages ? 0 : 1;
}
