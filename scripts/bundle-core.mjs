import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { keepConstants } from './keep-constants.mjs';
import { quietReadability } from './quiet-readability.mjs';

/** The modules of the core that the rest of the program takes something from. */
const DOORS = [
  'src/pipeline.ts',
  'src/compose/error-record.ts',
  'src/render/escape-html.ts',
  'src/render/safe-url.ts',
];
/** Modules that both take something from, and that stand outside. */
const SHARED = ['src/errors.ts', 'src/is-url.ts', 'src/version.ts'];

/**
 * Puts all that reads a page into the program as one module, the core. esbuild gives every module of a program that is
 * loaded in parts a function of its own, which fills variables that stand outside: V8 then looks each table up at each use.
 * In one module they are constants.
 * @param settings of the build that this is a plugin of: how modules are found and read.
 * @param inputs object to which the core's modules are added, as in esbuild's metafile.
 */
export function flatCore(root, settings, inputs) {
  const pathOf = ({ path, resolveDir }) =>
    relative(root, join(resolveDir, path)).replaceAll('\\', '/').replace(/\.js$/, '.ts');
  return {
    name: 'flat-core',
    setup({ onResolve, onLoad, onEnd }) {
      onResolve(RELATIVE, (found) =>
        DOORS.includes(pathOf(found)) ? { path: pathOf(found), namespace: 'door' } : null,
      );
      onResolve({ filter: /^galley:core$/ }, () => ({ path: 'core', namespace: 'core' }));
      onResolve({ filter: /^galley:src/ }, ({ path }) => ({ path: join(root, path.replace('galley:', '')) }));
      onLoad({ filter: /.*/, namespace: 'door' }, ({ path }) => ({
        contents: `module.exports = require('galley:core').${nameOf(path)};`,
        resolveDir: root,
      }));
      onLoad({ filter: /.*/, namespace: 'core' }, async () => {
        const { metafile, outputFiles } = await buildCore(root, settings, pathOf);
        Object.assign(inputs, metafile.inputs);
        // In a function, where esbuild leaves constants as they are.
        return { contents: `(() => {\n${keepConstants(outputFiles[0].text)}})();`, resolveDir: root };
      });
      onEnd(({ metafile }) => {
        const twice = Object.keys(metafile?.inputs ?? {}).filter((path) => path in inputs);
        if (twice.length > 0)
          throw new Error(
            `${twice.join(', ')}: in the core and outside of it; add DOORS to scripts/bundle-core.mjs`,
          );
      });
    },
  };
}

const RELATIVE = { filter: /^\.\.?\// };
const nameOf = (door) => `door${DOORS.indexOf(door)}`;

function buildCore(root, settings, pathOf) {
  const shared = {
    name: 'shared',
    setup({ onResolve }) {
      onResolve(RELATIVE, (found) =>
        SHARED.includes(pathOf(found)) ? { path: `galley:${pathOf(found)}`, external: true } : null,
      );
    },
  };
  const contents = DOORS.map((path) => `export * as ${nameOf(path)} from './${path}';`).join('\n');
  return build({
    ...settings,
    stdin: { contents, resolveDir: root, sourcefile: 'core.ts', loader: 'ts' },
    plugins: [shared, quietReadability],
    metafile: true,
    write: false,
  });
}
