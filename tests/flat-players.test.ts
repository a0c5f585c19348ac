import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';

const PLAYERS = new URL('../fixtures/players/', import.meta.url);
const TEXT = [
  'The harbour has one crane, and it has been painted by the same family for three generations, twice in a colour that nobody had ordered.',
  'Its driver can see the weather of tomorrow from the cabin, or so she says to those who ask her, and most of the town asks her before a wedding.',
  'In March the council found a crack in the mast, no longer than a finger, and closed the quay for eleven days while three engineers looked at it.',
  'They agreed that it had been there since the war, and that it would be there after all of them had gone home to their dinners.',
];

/** A page that is nothing but paragraphs, with the lines after the first so many of the article's. */
function pageWith(lines: readonly string[], after: number): string {
  const all = [...TEXT.slice(0, after), ...lines, ...TEXT.slice(after)];
  const paragraphs = all.map((line) => `<p>${line}</p>`).join('\n');
  return `<!doctype html><title>The crane of the harbour</title><h1>The crane of the harbour</h1>${paragraphs}`;
}

describe.each(['full', 'rules'] as const)(
  'a flat page with what a player wrote, by the engine %s',
  (engine) => {
    it.each(readdirSync(PLAYERS))('is cut at the right places: %s', (file) => {
      const lines = readFileSync(new URL(file, PLAYERS), 'utf8').trim().split('\n');
      for (const after of [0, 2, TEXT.length]) {
        expect(extract(pageWith(lines, after), { engine }).text).toBe(TEXT.join('\n\n'));
      }
    });
  },
);
