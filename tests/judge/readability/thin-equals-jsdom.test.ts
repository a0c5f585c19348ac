import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  compareClasses,
  compareVotes,
  compareWithJsdomParse,
  readPage,
} from '../../../scripts/compare-doms.js';
import { DOCUMENTS } from './documents.js';

const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.html'),
);
const pages: [string, Uint8Array][] = [
  ...Object.entries(DOCUMENTS).map(([name, html]): [string, Uint8Array] => [
    name,
    new TextEncoder().encode(html),
  ]),
  ...fixtures.map((name): [string, Uint8Array] => [name, readFileSync(join('fixtures', name))]),
];

describe.each(pages)('Readability on %s', (_, bytes) => {
  const page = readPage(bytes);

  it('answers the same from the fast class as from the plain one', () => {
    expect(compareClasses(page)).toEqual([]);
  });

  // jsdom, which runs no script, neither unwraps `<noscript>` nor puts React's late parts in their places.
  const isAsWritten = !page.useNoscript && !/<template id="[BP]:/.test(Buffer.from(bytes).toString());

  it.runIf(isAsWritten)('answers the same on the thin DOM as on jsdom', () => {
    expect(compareWithJsdomParse(page, bytes)).toEqual([]);
  });

  it('keeps the same texts in a vote on jsdom', () => {
    expect(compareVotes(page)).toEqual([]);
  });
});
