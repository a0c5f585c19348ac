import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { giantPage } from '../../bench/giant-pages.js';
import { peakOf } from '../../bench/peak-of.js';
import { makeFolder, program } from './program.js';

it('reads a page of 10 MB of prose within 400 MB', async () => {
  const file = join(makeFolder({}), 'giant.html');
  writeFileSync(file, giantPage('prose'));
  const { code, megabytes } = await peakOf(await program(), [file]);
  expect(code).toBe(0);
  // 220 here; `npm run bench:giant` has pages with more mark-up.
  expect(megabytes).toBeLessThan(400);
});
