// Whether memory grows with the number of pages: npm run bench:steady -- FOLDER [--pages 20000]
// Reads the folder's pages again and again, each time with other class names, ids and words, and shows the heap as it goes.
import { spawnSync } from 'node:child_process';
import { bundleBench } from './bundle-bench.js';

const script = await bundleBench('steady-pages');
const { status } = spawnSync(process.execPath, ['--expose-gc', script, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
