import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import { type ManifestHead, type ManifestLine, readManifest, readManifestHead } from '../output/manifest.js';
import { outputPath } from '../output/output-path.js';
import { DoneTable, sha48 } from './done-table.js';
import { isUnchanged } from './is-unchanged.js';

/** How to go on with a run: what to keep of its files, and which inputs are still to do. */
export interface ResumePlan {
  keepManifestBytes: number;
  /** Of the one output file; 0 for a folder. */
  keepOutputBytes: number;
  pending: AsyncIterable<PageInput>;
}

export interface ResumeSettings {
  manifestPath: string;
  head: ManifestHead;
  maxBytes: number;
  /** Called for each input that was done before. */
  onDone: (done: { hasText: boolean; isError: boolean }) => void;
}

/**
 * For an output folder: what the manifest names is done, if the input is unchanged and the output stands there whole.
 * @param extension of the outputs, without a dot.
 * @throws GalleyError badOption when the run was begun with other options.
 */
export async function resumeFolder(
  inputs: AsyncIterable<PageInput>,
  folder: string,
  extension: string,
  settings: ResumeSettings,
): Promise<ResumePlan> {
  const table = new DoneTable();
  let keepManifestBytes = await checkHead(settings);
  for await (const { entry, lineEnd } of readManifest(settings.manifestPath)) {
    table.set(entry);
    keepManifestBytes = lineEnd;
  }
  async function* pending(): AsyncGenerator<PageInput> {
    for await (const input of inputs) {
      const before = table.get(input.name);
      const isDone =
        before !== null &&
        (await hasSize(join(folder, outputPath(input.mirrorPath, extension)), before.bytes)) &&
        (await isUnchanged(input, before, settings.maxBytes));
      if (isDone) settings.onDone(before);
      else yield input;
    }
  }
  return { keepManifestBytes, keepOutputBytes: 0, pending: pending() };
}

/**
 * For one output file in input order: as many records are kept from its beginning as fit the inputs, which must come in
 * the same order and be unchanged; the rest is made anew.
 * @param partBytes size of the unfinished file.
 */
export async function resumeInOrder(
  inputs: AsyncIterable<PageInput>,
  partBytes: number,
  settings: ResumeSettings,
): Promise<ResumePlan> {
  const iterator = inputs[Symbol.asyncIterator]();
  const plan = { keepManifestBytes: await checkHead(settings), keepOutputBytes: 0 };
  let next = await iterator.next();
  for await (const { entry, lineEnd } of readManifest(settings.manifestPath)) {
    if (
      next.done ||
      entry.input !== next.value.name ||
      !(await stands({ entry, lineEnd }, partBytes, settings))
    )
      break;
    plan.keepManifestBytes = lineEnd;
    plan.keepOutputBytes = entry.end;
    settings.onDone({ hasText: entry.text, isError: entry.status === 'error' });
    next = await iterator.next();
  }
  async function* pending(): AsyncGenerator<PageInput> {
    for (; !next.done; next = await iterator.next()) yield next.value;
  }
  return { ...plan, pending: pending() };
}

/** For one output file in any order: records are kept up to the first whose input has changed. */
export async function resumeUnordered(
  inputs: AsyncIterable<PageInput>,
  partBytes: number,
  settings: ResumeSettings,
): Promise<ResumePlan> {
  const table = new DoneTable();
  const plan = { keepManifestBytes: await checkHead(settings), keepOutputBytes: 0 };
  for await (const line of readManifest(settings.manifestPath)) {
    if (!(await stands(line, partBytes, settings))) break;
    table.set(line.entry);
    plan.keepManifestBytes = line.lineEnd;
    plan.keepOutputBytes = line.entry.end;
  }
  async function* pending(): AsyncGenerator<PageInput> {
    for await (const input of inputs) {
      const before = table.get(input.name);
      if (before) settings.onDone(before);
      else yield input;
    }
  }
  return { ...plan, pending: pending() };
}

/** @returns the bytes of the manifest's head; 0 when nothing of the manifest can be kept. */
async function checkHead({ manifestPath, head }: ResumeSettings): Promise<number> {
  const before = await readManifestHead(manifestPath);
  if (before === null) return 0;
  if (before.head.settings !== head.settings) {
    const message = `the run of "${manifestPath}" was begun with other options; give the same ones, or begin anew without --resume`;
    throw new GalleyError('badOption', message, { source: manifestPath, stage: 'options' });
  }
  return before.lineEnd;
}

/** True when an entry's record is whole in the file (a power cut may have taken its end) and its input unchanged. */
async function stands(
  { entry }: ManifestLine,
  partBytes: number,
  settings: ResumeSettings,
): Promise<boolean> {
  if (entry.end > partBytes) return false;
  const { size, modified } = entry;
  const input = { type: entry.type, path: entry.type === 'file' ? entry.input : null };
  return isUnchanged(input, { size, modified, sha48: sha48(entry.sha256) }, settings.maxBytes);
}

async function hasSize(path: string, bytes: number): Promise<boolean> {
  if (bytes === 0) return true;
  const stat = await fs.stat(path).catch(() => null);
  return stat?.size === bytes;
}
