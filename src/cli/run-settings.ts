import type { OutputFormat } from '../batch/work-page.js';
import type { ResolvedOptions } from '../options.js';

/** What a command line asks for, checked and filled. */
export interface RunSettings {
  /** Inputs as named, in order. */
  names: readonly string[];
  /** A list of further inputs: a path, `-` for standard input, null for none. */
  from: string | null;
  options: ResolvedOptions;
  /** Null when not said: json for one input, else jsonl. */
  format: OutputFormat | null;
  fields: readonly string[] | null;
  output: string | null;
  unordered: boolean;
  offline: boolean;
  allowPrivate: boolean;
  /** Null when not said: one a core, but one where there is little to do. */
  jobs: number | null;
  timeoutMs: number;
  fetchTimeoutMs: number;
  resume: boolean;
  retryFailed: boolean;
  stats: string | null;
  /** Null when not said: a bar only on a terminal. */
  progress: boolean | null;
  loudness: 'quiet' | 'normal' | 'verbose';
}
