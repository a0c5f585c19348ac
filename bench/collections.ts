import { PerformanceObserver } from 'node:perf_hooks';

interface Span {
  from: number;
  to: number;
}

/** Watches the garbage collector: what share of whose time went into it. */
export interface Collections {
  /** Says who ran when; milliseconds since the process started. */
  note(name: string, from: number, to: number): void;
  /** Lets node hand over what was collected; to be awaited outside what is timed. */
  flush(): Promise<void>;
  /** Share of the time of `name` in which the collector ran, 0 to 1. */
  share(name: string): number;
}

export function watchCollections(): Collections {
  const spans = new Map<string, Span[]>();
  const pauses: Span[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      pauses.push({ from: startTime, to: startTime + duration });
  });
  observer.observe({ entryTypes: ['gc'] });
  return {
    note: (name, from, to) => {
      const known = spans.get(name);
      if (known) known.push({ from, to });
      else spans.set(name, [{ from, to }]);
    },
    flush: () => new Promise((resolve) => setImmediate(resolve)),
    share: (name) => sharedTime(spans.get(name) ?? [], pauses),
  };
}

function sharedTime(spans: readonly Span[], pauses: readonly Span[]): number {
  const sorted = [...pauses].sort((a, b) => a.from - b.from);
  let all = 0;
  let shared = 0;
  let at = 0;
  for (const { from, to } of spans) {
    all += to - from;
    while (at < sorted.length && (sorted[at]?.to ?? 0) <= from) at++;
    for (let i = at; i < sorted.length && (sorted[i]?.from ?? 0) < to; i++) {
      const pause = sorted[i];
      if (pause) shared += Math.min(to, pause.to) - Math.max(from, pause.from);
    }
  }
  return all > 0 ? shared / all : 0;
}
