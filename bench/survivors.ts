// What outlives its page: npm run bench:survivors -- FOLDER [--every 4] [--top 12]
// Memory that a page's reading leaves behind until the next collection of old memory, by the function that made it. It should be
// a tenth of what was made: a list or an object of one `{}` that V8 has put into old memory keeps its page's whole tree.
import { spawnSync } from 'node:child_process';
import { bundleBench } from './bundle-bench.js';

const script = await bundleBench('survivor-pages');
const { status } = spawnSync(process.execPath, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
