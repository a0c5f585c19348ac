// The program as bundled ESM: start-up time is bundle size and file count.
import { chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * Bundles the program into `<folder>/dist`, and puts the start script beside it unless it stands there already.
 * @returns esbuild's metafile, which says what went into each file.
 */
export async function bundle(folder) {
  const dist = join(folder, 'dist');
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    // Loaded only when used, and too large or too native to bundle.
    external: ['undici', 'jsdom', 'piscina'],
    // Some bundled packages are CommonJS and ask for node's own modules.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    // Written below, once all is well: a failed build leaves the one before it standing.
    write: false,
  });
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  for (const file of outputFiles) writeFileSync(file.path, file.contents);
  if (folder !== root) {
    mkdirSync(join(folder, 'bin'), { recursive: true });
    copyFileSync(join(root, 'bin/galley.js'), join(folder, 'bin/galley.js'));
    chmodSync(join(folder, 'bin/galley.js'), 0o755);
  }
  return metafile;
}
