// The program as one bundled file: start-up time is bundle size and file count.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { flatCore } from './bundle-core.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Loaded only when used, and too large or too native to bundle; all other packages lie in the bundle, and no user installs them. */
export const EXTERNAL = ['jsdom', 'piscina', 'undici'];

/**
 * Bundles the program into `<folder>/dist`, and puts the start script beside it unless it stands there already.
 * @returns esbuild's metafile, which says what went into each file.
 */
export async function bundle(folder) {
  const dist = join(folder, 'dist');
  const settings = {
    absWorkingDir: root,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    external: EXTERNAL,
    supported: {
      // A script that V8's compiled code is kept for cannot import(); all that is not bundled can be required.
      'dynamic-import': false,
      // Node 20 has them, but of an older Unicode: esbuild would make each such pattern anew wherever it is used.
      'regexp-unicode-property-escapes': true,
    },
    define: {
      'import.meta.url': '__moduleUrl',
      // The global brings ten of node's modules along for the sake of its clock.
      'performance.now': '__now',
    },
    legalComments: 'none',
    logLevel: 'warning',
  };
  const core = {};
  const { metafile, outputFiles } = await build({
    ...settings,
    entryPoints: { galley: 'src/program.ts' },
    outdir: dist,
    outExtension: { '.js': '.cjs' },
    plugins: [flatCore(root, settings, core)],
    // commander starts other programs as subcommands; galley has none, and node's child_process is slow to load.
    alias: { 'node:child_process': join(root, 'src', 'start', 'no-child-process.cjs') },
    banner: {
      js: `const __moduleUrl = require('node:url').pathToFileURL(__filename).href;
const __now = () => { const [s, ns] = process.hrtime(); return s * 1e3 + ns / 1e6; };`,
    },
    minifySyntax: true,
    minifyWhitespace: true,
    metafile: true,
    // Written below, once all is well: a failed build leaves the one before it standing.
    write: false,
  });
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const file of outputFiles) writeFileSync(file.path, toAscii(file.text));
  const start = join(root, 'src', 'start');
  for (const name of readdirSync(start))
    if (name !== 'no-child-process.cjs') copyFileSync(join(start, name), join(dist, name));
  if (folder !== root) {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    for (const name of ['galley.js', 'package.json'])
      copyFileSync(join(root, 'bin', name), join(folder, 'bin', name));
    chmodSync(join(folder, 'bin', 'galley.js'), 0o755);
  }
  return { ...metafile, inputs: { ...metafile.inputs, ...core } };
}

/**
 * The program in ASCII alone, which V8 keeps in half the memory and reads in half the time. esbuild leaves two kinds of
 * literals as they are: raw templates, which become strings here, and regular expressions, where an escape means the same.
 */
export function toAscii(code) {
  return code
    .replace(/String\.raw`((?:[^`$]|\$(?!\{))*)`/g, (_, raw) => JSON.stringify(raw))
    .replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * Leaves V8's compiled code beside the program, for the node that runs this. It is taken in a process of its own after the
 * program has read some pages, so that the functions that reading takes are in it.
 */
export function writeCode(folder, pages) {
  const script = join(root, 'scripts', 'write-code.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, folder, ...pages], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the compiled code could not be taken: ${stderr}`);
}
