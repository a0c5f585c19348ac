import type { Writable } from 'node:stream';
import type { PageDone } from '../batch/run-batch.js';

/** The only printer to stderr. */
export interface Report {
  /** Something that stops the run, or a use that is wrong; the hint says what to do. */
  complain(message: string, hint?: string): void;
  /** One input is through: a line for what failed; for every input with -v. */
  page(done: PageDone): void;
}

export function makeReport(stderr: Writable, loudness: 'quiet' | 'normal' | 'verbose'): Report {
  // A reader of stderr who went away is no reason to stop the run.
  stderr.on('error', () => undefined);
  const line = (text: string) => stderr.write(`galley: ${printable(text)}\n`);
  return {
    complain(message, hint) {
      line(message);
      if (hint !== undefined) line(hint);
    },
    page({ input, outcome }) {
      if (loudness === 'quiet') return;
      const { status, errorCode, message, words, ms } = outcome;
      if (status === 'error') line(`${input.name}: ${errorCode}: ${message}`);
      else if (status === 'empty') line(`${input.name}: empty: ${message ?? 'no article found'}`);
      else if (loudness === 'verbose') line(`${input.name}: ${status}, ${words} words, ${ms.toFixed(1)} ms`);
    },
  };
}

/** Without control characters: names of files and pages come from strangers, and a terminal obeys what it is sent. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, '\ufffd');
}
