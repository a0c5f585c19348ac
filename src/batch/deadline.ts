import { Script } from 'node:vm';
import { GalleyError } from '../errors.js';

const KEY = 'galley:work-under-deadline';
const script = new Script(`globalThis[${JSON.stringify(KEY)}]()`);

/**
 * Runs synchronous work, and stops it in the middle once it has run too long: V8 itself breaks off whatever runs, an
 * endless loop or a regular expression that never ends. (A timer could not: nothing else runs while the work does.)
 * Costs a tenth of a millisecond.
 * @throws GalleyError timeout
 */
export function underDeadline<T>(work: () => T, timeoutMs: number, source: string): T {
  let result: { value: T } | null = null;
  const shared = globalThis as Record<string, unknown>;
  Object.assign(shared, {
    // Not `shared[KEY] = () => …`: V8 keeps a function written so, and the page with it, until a full garbage collection.
    [KEY]() {
      result = { value: work() };
    },
  });
  try {
    script.runInThisContext({ timeout: timeoutMs });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      throw pageTimeout(source, timeoutMs);
    throw error;
  } finally {
    shared[KEY] = undefined;
  }
  return (result as unknown as { value: T }).value;
}

export function pageTimeout(source: string, timeoutMs: number): GalleyError {
  const message = `"${source}" took more than ${timeoutMs} ms to read; give it more with --timeout`;
  return new GalleyError('timeout', message, { source, stage: 'extract' });
}
