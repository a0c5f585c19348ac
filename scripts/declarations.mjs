import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';

/** Writes the declarations that the library's entry needs, and no others, into `target`. */
export function writeDeclarations(root, target) {
  const all = mkdtempSync(join(tmpdir(), 'galley-types-'));
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  execFileSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', all], {
    stdio: 'inherit',
  });
  const wanted = [join(all, 'index.d.ts')];
  for (const file of wanted) {
    const copy = join(target, relative(all, file));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(file, copy);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
      const next = join(dirname(file), `${path}.d.ts`);
      if (!wanted.includes(next)) wanted.push(next);
    }
  }
  rmSync(all, { recursive: true });
}
