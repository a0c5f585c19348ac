import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type GiantShape, giantPage } from '../../bench/giant-pages.js';
import { peakOf } from '../../bench/peak-of.js';
import { makeFolder, program } from './program.js';

const SHAPES: readonly GiantShape[] = [
  'prose',
  'cards, an element every 32 bytes',
  'rows of a table, an element every 15 bytes',
];

it.each(SHAPES)('reads a page of 10 MB of %s within 400 MB', async (shape) => {
  const file = join(makeFolder({}), 'giant.html');
  writeFileSync(file, giantPage(shape));
  const { code, megabytes } = await peakOf(await program(), [file]);
  expect(code).toBe(0);
  // 340 at most here; `npm run bench:giant` has the densest pages there are.
  expect(megabytes).toBeLessThan(400);
});
