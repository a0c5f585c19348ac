import { describe, expect, it } from 'vitest';
import { blocksOf, shapesOf } from './blocks-of.js';

const WORDS = 'The ferry leaves the old pier at dawn and is back before the tide turns. ';

describe('a table of data', () => {
  it('gives a row a block, its cells parted by tabs', () => {
    const table =
      '<table><thead><tr><th>Port<th>High<tbody><tr><td>Brest<td>04:12<tr><td>Roscoff<td>05:01</table>';
    expect(shapesOf(table)).toEqual([
      'tableRow Port\tHigh',
      'tableRow Brest\t04:12',
      'tableRow Roscoff\t05:01',
    ]);
  });

  it.each<[string, string, string]>([
    ['an empty cell keeps its column', '<td>Brest<td><td>04:12', 'Brest\t\t04:12'],
    ['empty cells at its ends are left out', '<td><td>Brest<td>04:12<td> <td>', 'Brest\t04:12'],
    ['a NUL of the source parts nothing', '<td>Bre\0st<td>04&#0;:12', 'Brest\t04\uFFFD:12'],
    [
      'paragraphs in a cell are parted by a space',
      '<td>Brest<td><p>04:12</p><p>16:40</p>',
      'Brest\t04:12 16:40',
    ],
    ['lines in a cell too', '<td>Brest<td>04:12<br>16:40', 'Brest\t04:12 16:40'],
    ['tabs of the source are no columns', '<td>Brest\t(south)\n<td>04:12', 'Brest (south)\t04:12'],
    ['dressed words stay whole', '<td>Bre<b>st</b><td>04:12', 'Brest\t04:12'],
    [
      'scripts in a cell are no text',
      '<td>Brest<script>ebb()</script><td>04:12<style>b{}</style>',
      'Brest\t04:12',
    ],
    ['scripts between cells neither', '<td>Brest</td><script>ebb()</script><td>04:12', 'Brest\t04:12'],
    ['a hidden cell is empty', '<td>Brest<td style="display:none">0412<td>04:12', 'Brest\t\t04:12'],
    ['hidden pieces of a cell are no text', '<td>Brest<span hidden>ebb</span><td>04:12', 'Brest\t04:12'],
  ])('%s', (_, cells, row) => {
    expect(shapesOf(`<table><tr><th>a<th>b<tr>${cells}</table>`)[1]).toBe(`tableRow ${row}`);
  });

  it('has its caption beside the rows', () => {
    const table = '<table><caption>Tides</caption><tr><th>Port<td>Brest<tr><th>High<td>04:12</table>';
    expect(shapesOf(table)).toEqual(['caption Tides', 'tableRow Port\tBrest', 'tableRow High\t04:12']);
  });

  it('counts the letters of links in its rows', () => {
    const [row] = blocksOf('<table><tr><td><a href="/b">Brest</a><td>04:12<tr><td>x<td>y</table>');
    expect(row).toMatchObject({ linkChars: 5, chars: 10, words: 3 });
  });
});

it('what a data table hides is left out of its rows, and stands in hidden blocks of its own', () => {
  const cells = '<td style="display:none">0412<td>Brest<span hidden>ebb</span> quay<td>04:12';
  const blocks = blocksOf(`<table><tr>${cells}<tr><td>x<td>y<td>z</table>`);
  expect(blocks.map(({ text, hidden }) => [text, hidden])).toEqual([
    ['0412', true],
    ['Brest quay\t04:12', false],
    ['ebb', true],
    ['x\ty\tz', false],
  ]);
});

describe('a table that only lays out the page', () => {
  it.each<[string, string]>([
    ['says so', '<table role="presentation"><tr><td>Brest<td>04:12<tr><td>Roscoff<td>05:01</table>'],
    ['holds a table', '<table><tr><td>Brest<td>04:12<tr><td>x<td><table><tr><td>y</table></table>'],
    ['has one row', '<table><tr><td>Brest<td>04:12</table>'],
    ['has one column', '<table><tr><td>Brest<tr><td>04:12<tr><td>05:01</table>'],
    ['holds headings and lists', '<table><tr><td><h2>Brest</h2><td>04:12<tr><td><ul><li>x</ul><td>y</table>'],
    ['holds long prose', `<table><tr><td>Brest<td>04:12<tr><td>${WORDS.repeat(30)}<td>y</table>`],
  ])('%s: its cells are containers', (_, table) => {
    const types = blocksOf(table).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(1);
    expect(types).not.toContain('tableRow');
  });
});
