// Reads a folder's pages a few times and samples what they leave in memory. Bundled and started by survivors.ts.
import { type HeapProfiler, Session } from 'node:inspector';
import { parseArgs } from 'node:util';
import { resolveOptions } from '../src/options.js';
import { extractPage } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { readPages } from './pages.js';

const { values, positionals } = parseArgs({
  options: { every: { type: 'string', default: '4' }, top: { type: 'string', default: '12' } },
  allowPositionals: true,
});
const options = resolveOptions();
const pages = readPages(positionals[0] ?? '', Number(values.every));
/** V8 takes some thousand pages to decide which objects live long. */
const WARM_PAGES = 5000;
const SAMPLE_BYTES = 16_384;

for (let done = 0; done < WARM_PAGES; done += pages.length) readAll();
const made = sample(true);
const outliving = sample(false);
console.log(
  `${pages.length} pages: ${kilobytes(sizeOf(made))} KB a page are made, ${kilobytes(sizeOf(outliving))} KB outlive it`,
);
for (const [name, size] of byFunction(outliving).slice(0, Number(values.top)))
  console.log(`${kilobytes(size).padStart(8)}  ${name}`);

function readAll(): void {
  for (const { name, bytes } of pages) {
    try {
      extractPage(makeRawPage(bytes, describeSource({ path: name })), options);
    } catch {
      // A page that cannot be read leaves memory behind too.
    }
  }
}

/** @param dying whether objects count that die before they are old. */
function sample(dying: boolean): HeapProfiler.SamplingHeapProfileNode {
  const session = new Session();
  session.connect();
  let head: HeapProfiler.SamplingHeapProfileNode | undefined;
  const settings = {
    samplingInterval: SAMPLE_BYTES,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: dying,
  };
  // The session answers at once, in the same thread.
  session.post('HeapProfiler.startSampling', settings);
  readAll();
  session.post('HeapProfiler.stopSampling', (error, { profile }) => {
    if (error) throw error;
    head = profile.head;
  });
  session.disconnect();
  if (head === undefined) throw new Error('the profiler gave no answer');
  return head;
}

function sizeOf(node: HeapProfiler.SamplingHeapProfileNode): number {
  return node.children.reduce((sum, child) => sum + sizeOf(child), node.selfSize);
}

function byFunction(head: HeapProfiler.SamplingHeapProfileNode): [name: string, bytes: number][] {
  const sizes = new Map<string, number>();
  const add = ({ callFrame, selfSize, children }: HeapProfiler.SamplingHeapProfileNode): void => {
    const name = callFrame.functionName || '(anonymous)';
    sizes.set(name, (sizes.get(name) ?? 0) + selfSize);
    children.forEach(add);
  };
  add(head);
  return [...sizes].sort(([, a], [, b]) => b - a);
}

function kilobytes(size: number): string {
  return (size / pages.length / 1024).toFixed(0);
}
