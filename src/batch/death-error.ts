import { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import type { BatchSettings } from './batch-settings.js';
import { pageTimeout } from './deadline.js';
import type { ChunkOutcome } from './page-pool.js';

/** What is said of a page that took its thread down. */
export function deathError(
  input: PageInput,
  death: Extract<ChunkOutcome, { culprit: number }>,
  settings: BatchSettings,
): GalleyError {
  const source = input.name;
  if (death.because === 'timeout') return pageTimeout(source, settings.timeoutMs);
  if (death.because === 'memory') {
    const message = `"${source}" needs more memory than a thread may take`;
    return new GalleyError('tooLarge', message, { source, stage: 'extract' });
  }
  const message = `"${source}" took its worker thread down: ${death.detail}. Please report this page.`;
  return new GalleyError('internal', message, { source, stage: 'extract' });
}
