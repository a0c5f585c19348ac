import { expect, it } from 'vitest';
import { openingTable } from '../../src/clean/opening-table.js';

const table = openingTable(['Play video', 'Écouter', '%', '次の動画', 'full screen']);

it.each<[text: string, begins: boolean]>([
  ['Play', true],
  ['play the tape', true],
  ['0:00 Play', true],
  ['PLAY', true],
  ['Playful seals', false],
  ['PlayPause', true],
  ['fullScreen', true],
  ['Fullness', false],
  ['Écouter', true],
  ['écouter', true],
  ['Ecouter', true],
  ['Playé', false],
  ['PLAYs', false],
  ['PLAYÉ', false],
  ['McPlay', false],
  ['FULLSCREEN', false],
  ['FULL screen', true],
  ['80%', true],
  ['次の動画を見る', true],
  ['Harbour', false],
  ['12', false],
  ['', false],
])('%j: %s', (text, begins) => expect(table.begins(text)).toBe(begins));
