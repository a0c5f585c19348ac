import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { playerResidue } from '../../src/clean/rules/player-residue.js';
import { parsePage } from '../../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../../src/raw-page.js';
import { segment } from '../../src/segment/segment.js';

const BEFORE = 'The harbour has one crane, and it has been painted by the same family for three generations.';
const AFTER =
  'Its driver can see the weather of tomorrow from the cabin, or so she says to those who ask her.';

/** The lines of a page of bare paragraphs, two sentences of an article around them, that the rule leaves. */
const left = (lines: readonly string[]): string[] => leftOf([BEFORE, BEFORE, ...lines, AFTER, AFTER]);

const leftOf = (lines: readonly string[]): string[] =>
  leftOfBody(lines.map((line) => `<p>${line}</p>`).join('\n'));

function leftOfBody(body: string): string[] {
  const bytes = new TextEncoder().encode(
    `<!doctype html><meta charset="utf-8"><title>The crane</title>${body}`,
  );
  const page = parsePage(makeRawPage(bytes, describeSource({ type: 'stdin' })));
  const blocks = segment(page);
  clean(page, blocks, 'The crane', [playerResidue]);
  return blocks.list.filter((block) => block.verdict === null).map((block) => block.text);
}

// One file a player: the lines that it leaves in a saved page, in order.
const FOLDER = join(import.meta.dirname, '../../fixtures/players');
const linesOf = (file: string): string[] => readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');

describe.each(readdirSync(FOLDER))('lines that a player wrote, as bare paragraphs: %s', (file) => {
  const lines = linesOf(file);

  test('go between paragraphs, and the article around them stays', () => {
    expect(left(lines)).toEqual([BEFORE, BEFORE, AFTER, AFTER]);
  });

  test('go at the start and at the end of a page', () => {
    expect(leftOf([...lines, BEFORE, AFTER])).toEqual([BEFORE, AFTER]);
    expect(leftOf([BEFORE, AFTER, ...lines])).toEqual([BEFORE, AFTER]);
  });
});

describe('the box of a player', () => {
  const panel =
    '<p>0 sekundit / 58 sekunditHelitugevus 0%</p><p>Suurenda↑</p><p>Vähenda↓</p><p>720p</p><p>00:00</p>';

  test('goes with the title of the film that stands at its edge', () => {
    const body = `<p>${BEFORE}</p><div><div>Kraana sai uue värvi</div>${panel}</div><p>${AFTER}</p>`;
    expect(leftOfBody(body)).toEqual([BEFORE, AFTER]);
  });

  test('keeps what the author wrote in it: a sentence, a subheading', () => {
    const body = `<div><p>${BEFORE}</p>${panel}<p>${AFTER}</p></div><div><h2>Painted twice</h2>${panel}</div>`;
    expect(leftOfBody(body)).toEqual([BEFORE, AFTER, 'Painted twice']);
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
  'a player quoted in a sentence': [
    'Under the film it said “0 seconds of 0 seconds, Volume 0%”, and nobody could say why.',
    'The page ended in 00:00, twice.',
  ],
  'a line of a player in quotation marks': ['“0 seconds of 0 secondsVolume 0%”', '„Geladen: 0%“'],
  'a recipe in lines': [
    'Sugar/salt mix',
    'Beat 30 seconds to 2 minutes',
    'Rest 0:30',
    'Fat 40%',
    '2x',
    'Oven 1:20',
    'Flour/water 60%',
  ],
  'keys of a game': ['Walk ↑', 'Duck ↓', 'Left ←', 'Right →', 'Jump/Climb SPACE', 'Map/Compass m'],
  'keys of an editor': [
    'Save/Save as: Ctrl+S',
    'Play/Pause: Space',
    'Volume up: ↑',
    'Volume down: ↓',
    'Mute/Unmute: m',
    'Full screen: f',
  ],
  'readings of an instrument': ['0 volts of 12 volts', 'Battery 0%', 'Dawn 0:00', 'Dusk 1:20', 'Load 12%'],
  'splits of a race': ['Start 0:00', 'Bridge 12:40', 'Harbour 31:05', 'Hill 6%', 'Finish 1:02:11'],
  'results of a vote': ['In favour 61%', 'Against 30%', 'Abstained 9%', 'Turnout 0%'],
  'screens in a shop window': ['1080p', '720p', '480p'],
  'a change of numbers': ['Fares ↑', 'Wages ↓', 'Fares → 3 pounds'],
  'a quiz': ['0 points of 10 points', '0 right of 3 right, that is 0%'],
  'times of a bake': ['10 minutes and 5 seconds', '1 hour, 12 minutes', '30 seconds, then 5 minutes'],
};

describe('results beside a player', () => {
  test('stay where they stand next to its lines', () => {
    const player = ['0 seconds of 58 secondsVolume 0%', 'Next Up', '00:00'];
    const results = ['Paint 61%', 'Rust 30%', 'Rest 0:40'];
    expect(left([...results, ...player, ...results])).toEqual([
      ...[BEFORE, BEFORE, ...results],
      ...[...results, AFTER, AFTER],
    ]);
  });

  test('and so do shift workers, whose key it is not', () => {
    const workers = 'Shift workers get the crane on Mondays.';
    expect(left(['0 seconds of 58 secondsVolume 0%', workers])).toContain(workers);
  });
});

test('lists and quotations of keys stay, whatever stands in them', () => {
  const keys = '<ul><li>Play/Pause <kbd>Space</kbd></li><li>Mute/Unmute <kbd>m</kbd></li></ul>';
  const body = `<p>${BEFORE}</p>${keys}<blockquote>0 seconds of 58 secondsVolume 0%</blockquote><pre>Loaded: 0%</pre>`;
  expect(leftOfBody(body)).toEqual([
    BEFORE,
    'Play/Pause Space',
    'Mute/Unmute m',
    '0 seconds of 58 secondsVolume 0%',
    'Loaded: 0%',
  ]);
});

describe('lines of an article that look like it', () => {
  test.each(Object.entries(ARTICLES))('stay: %s', (_, lines) => {
    const kept = left(lines);
    for (const line of lines) if (line !== '0:00 / 0:00') expect(kept).toContain(line);
  });
});
