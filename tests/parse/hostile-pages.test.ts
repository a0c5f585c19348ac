import { describe, expect, test } from 'vitest';
import { bodyText, pageOf, warningCodes } from './pages.js';

/** Far above what any of these takes, far below what a search of the whole page for each tag would take. */
const TIMEOUT_MS = 20_000;

function distinct(count: number, make: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => make(i)).join('');
}

describe('pages made to break parsers', () => {
  test('20,000 levels are cut to 512, text in order, with a warning', { timeout: TIMEOUT_MS }, () => {
    const page = pageOf(`${distinct(20_000, (i) => `<div>${i} `)}x${'</div>y'.repeat(20_000)}`);
    expect(warningCodes(page)).toEqual(['deepNesting']);
    const depth = Int32Array.from(page.elements, () => 1);
    for (let i = 1; i < depth.length; i++) depth[i] = depth[page.parent[i]!]! + 1;
    expect(Math.max(...depth)).toBe(512);
    expect(bodyText(page)).toBe(`${distinct(20_000, (i) => `${i} `)}x${'y'.repeat(20_000)}`);
  });

  test('511 levels below the body’s are left alone', () => {
    expect(warningCodes(pageOf('<div>'.repeat(510)))).toEqual([]);
    expect(warningCodes(pageOf('<div>'.repeat(511)))).toEqual(['deepNesting']);
  });

  test('formatting that would be opened anew without end is cut short', { timeout: TIMEOUT_MS }, () => {
    const page = pageOf(
      `${distinct(600, (i) => `<b id=${i}>`)}</p>${'<div>x</div>'.repeat(10)}<p>${'x<p>'.repeat(1000)}`,
    );
    expect(page.elements.length).toBeLessThan(200_000);
    const open = pageOf(`<p>${distinct(600, (i) => `<b id=${i}>`)}</p>${'<p>x</p>'.repeat(1000)}`);
    expect(open.elements.length).toBeLessThan(200_000);
    expect(warningCodes(open)).toContain('deepNesting');
  });

  const pieces: Readonly<Record<string, string>> = {
    '50,000 attributes on one element': `<p ${distinct(50_000, (i) => `a${i}=b `)}>x`,
    '50,000 times the same attribute': `<p ${'a=b '.repeat(50_000)}>x`,
    '50,000 stray end tags': `<div>${'</p></b></x>'.repeat(50_000)}x`,
    '50,000 stray words in a table': `<table>${'x<p>y'.repeat(50_000)}`,
    '100,000 scripts': `${'<script></script>'.repeat(100_000)}x`,
    '100,000 scripts that open a comment': `${'<script><!--</script>'.repeat(100_000)}x`,
    'a script that nests 200,000 deep': `x<script>${'<!--<script>'.repeat(200_000)}`,
    'a million signs': `x${'<'.repeat(1_000_000)}`,
    'a million ampersands': `x${'&'.repeat(1_000_000)}`,
    'unclosed comments': `x${'<!--'.repeat(500_000)}`,
    'unclosed quotes': `x${'<a b="'.repeat(100_000)}`,
    'unclosed titles': `x<title>${'</titl'.repeat(300_000)}`,
    '100,000 names never seen before': `x${distinct(100_000, (i) => `<x${i} y${i}>`)}`,
    '20,000 templates in templates': `x${'<template>'.repeat(20_000)}`,
    '50,000 iframes left open in noscript': `x${'<noscript><iframe></noscript>'.repeat(50_000)}</iframe>`,
    '100,000 doctypes': `x${'<!doctype y>'.repeat(100_000)}`,
  };
  for (const [title, text] of Object.entries(pieces)) {
    test(title, { timeout: TIMEOUT_MS }, () => {
      const page = pageOf(text);
      expect(page.texts.map(({ data }) => data).join('')).toContain('x');
    });
  }
});
