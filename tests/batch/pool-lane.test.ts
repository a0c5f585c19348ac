import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { BatchSettings, PageDone } from '../../src/batch/batch-settings.js';
import { runBatch } from '../../src/batch/run-batch.js';
import { listInputs } from '../../src/input/list-inputs.js';
import type { PageInput } from '../../src/input/page-input.js';
import { resolveOptions } from '../../src/options.js';
import { makeFolder, pageAbout, program } from '../cli/program.js';
import { makeBadWorker } from './bad-worker.js';

const worker = join(dirname(await program()), '..', 'dist', 'worker.js');

function settings(changes: Partial<BatchSettings> = {}): BatchSettings {
  const load = {
    maxBytes: 1e6,
    url: null,
    contentType: null,
    fetchTimeoutMs: 1000,
    allowPrivate: false,
    offline: true,
  };
  return {
    work: {
      options: resolveOptions({ engine: 'rules' }),
      render: { format: 'jsonl', fields: ['status', 'error', 'source', 'text'], indent: false },
    },
    load: { ...load, stdin: Readable.from([]) },
    timeoutMs: 60_000,
    jobs: 2,
    unordered: false,
    isStopped: () => false,
    workerFile: worker,
    ...changes,
  };
}

/** Pages in order; what a page holds beside its text decides what the bad worker does. */
function pagesWith(words: readonly string[]): string {
  const files = words.map((word, i) => [
    `p${i}.html`,
    pageAbout('bell').replace('</body>', `<!-- ${word} --></body>`),
  ]);
  return makeFolder(Object.fromEntries(files));
}

async function runAll(folder: string, changes: Partial<BatchSettings> = {}): Promise<PageDone[]> {
  const done: PageDone[] = [];
  for await (const page of runBatch(listInputs([folder], { alone: true }), settings(changes)))
    done.push(page);
  return done;
}

const numbers = (done: PageDone[]) => done.map(({ input }) => Number(/p(\d+)\.html/.exec(input.name)?.[1]));
const codes = (done: PageDone[]) => done.map(({ outcome }) => outcome.errorCode ?? 'ok');
const fine = (count: number) => Array.from({ length: count }, () => 'fine');

describe('threads', () => {
  it('give the same outputs in the same order as one thread does, and as many', async () => {
    const folder = pagesWith(fine(70));
    const here = await runAll(folder, { jobs: 1 });
    const there = await runAll(folder);
    expect(numbers(there)).toEqual(Array.from({ length: 70 }, (_, i) => i));
    const text = (done: PageDone[]) => done.map(({ output }) => Buffer.from(output as string).toString());
    expect(text(there)).toEqual(text(here));
    expect(there.map(({ outcome }) => ({ ...outcome, ms: 0 }))).toEqual(
      here.map(({ outcome }) => ({ ...outcome, ms: 0 })),
    );
  }, 30_000);

  it('give every page once when the order does not matter', async () => {
    const done = await runAll(pagesWith(fine(50)), { unordered: true });
    expect(numbers(done).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
  }, 30_000);

  it('run no further ahead of a slow reader than the window allows', async () => {
    let listed = 0;
    async function* endless(): AsyncGenerator<PageInput> {
      const path = join(pagesWith(['fine']), 'p0.html');
      for (;;) {
        listed++;
        yield { type: 'file', name: path, path, mirrorPath: `${listed}.html`, failure: null };
      }
    }
    const batch = runBatch(endless(), settings());
    for (let i = 0; i < 3; i++) await batch.next();
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await batch.return(undefined);
    expect(listed).toBeLessThanOrEqual(1024 + 10);
  }, 30_000);

  it('finish what is in hand when stopped, and begin nothing new', async () => {
    let stopped = false;
    const done: PageDone[] = [];
    const folder = pagesWith(fine(200));
    for await (const page of runBatch(
      listInputs([folder], { alone: true }),
      settings({ isStopped: () => stopped }),
    )) {
      done.push(page);
      stopped = true;
    }
    expect(numbers(done)).toEqual(Array.from({ length: done.length }, (_, i) => i));
    expect(done.length).toBeLessThanOrEqual(200);
    expect(codes(done).every((code) => code === 'ok')).toBe(true);
  }, 30_000);
});

describe('a page that takes its thread down', () => {
  const words = fine(40);
  words[3] = 'HANG';
  words[9] = 'DIE';
  words[17] = 'EAT';
  words[21] = 'STUMBLE';
  words[30] = 'HANG';
  const expected = words.map((word) => ({ HANG: 'timeout', DIE: 'internal', EAT: 'tooLarge' })[word] ?? 'ok');

  it('gets its own error; its neighbours are done all the same, in their order', async () => {
    const folder = pagesWith(words);
    const workerFile = makeBadWorker(folder, worker);
    const done = await runAll(folder, { workerFile, timeoutMs: 3000, memoryMb: 64 });
    expect(codes(done)).toEqual(expected);
    expect(numbers(done)).toEqual(words.map((_, i) => i));
    const record = JSON.parse(Buffer.from(done[3]?.output as Uint8Array).toString());
    expect(record).toMatchObject({
      status: 'error',
      text: null,
      source: { bytes: expect.any(Number), sha256: expect.any(String) },
    });
  }, 120_000);
});

describe('a deadline without threads', () => {
  it('ends a page that takes too long, and the run goes on', async () => {
    const slow = `<p>${'<b><i>lamp '.repeat(400_000)}</p>`;
    const folder = makeFolder({
      'p0.html': pageAbout('bell'),
      'p1.html': slow,
      'p2.html': pageAbout('crane'),
    });
    const load = { ...settings().load, maxBytes: 1e8 };
    const done = await runAll(folder, { jobs: 1, timeoutMs: 150, load });
    expect(codes(done)[1]).toBe('timeout');
    expect(done).toHaveLength(3);
  }, 30_000);
});
