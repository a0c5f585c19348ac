/** Where a run's output goes: standard output, one file, or a folder. */
export interface Sink {
  /**
   * Takes the output of one input; resolves once the next may come (a slow reader slows the run).
   * @param mirrorPath where the input stands in the tree of inputs; a folder mirrors it.
   */
  write(output: string, mirrorPath: string): Promise<Written>;
  /** Makes what was written whole and lasting. */
  finish(): Promise<void>;
  /** Lets go after a failure: an unfinished file is not left under its final name. */
  abandon(): Promise<void>;
  /** True once the reader has gone away (`| head`): nothing more need be written. */
  readonly closed: boolean;
}

/** Where an output came to stand; for a run's manifest. */
export interface Written {
  /** Path of the file, null for standard output. */
  path: string | null;
  /** Bytes of this output. */
  bytes: number;
}
