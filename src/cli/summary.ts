import type { Tally } from './tally.js';

/** A run's figures, for `--stats` and the summary. */
export interface RunStats extends Omit<Tally, 'bytesWritten'> {
  bytesWritten: number;
  seconds: number;
  pagesPerSecond: number;
  /** Most memory that the process held, in megabytes. */
  peakMemoryMb: number;
  interrupted: boolean;
}

export function makeStats(tally: Tally, seconds: number, interrupted: boolean): RunStats {
  const worked = tally.pages - tally.before;
  return {
    ...tally,
    seconds: round(seconds, 3),
    pagesPerSecond: seconds > 0 ? round(worked / seconds, 1) : 0,
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
    interrupted,
  };
}

/** The lines that a person reads at the end of a run. */
export function summaryLines(stats: RunStats): string[] {
  const { pages, texts, empty, failed, before } = stats;
  const lines = [
    `${count(pages, 'page')}: ${count(texts, 'text')}, ${empty} without an article, ${failed} failed` +
      (before > 0 ? `; ${before} of them done before` : ''),
  ];
  const failures = ranked(stats.failures);
  if (failures.length > 0) lines.push(`failed: ${failures.map(([code, n]) => `${code} ${n}`).join(', ')}`);
  lines.push(
    `${stats.pagesPerSecond} pages a second, ${stats.seconds.toFixed(1)} s, ${stats.peakMemoryMb} MB`,
  );
  const words = Object.entries(stats.removed).map(
    ([category, { words }]) => [category, words] as [string, number],
  );
  const removed = words.filter(([, n]) => n > 0).sort((a, b) => b[1] - a[1]);
  const told = removed.map(([category, n]) => `${category} ${n}`).join(', ');
  lines.push(`words kept: ${stats.words}; removed: ${told === '' ? 'none' : told}`);
  if (stats.slowest.length > 0) {
    lines.push(
      `slowest: ${stats.slowest.map(({ input, ms }) => `${input} (${Math.round(ms)} ms)`).join(', ')}`,
    );
  }
  return lines;
}

function ranked(counts: Readonly<Partial<Record<string, number>>>): [string, number][] {
  return (Object.entries(counts) as [string, number][]).sort((a, b) => b[1] - a[1]);
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
