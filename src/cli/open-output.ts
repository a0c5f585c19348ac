import { createHash } from 'node:crypto';
import { existsSync, promises as fs } from 'node:fs';
import { join } from 'node:path';
import {
  type ResumePlan,
  type ResumeSettings,
  resumeFolder,
  resumeInOrder,
  resumeUnordered,
} from '../batch/resume.js';
import { failedInFile, failedInputs } from '../batch/retry.js';
import type { OutputFormat } from '../batch/work-page.js';
import { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import { makeFileSink, partPath } from '../output/file-sink.js';
import { makeFolderSink } from '../output/folder-sink.js';
import { type ManifestHead, openManifest } from '../output/manifest.js';
import { protectInputs } from '../output/protect-inputs.js';
import { isFolderName } from './is-folder-name.js';
import type { OpenRun, OpenRunSettings } from './open-run.js';
import { countBefore } from './tally.js';

const EXTENSIONS: Readonly<Record<OutputFormat, string>> = {
  json: 'json',
  jsonl: 'json',
  text: 'txt',
  markdown: 'md',
  html: 'html',
  report: 'html',
};

/** Opens a file or folder for a run's output. @throws GalleyError as `openRun` does. */
export async function openOutput(settings: OpenRunSettings, output: string): Promise<OpenRun> {
  const { run, many, inputs } = settings;
  const guard = protectInputs(run.from === null ? run.names : [...run.names, run.from]);
  const isFolder = isFolderName(output, many);
  guard.check(isFolder ? output.replace(/[/\\]+$/, '') || output : output);
  if (isFolder) return openFolderRun(settings, output, guard.check);
  if (run.retryFailed) return openRetryRun(settings, output);
  if (many || run.resume) return openFileRun(settings, output);
  const sink = await makeFileSink(output, { keepBytes: 0, resumable: false });
  return { inputs, sink, manifest: null, merge: null, keptBytes: 0, finish: async () => undefined };
}

async function openFolderRun(
  settings: OpenRunSettings,
  folder: string,
  mayWrite: (path: string) => void,
): Promise<OpenRun> {
  const { run, format } = settings;
  const extension = EXTENSIONS[format];
  const manifestPath = join(folder, 'galley-run.jsonl');
  const head = headOf(settings, false);
  let plan: ResumePlan = { keepManifestBytes: 0, keepOutputBytes: 0, pending: settings.inputs };
  if (run.resume)
    plan = await resumeFolder(
      settings.inputs,
      folder,
      extension,
      resumeSettings(settings, manifestPath, head),
    );
  if (run.retryFailed) {
    mustExist(manifestPath);
    // With no inputs of its own to skip, this only finds how much of the manifest stands.
    const resume = resumeSettings(settings, manifestPath, head);
    const { keepManifestBytes } = await resumeFolder(nothing(), folder, extension, resume);
    plan = { ...plan, keepManifestBytes, pending: failedInputs(manifestPath, resume.onDone) };
  }
  const manifest = await openManifest(manifestPath, head, plan.keepManifestBytes);
  await manifest.flush();
  const sink = makeFolderSink(folder, extension, mayWrite);
  return { inputs: plan.pending, sink, manifest, merge: null, keptBytes: 0, finish: async () => undefined };
}

async function openFileRun(settings: OpenRunSettings, output: string): Promise<OpenRun> {
  const { run } = settings;
  const manifestPath = manifestOf(output);
  const head = headOf(settings, run.unordered);
  let plan: ResumePlan = { keepManifestBytes: 0, keepOutputBytes: 0, pending: settings.inputs };
  if (run.resume) {
    const part = partPath(output);
    // A run that came to its end is taken up again where new inputs may have come.
    if (!existsSync(part) && existsSync(output) && existsSync(manifestPath)) await fs.rename(output, part);
    const partBytes = existsSync(part) ? (await fs.stat(part)).size : 0;
    const resume = run.unordered ? resumeUnordered : resumeInOrder;
    plan = await resume(settings.inputs, partBytes, resumeSettings(settings, manifestPath, head));
  }
  const sink = await makeFileSink(output, { keepBytes: plan.keepOutputBytes, resumable: true });
  const manifest = await openManifest(manifestPath, head, plan.keepManifestBytes);
  await manifest.flush();
  const finish = async () => undefined;
  return { inputs: plan.pending, sink, manifest, merge: null, keptBytes: plan.keepOutputBytes, finish };
}

/** The records that failed are done again into a new file, which takes the old one's place once it is whole. */
async function openRetryRun(settings: OpenRunSettings, output: string): Promise<OpenRun> {
  const manifestPath = manifestOf(output);
  mustExist(manifestPath);
  if (!existsSync(output)) {
    const message = `there is no finished run in "${output}"; go on with it first, with --resume`;
    throw new GalleyError('badOption', message, { source: output, stage: 'output' });
  }
  const newManifest = `${manifestPath}.retry`;
  const sink = await makeFileSink(output, { keepBytes: 0, resumable: false, part: `${output}.retry.part` });
  const manifest = await openManifest(newManifest, headOf(settings, settings.run.unordered), 0);
  return {
    inputs: failedInFile(manifestPath),
    sink,
    manifest,
    merge: { manifestPath, outputFile: output },
    keptBytes: 0,
    finish: () => fs.rename(newManifest, manifestPath),
  };
}

function manifestOf(output: string): string {
  return `${output}.galley-run.jsonl`;
}

/** Everything that the outputs depend on, in one hash; not how fast they come. */
function headOf({ run, format }: OpenRunSettings, unordered: boolean): ManifestHead {
  const all = JSON.stringify([run.options, format, run.fields, unordered]);
  return { galleyRun: 1, settings: createHash('sha256').update(all).digest('hex').slice(0, 16) };
}

function resumeSettings(settings: OpenRunSettings, manifestPath: string, head: ManifestHead): ResumeSettings {
  const { run, tally } = settings;
  return { manifestPath, head, maxBytes: run.options.maxBytes, onDone: (done) => countBefore(tally, done) };
}

function mustExist(manifestPath: string): void {
  if (existsSync(manifestPath)) return;
  const message = `there is no run to retry: "${manifestPath}" does not exist`;
  throw new GalleyError('badOption', message, { source: manifestPath, stage: 'output' });
}

async function* nothing(): AsyncGenerator<PageInput> {}
