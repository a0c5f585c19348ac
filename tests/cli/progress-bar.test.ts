import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { makeProgressBar } from '../../src/cli/progress-bar.js';
import { makeTally } from '../../src/cli/tally.js';

/** A terminal that keeps what is drawn on it, control sequences aside. */
function makeTerminal(): Writable & { drawn: () => string } {
  let text = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk);
      done();
    },
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal is sent
  const drawn = () => text.replace(/\u001b[[\]()#;?]*[\d;]*[A-Za-z78]/g, '\n');
  return Object.assign(stream, { isTTY: true, columns: 100, drawn });
}

it('shows pages, failures, speed and, once the number of inputs is known, the time left', async () => {
  const terminal = makeTerminal();
  const bar = await makeProgressBar(terminal);
  const tally = { ...makeTally(), pages: 3, failed: 1 };
  bar.show(tally);
  expect(terminal.drawn()).toMatch(/-+ 3\/\? pages, 1 failed, \d+ a second\n/);
  bar.setTotal(4);
  await new Promise((resolve) => setTimeout(resolve, 120));
  bar.show(tally);
  bar.clear();
  expect(terminal.drawn()).toMatch(/=+-+ 3\/4 pages, 1 failed, \d+ a second, \d+ s left/);
});

it('is drawn at most ten times a second, however many pages come', async () => {
  const terminal = makeTerminal();
  const bar = await makeProgressBar(terminal);
  for (let pages = 1; pages <= 1000; pages++) bar.show({ ...makeTally(), pages });
  bar.clear();
  expect(terminal.drawn().split('a second').length).toBeLessThan(6);
});
