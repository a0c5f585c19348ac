import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { playerResidue } from '../../src/clean/rules/player-residue.js';
import { parsePage } from '../../src/parse/parse-page.js';
import { segment } from '../../src/segment/segment.js';

const BEFORE = 'The harbour has one crane, and it has been painted by the same family for three generations.';
const AFTER =
  'Its driver can see the weather of tomorrow from the cabin, or so she says to those who ask her.';

/** The lines of a page of bare paragraphs, two sentences of an article around them, that the rule leaves. */
function left(lines: readonly string[]): string[] {
  const paragraphs = [BEFORE, BEFORE, ...lines, AFTER, AFTER].map((line) => `<p>${line}</p>`).join('\n');
  const bytes = new TextEncoder().encode(
    `<!doctype html><meta charset="utf-8"><title>The crane</title>${paragraphs}`,
  );
  const source = {
    type: 'stdin',
    path: null,
    member: null,
    savedAt: null,
    fetchedAt: null,
    httpStatus: null,
    contentType: null,
  } as const;
  const page = parsePage({ source, bytes, requestedUrl: null, url: null });
  const blocks = segment(page);
  clean(page, blocks, 'The crane', [playerResidue]);
  return blocks.list.filter((block) => block.verdict === null).map((block) => block.text);
}

// One file a player: the lines that it leaves in a saved page, in order.
const FOLDER = join(import.meta.dirname, '../../fixtures/players');
const linesOf = (file: string): string[] => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');

describe('lines that a player wrote, as bare paragraphs', () => {
  test.each(readdirSync(FOLDER))('go, and the article around them stays: %s', (file) => {
    expect(left(linesOf(file))).toEqual([BEFORE, BEFORE, AFTER, AFTER]);
  });
});

const ARTICLES: Record<string, readonly string[]> = {
  'a timetable': ['06:10', '07:25', '08:40'],
  'a ticker at midnight': ['23:40', 'The lights go out.', '00:00', 'The lights come on again.', '00:20'],
  'a list of languages': ['English', 'German', 'French', 'Spanish'],
  'one word that is also a button': ['Live', 'Settings', 'Play'],
  'a heading between two players': [
    '0:00 / 0:00',
    'The crane in winter, and who pays for its paint.',
    'Stop',
  ],
  'a sentence about a player': ['Press shift and the question mark, and the crane plays a tune.'],
};

describe('lines of an article that look like it', () => {
  test.each(Object.entries(ARTICLES))('stay: %s', (_, lines) => {
    const kept = left(lines);
    for (const line of lines) if (line !== '0:00 / 0:00') expect(kept).toContain(line);
  });
});
