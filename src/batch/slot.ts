import type { PageInput } from '../input/page-input.js';
import type { PageDone } from './batch-settings.js';
import type { LoadedPage } from './load-page.js';

/** One input on its way. */
export interface Slot {
  input: PageInput;
  page: LoadedPage | null;
  /** A page that must share no chunk: it took a thread down before, or cannot be read twice. */
  alone: boolean;
  deaths: number;
  /** Bytes that it holds in memory. */
  weight: number;
  done: PageDone | null;
  /** True when the run was stopped before a thread had it: it is not done at all. */
  dropped: boolean;
}

export function makeSlot(input: PageInput): Slot {
  return {
    input,
    page: null,
    alone: input.type !== 'file',
    deaths: 0,
    weight: 0,
    done: null,
    dropped: false,
  };
}
