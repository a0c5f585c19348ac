/** Where a run's output goes: standard output, one file, or a folder. */
export interface Sink {
  /**
   * Takes the output of one input; resolves once the next may come (a slow reader slows the run).
   * @param mirrorPath where the input stands in the tree of inputs; a folder mirrors it.
   */
  write(output: string | Uint8Array, mirrorPath: string): Promise<Written>;
  /** Resolves once all that was written would survive the end of the process, and for a single file, of the power. */
  flush(): Promise<void>;
  /** Makes what was written whole, under its final name. */
  finish(): Promise<void>;
  /** Lets go before the end: an unfinished file is not left under its final name, but may be gone on with. */
  abandon(): Promise<void>;
  /** True once the reader has gone away (`| head`): nothing more need be written. */
  readonly closed: boolean;
}

/** Where an output came to stand; for a run's manifest. */
export interface Written {
  /** Path inside the output folder; null for standard output, for one file, and for an output that gave no file. */
  path: string | null;
  /** Bytes of this output. */
  bytes: number;
}
