import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A worker for tests that does the real worker's work, but misbehaves on pages that hold a certain word: it hangs on HANG,
 * dies on DIE, takes memory without end on EAT, and dies only the first time on STUMBLE.
 * @returns the worker file's path.
 */
export function makeBadWorker(folder: string, realWorker: string): string {
  const path = join(folder, 'bad-worker.mjs');
  const program = `
    import { existsSync, writeFileSync } from 'node:fs';
    import work from ${JSON.stringify(pathToFileURL(realWorker).href)};
    export default function (task) {
      const begun = new Int32Array(task.progress);
      task.pages.forEach((page, i) => {
        Atomics.store(begun, 0, i + 1);
        const text = Buffer.from(page.bytes).toString();
        if (text.includes('HANG')) for (;;);
        if (text.includes('DIE')) process.exit(1);
        if (text.includes('STUMBLE') && !existsSync(${JSON.stringify(path)} + '.stumbled')) {
          writeFileSync(${JSON.stringify(path)} + '.stumbled', '');
          process.exit(1);
        }
        if (text.includes('EAT')) for (const eaten = []; ; ) eaten.push(new Array(1000).fill(eaten.length + 0.5));
      });
      return work(task);
    }`;
  writeFileSync(path, program);
  return path;
}
