import type { PageInput } from '../input/page-input.js';
import type { LoadSettings } from './load-page.js';
import type { PageResult, WorkSettings } from './work-page.js';

export interface BatchSettings {
  work: WorkSettings;
  load: LoadSettings;
  /** A page that takes longer fails with `timeout`; its own time, in milliseconds, reading aside. */
  timeoutMs: number;
  /** Threads; null for one a core, or none where there is little to do. 1 works in this thread. */
  jobs: number | null;
  /** True gives pages as they finish. */
  unordered: boolean;
  /** Asked before each new input; once true, what is in hand is finished and no more begun. */
  isStopped: () => boolean;
  /** See PoolSettings. */
  workerFile?: string;
  memoryMb?: number;
}

/** One input that is through, whichever way it went. */
export interface PageDone extends PageResult {
  input: PageInput;
  /** Bytes on the disk, null when unknown. */
  size: number | null;
  modifiedMs: number | null;
}
