import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { GalleyError } from '../errors.js';
import { writeFailure } from './write-failure.js';

/** First line of a manifest: what the run was asked for. A run can only be gone on with as it was begun. */
export interface ManifestHead {
  galleyRun: 1;
  /** Hash of everything that the outputs depend on. */
  settings: string;
}

/** One line of a manifest: one input that is through. */
export interface ManifestEntry {
  input: string;
  type: 'file' | 'url' | 'stdin';
  mirror: string;
  /** Path inside the output folder; null when all outputs stand in one file, or this one gave no file. */
  output: string | null;
  status: string;
  error: string | null;
  /** True when there was article text. */
  text: boolean;
  words: number;
  /** Of the page's bytes, lower-case hex. */
  sha256: string | null;
  ms: number;
  /** The input file's bytes and last change (milliseconds since 1970), to see whether it is still the same. */
  size: number | null;
  modified: number | null;
  /** Bytes of the output. */
  bytes: number;
  /** Where the output ends in a single output file, in bytes from its beginning. */
  end: number;
}

/** Where lines end in a manifest: what comes after the last newline was half written when the run died. */
export interface ManifestLine {
  entry: ManifestEntry;
  /** Bytes from the manifest's beginning to the end of this line. */
  lineEnd: number;
}

/** @returns null when there is no manifest, or one without even a first line. */
export async function readManifestHead(
  path: string,
): Promise<{ head: ManifestHead; lineEnd: number } | null> {
  for await (const { text, end } of wholeLines(path)) {
    const head = parseOrNull(text) as ManifestHead | null;
    if (head?.galleyRun !== 1) throw notManifest(path);
    return { head, lineEnd: end };
  }
  return null;
}

/** The entries in the order written. A line that is no entry ends the reading: what follows a break is not to be trusted. */
export async function* readManifest(path: string): AsyncGenerator<ManifestLine> {
  let isHead = true;
  for await (const { text, end } of wholeLines(path)) {
    if (!isHead) {
      const entry = parseOrNull(text) as ManifestEntry | null;
      if (entry === null || typeof entry.input !== 'string') return;
      yield { entry, lineEnd: end };
    }
    isHead = false;
  }
}

export interface ManifestWriter {
  add(entry: ManifestEntry): void;
  /** Writes what was added, and makes it last. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param keepBytes of the manifest that is there, when a run is gone on with; 0 begins anew, with the head.
 * @throws GalleyError of the stage `output` when it cannot be made or written.
 */
export async function openManifest(
  path: string,
  head: ManifestHead,
  keepBytes: number,
): Promise<ManifestWriter> {
  const handle = await openAt(path, keepBytes);
  let lines = keepBytes === 0 ? `${JSON.stringify(head)}\n` : '';
  return {
    add(entry) {
      lines += `${JSON.stringify(entry)}\n`;
    },
    async flush() {
      const text = lines;
      lines = '';
      if (text === '') return;
      try {
        await handle.appendFile(text);
        await handle.datasync();
      } catch (error) {
        throw writeFailure(error, path);
      }
    },
    async close() {
      await handle.close().catch(() => undefined);
    },
  };
}

async function openAt(path: string, keepBytes: number): Promise<FileHandle> {
  try {
    await mkdir(dirname(path), { recursive: true });
    if (keepBytes === 0) return await open(path, 'w');
    const handle = await open(path, 'a');
    await handle.truncate(keepBytes);
    return handle;
  } catch (error) {
    throw writeFailure(error, path);
  }
}

/** Lines that have their newline, with the offset after it. Nothing at all when there is no such file. */
async function* wholeLines(path: string): AsyncGenerator<{ text: string; end: number }> {
  let rest: Buffer = Buffer.alloc(0);
  let end = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let from = 0;
      for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, from)) {
        end += at + 1 - from;
        yield { text: bytes.toString('utf8', from, at), end };
        from = at + 1;
      }
      rest = bytes.subarray(from);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw error;
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function notManifest(path: string): GalleyError {
  const message = `"${path}" is not the manifest of a galley run; begin anew without --resume`;
  return new GalleyError('badOption', message, { source: path, stage: 'output' });
}
