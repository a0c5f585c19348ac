/** Time of one runner or stage over a corpus: of each page the median of the passes. */
export interface Timing {
  /** Mean over the pages, in milliseconds. */
  ms: number;
  /** Against the bare htmlparser2 parse: mean by mean. */
  ratio: number;
  /** The median of the pages' own ratios. */
  medianRatio: number;
  /** The same of processor time, which others on the machine do not stretch; of runners only. */
  cpuRatio: number | null;
  /** Milliseconds that 99 pages of 100 stay below. */
  p99: number;
}

/** What was measured on one folder of pages. */
export interface CorpusResult {
  corpus: string;
  pages: number;
  /** Pages that galley refused: no HTML, or empty. */
  failed: number;
  megabytes: number;
  passes: number;
  engine: string;
  /** htmlparser2, parse5, galley. */
  runners: Record<string, Timing>;
  /** Stages of galley's pipeline. */
  stages: Record<string, Timing>;
  /** Share of each runner's time that the garbage collector took, 0 to 1. */
  collectionShare: Record<string, number>;
  /** The process's peak, with all pages of the corpus in it; mebibytes. */
  peakMegabytes: number;
}

/** How time grows with size: `time = a * size ^ exponent`. */
export interface GrowthResult {
  /** What grows: "page size", or a kind of block. */
  shape: string;
  /** Bytes, or blocks. */
  sizes: number[];
  ms: number[];
  exponent: number;
  /** The stage whose own exponent is the largest, of those that take a twentieth of the time or more. */
  worst: { stage: string; exponent: number };
}

/** One whole process. */
export interface StartupResult {
  command: string;
  wallMs: number;
  cpuMs: number;
  /** Against `node -e 0`, processor time. */
  ratio: number;
}

/** One whole process on a page of 10 MB. */
export interface GiantResult {
  /** What the page is made of; see `giant-pages.ts`. */
  shape: string;
  /** The process's memory at its peak. */
  megabytes: number;
  seconds: number;
}

/** One other extractor on the same pages, or why it is missing. */
export interface PeerResult {
  name: string;
  version: string;
  ms: number | null;
  /** How many times galley's time it takes. */
  timesGalley: number | null;
  failed: number;
  /** Set where it could not run. */
  missing: string | null;
}

/** All that `npm run bench` and its kin have measured; `bench/results.json`. */
export interface BenchResults {
  node: string;
  corpora: CorpusResult[];
  growth: GrowthResult[];
  startup: StartupResult[];
  giants?: GiantResult[];
  peers: { corpus: string; pages: number; results: PeerResult[] } | null;
}
