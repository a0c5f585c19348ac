import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.js';
import { bodyText, pageOf } from './pages.js';
import { ourLines } from './tree-lines.js';

const tree = (html: string): string[] => ourLines(pageOf(html).document).slice(3);
const WAITS = '<!--$?--><template id="B:0"></template>';

describe('a part that React sent late', () => {
  it('stands where its boundary waited for it, in place of what was shown meanwhile', () => {
    const late = `<main><h1>Ferry</h1>${WAITS}<p>Loading …</p><p>Soon</p><!--/$--><p>Fares</p></main>`;
    const part = '<div hidden id="S:0"><p>Hourly</p><p>from six</p></div><script>$RC("B:0","S:0")</script>';
    expect(tree(late + part)).toEqual(
      tree('<main><h1>Ferry</h1><p>Hourly</p><p>from six</p><p>Fares</p></main><script></script>'),
    );
  });

  it.each([
    ['nothing', `a${WAITS}<!--/$-->b`, 'a|b'],
    ['a text before another', `a${WAITS}wait<!--/$-->b`, 'a|b'],
    ['a boundary that came at once', `a${WAITS}<!--$--><i>x</i><!--/$--><i>wait</i><!--/$-->b`, 'a|b'],
    ['a boundary that failed', `a${WAITS}<!--$!--><i>x</i><!--/$--><!--/$-->b`, 'a|b'],
    ['boundaries further inside', `a${WAITS}<p><!--$--><i>x</i><!--/$--></p><!--/$-->b`, 'a|b'],
    [
      'a boundary that waits too',
      `a${WAITS}<!--$?--><template id="B:7"></template>x<!--/$-->y<!--/$-->b`,
      'a|b',
    ],
    ['what never ended', `a${WAITS}<i>wait</i>b`, 'a|waitb'],
  ])('ends the stand-in of %s', (_, html, around) => {
    const text = bodyText(pageOf(`<div>${html}</div><div hidden id="S:0">|</div>`));
    expect(text).toBe(around);
  });

  it('may wait in another one, which comes before or after it', () => {
    const page = '<div><template id="P:1"></template>!</div>';
    const outer = '<div hidden id="S:1"><p>one</p><template id="P:2"></template><p>three</p></div>';
    const inner = '<div hidden id="S:2"><p>two</p></div>';
    const whole = tree('<div><p>one</p><p>two</p><p>three</p>!</div>');
    expect(tree(page + outer + inner)).toEqual(whole);
    expect(tree(page + inner + outer)).toEqual(whole);
    expect(tree(inner + outer + page)).toEqual(whole);
  });

  it('goes by the prefix of its application and by the first of equal ids', () => {
    const places =
      '<p id=a><template id="quay-P:1f"></template></p><p id=b><template id="P:1f"></template></p>';
    const parts =
      '<div hidden id="S:1f">b</div><div hidden id="quay-S:1f">a</div><div hidden id="S:1f">c</div>';
    expect(tree(places + parts)).toEqual(tree('<p id=a>a</p><p id=b>b</p><div hidden id="S:1f">c</div>'));
  });

  it.each([
    ['without a place', '<p>x</p><div hidden id="S:3">y</div>'],
    ['whose place stands inside it', '<div hidden id="S:3">y<template id="P:3"></template></div>'],
    [
      'whose place stands in a template',
      '<template><template id="P:3"></template></template><div hidden id="S:3">y</div>',
    ],
    ['that is shown', '<template id="P:3"></template><div id="S:3">y</div>'],
  ])('stays where it is %s', (_, html) => {
    expect(bodyText(pageOf(html))).toContain('y');
    expect(tree(html).filter((line) => line.includes('S:3'))).toHaveLength(1);
  });

  it('loses nothing where two parts wait in each other', () => {
    const one = '<div hidden id="S:1">one<template id="P:2"></template></div>';
    const two = '<div hidden id="S:2">two<template id="P:1"></template></div>';
    expect(
      bodyText(pageOf(one + two))
        .match(/one|two/g)
        ?.sort(),
    ).toEqual(['one', 'two']);
  });

  it('loses nothing where the end of the stand-in was moved into a slot', () => {
    const slots = '<template shadowrootmode="open"><slot></slot><slot name="x"></slot></template>';
    const host = `<section>${slots}${WAITS}<p slot="x">wait</p><!--/$--><p>one</p><p>two</p></section>`;
    expect(bodyText(pageOf(`${host}<div hidden id="S:0">late</div>`))).toBe('lateonetwowait');
  });

  it('leaves a place whose part never came as it is', () => {
    expect(bodyText(pageOf(`<p>a</p>${WAITS}<p>wait</p><!--/$-->`))).toBe('await');
  });

  it('gives blocks in the order that a reader sees', () => {
    const page =
      pageOf(`<main>${WAITS}<!--/$--><p>The last ferry goes at nine.</p></main><footer>Port</footer>
      <div hidden id="S:0"><h1>Ferries</h1><p>The first one goes at six.</p></div>`);
    const { list } = segment(page);
    expect(list.map(({ text }) => text)).toEqual([
      'Ferries',
      'The first one goes at six.',
      'The last ferry goes at nine.',
      'Port',
    ]);
  });
});

it('places twenty thousand parts, nested and side by side', () => {
  const n = 20_000;
  const numbers = Array.from({ length: n }, (_, i) => i.toString(16));
  const side = numbers.map((i) => `<template id="P:${i}"></template>`).join('');
  const parts = numbers.map((i) => `<div hidden id="S:${i}"> ${i}</div>`).join('');
  expect(
    bodyText(pageOf(`<p>${side}</p>${parts}`))
      .trim()
      .split(' '),
  ).toEqual(numbers);
  const chain = numbers.map(
    (i, at) => `<div hidden id="S:${i}"> ${i}<template id="P:${numbers[at + 1]}"></template></div>`,
  );
  expect(
    bodyText(pageOf(chain.join('')))
      .trim()
      .split(/\s+/),
  ).toHaveLength(n);
});
