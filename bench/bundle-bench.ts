import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, transform } from 'esbuild';
import { keepConstants } from '../scripts/keep-constants.mjs';
import { quietReadability } from '../scripts/quiet-readability.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Which stage a module of the pipeline's belongs to; the first entry that the path starts with holds. */
const STAGES: readonly (readonly [path: string, stage: string])[] = [
  ['./parse/', 'parse'],
  ['./metadata/read-metadata.js', 'metadata'],
  // What is found out of the chosen text: its language, its words, whether it is whole.
  ['./metadata/', 'record'],
  ['./segment/features.js', 'features'],
  ['./segment/', 'segment'],
  ['./clean/', 'clean'],
  ['./judge/readability/', 'readability'],
  ['./judge/model/judge-blocks.js', 'model'],
  ['./judge/model/look-again.js', 'model'],
  ['./judge/model/weights.js', 'model'],
  ['./judge/model/', 'features'],
  ['./settle/', 'settle'],
  ['./compose/', 'record'],
];

/**
 * Bundles one of the bench's scripts with the code that it measures, as the program itself is bundled.
 * @returns the path of the bundle.
 */
export async function bundleBench(entry: string): Promise<string> {
  const outfile = join(root, 'out', 'bench', `${entry}.cjs`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'bench', `${entry}.ts`)],
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    // As in `scripts/bundle.mjs`.
    supported: { 'regexp-unicode-property-escapes': true },
    external: ['undici', 'jsdom', 'piscina'],
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
    plugins: [stopwatches, quietReadability],
  });
  const code = keepConstants(outputFiles.map(({ text }) => text).join(''));
  const small = await transform(code, { minifySyntax: true, minifyWhitespace: true });
  mkdirSync(dirname(outfile), { recursive: true });
  writeFileSync(outfile, small.code);
  return outfile;
}

/** Puts a stopwatch around every function (not around lists) that the pipeline takes from a stage, so that the pipeline itself is what is timed. */
const stopwatches: Plugin = {
  name: 'stopwatches',
  setup({ onResolve, onLoad }) {
    const pipeline = join(root, 'src', 'pipeline.ts');
    const imported = importsOf(readFileSync(pipeline, 'utf8'));
    onResolve({ filter: /^\.\// }, ({ path, importer }) => {
      if (importer !== pipeline || stageOf(path) === null) return null;
      return { path, namespace: 'stopwatch' };
    });
    onLoad({ filter: /.*/, namespace: 'stopwatch' }, ({ path }) => {
      const module = JSON.stringify(join(root, 'src', path.replace(/\.js$/, '.ts')));
      const lines = (imported.get(path) ?? []).map(
        (name) =>
          `export const ${name} = typeof module.${name} === 'function' ? timed(${JSON.stringify(stageOf(path))}, module.${name}) : module.${name};`,
      );
      const head = [`import * as module from ${module};`, `import { timed } from './bench/stopwatch.ts';`];
      return { contents: [...head, ...lines].join('\n'), loader: 'ts', resolveDir: root };
    });
  },
};

function stageOf(path: string): string | null {
  return STAGES.find(([start]) => path.startsWith(start))?.[1] ?? null;
}

/** Names that a module takes from each other, by path; types aside. */
function importsOf(source: string): Map<string, string[]> {
  const imports = new Map<string, string[]>();
  for (const [, names = '', path = ''] of source.matchAll(/^import \{([^}]*)\} from '([^']+)';/gm)) {
    const values = names.split(',').map((name) => name.trim());
    imports.set(
      path,
      values.filter((name) => name !== '' && !name.startsWith('type ')),
    );
  }
  return imports;
}
