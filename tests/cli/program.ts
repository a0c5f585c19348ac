import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { bundle, root } from '../../scripts/bundle.mjs';

/** A run of the built program, as a terminal would see it. */
export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  stdin?: string | Uint8Array;
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** User to run as; only root may choose. */
  uid?: number;
}

// Inside node_modules, so that the packages that are not bundled are found from there.
const folder = join(root, 'node_modules', '.cache', `galley-test-${process.pid}`);
let built: Promise<string> | null = null;

/** Path of the built program's start script. Built once a test process, from the sources as they are. */
export function program(): Promise<string> {
  built ??= bundle(folder).then(() => join(folder, 'bin', 'galley.js'));
  return built;
}

/** Starts the program and waits for its end. */
export async function galley(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = await start(args, options);
  child.stdin?.on('error', () => undefined).end(options.stdin ?? '');
  return finished(child);
}

export async function start(args: readonly string[], options: RunOptions = {}): Promise<ChildProcess> {
  const { cwd = root, env, uid } = options;
  const settings = { cwd, env: { ...process.env, ...env }, ...(uid === undefined ? {} : { uid }) };
  return spawn(process.execPath, [await program(), ...args], settings);
}

export function finished(child: ChildProcess): Promise<Run> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** A fresh folder holding these files, taken away after the tests. Paths may hold folders. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = mkdtempSync(join(tmpdir(), 'galley-test-'));
  made.push(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

const made: string[] = [];

afterAll(() => {
  for (const path of [...made, folder]) rmSync(path, { recursive: true, force: true });
});

/** A page with an article of our own about one thing, so that its record can be told from others'. */
export function pageAbout(thing: string): string {
  return `<!doctype html><html lang="en"><head><title>The ${thing} of Port Mirren</title></head><body>
<nav><a href="/">Home</a> <a href="/harbour">Harbour</a></nav><article><h1>The ${thing} of Port Mirren</h1>
<p>When the ${thing} came to Port Mirren nobody thought that it would stay for longer than a winter, and the harbour
master wrote as much in the margin of his log.</p>
<p>Forty years later the ${thing} is still here, and the children of those who laughed at it then row out every Sunday,
whatever the weather, to see that it is well.</p></article></body></html>`;
}

export function recordsOf(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
