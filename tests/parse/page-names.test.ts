import { describe, expect, it } from 'vitest';
import { PageNames } from '../../src/parse/page-names.js';
import { SourceText } from '../../src/parse/source-text.js';
import type { NameValue } from '../../src/tree/name-value.js';

/** The values of a page's classes, in order, as one page gives them. */
function valuesOf(...names: string[]): NameValue[] {
  const html = names.map((name) => `<p class="${name}">`).join('');
  const page = new PageNames(SourceText.ofText(html));
  let at = 0;
  return names.map((name) => {
    const start = at + '<p class="'.length;
    at = start + name.length + '">'.length;
    return page.find(start, start + name.length);
  });
}

describe('the names of a page', () => {
  it('are one object wherever they stand, and are told apart', () => {
    const [first, other, again] = valuesOf('low-tide', 'low-tidy', 'low-tide');
    expect([first!.text, other!.text]).toEqual(['low-tide', 'low-tidy']);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('are one object on all pages once two pages had them', () => {
    valuesOf('spring-tide');
    const [second] = valuesOf('neap', 'spring-tide').slice(1);
    expect(valuesOf('spring-tide')[0]).toBe(second);
  });

  it('may have one hash, however many they are', () => {
    // "Aa" and "BB" have one hash, and so have all names made of them.
    const names = Array.from({ length: 64 }, (_, i) =>
      [...i.toString(2).padStart(6, '0')].map((bit) => (bit === '0' ? 'Aa' : 'BB')).join(''),
    );
    const values = valuesOf(...names, ...names);
    expect(values.map(({ text }) => text)).toEqual([...names, ...names]);
    expect(values.slice(64)).toEqual(values.slice(0, 64));
  });

  it('may be more than are looked for in the small table', () => {
    const names = Array.from({ length: 3000 }, (_, i) => `buoy-${i}`);
    const values = valuesOf(...names, ...names);
    expect(values.map(({ text }) => text)).toEqual([...names, ...names]);
    values.slice(3000).forEach((value, i) => {
      expect(value).toBe(values[i]);
    });
  });

  it.each(['', 'x', 'ä-tide', 'ebbļflow', '潮', `long ${'tide '.repeat(80)}`, 'ebb\tflow\nlow'])(
    'have the text as it stands: "%s"',
    (name) => {
      expect(valuesOf(name)[0]!.text).toBe(name);
    },
  );
});
