import { expect, it, vi } from 'vitest';
import { extract } from '../../src/index.js';
import { holdsText, lengthOf } from '../../src/tree/code-at.js';
import { pageNames, readPage } from '../page-fixtures.js';

const { asked } = vi.hoisted(() => ({ asked: { times: 0, beyond: [] as string[] } }));

vi.mock('../../src/tree/code-at.js', async (original) => ({
  ...(await original<typeof import('../../src/tree/code-at.js')>()),
  codeAt: (text: string, index: number): number => {
    asked.times++;
    if (!(index >= 0 && index < text.length)) asked.beyond.push(`${index} of ${JSON.stringify(text)}`);
    return text.charCodeAt(index);
  },
}));

it.each(pageNames.filter((_, i) => i % 3 === 0))('is never asked beyond the ends of a text of %s', (name) => {
  asked.times = 0;
  extract(readPage(name));
  expect(asked.times).toBeGreaterThan(1000);
  expect(asked.beyond).toEqual([]);
});

it('tells the length of a text and what it holds, whatever kind of string it is', () => {
  const long = 'The pier opens at last, and the harbour with it';
  const joined = `${long}${long.length} € ${long}`;
  for (const text of ['', 'a', long, long.slice(9), joined, joined.slice(20)]) {
    expect(lengthOf(text)).toBe([...text].length);
    expect(holdsText(text, '€')).toBe([...text].some((sign) => sign === '€'));
  }
});
