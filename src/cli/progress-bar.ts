import type { Writable } from 'node:stream';
import type { Tally } from './tally.js';

/** A bar on a terminal. */
export interface ProgressBar {
  show(tally: Tally): void;
  /** Takes the bar away, so that a line can be printed; the next `show` draws it again. */
  clear(): void;
  /** How many inputs there are, once that is known. */
  setTotal(total: number): void;
}

const REDRAW_MS = 100;

export async function makeProgressBar(stderr: Writable): Promise<ProgressBar> {
  // Only for those who see one.
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    stream: stderr as NodeJS.WritableStream,
    format: '{bar} {value}/{count} pages, {failed} failed, {speed} a second{left}',
    barsize: 24,
    clearOnComplete: true,
    noTTYOutput: false,
    autopadding: false,
  });
  const startedAt = performance.now();
  let total: number | null = null;
  let isShown = false;
  let drawnAt = 0;
  return {
    show(tally) {
      const now = performance.now();
      if (isShown && now - drawnAt < REDRAW_MS) return;
      drawnAt = now;
      const speed = (tally.pages - tally.before) / ((now - startedAt) / 1000);
      const left = total === null ? '' : `, ${duration((total - tally.pages) / speed)} left`;
      const told = { count: total ?? '?', failed: tally.failed, speed: speed.toFixed(0), left };
      // While the total is not known the bar stays empty.
      const whole = Math.max(total ?? Number.MAX_SAFE_INTEGER, tally.pages);
      if (!isShown) bar.start(whole, tally.pages, told);
      else {
        bar.setTotal(whole);
        bar.update(tally.pages, told);
      }
      isShown = true;
    },
    clear() {
      if (isShown) bar.stop();
      isShown = false;
    },
    setTotal(count) {
      total = count;
    },
  };
}

function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '?';
  const s = Math.max(0, Math.round(seconds));
  if (s < 60) return `${s} s`;
  return s < 3600
    ? `${Math.floor(s / 60)} min ${s % 60} s`
    : `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`;
}
