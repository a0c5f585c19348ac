import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldGlued, foldText } from '../../src/clean/fold-text.js';
import { openingTable } from '../../src/clean/opening-table.js';
import { phraseTable } from '../../src/clean/phrase-table.js';

const WORDS = new URL('../../src/clean/rules/words/', import.meta.url);

/** All lists of phrases that the rules hold. */
async function lists(): Promise<[name: string, phrases: string[]][]> {
  const found: [string, string[]][] = [];
  for (const file of readdirSync(WORDS)) {
    const module = (await import(new URL(file, WORDS).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(module))
      if (Array.isArray(value) && value.every((item) => typeof item === 'string')) found.push([name, value]);
  }
  return found;
}

describe('a table of phrases', () => {
  const table = phraseTable([
    'Sign up',
    'Sign up now',
    '%',
    '→ Next',
    'Écoutez',
    '次の動画',
    'Читать далее',
    'x',
  ]);

  it.each<[text: string, at: number, length: number]>([
    ['sign up now and here', 0, 11],
    ['please sign up', 7, 7],
    ['signup', 0, 0],
    ['next', 0, 4],
    ['ecoutez bien', 0, 7],
    ['次の動画を見る', 0, 4],
    ['читать далее', 0, 12],
    ['90 %', 3, 1],
    ['x', 0, 1],
    ['xy', 0, 0],
    ['', 0, 0],
  ])('in "%s" from %d on: %d', (text, at, length) => {
    expect(table.matchAt(text, at)).toBe(length);
  });

  it('finds each phrase of each list, whichever is asked first', async () => {
    const all = await lists();
    expect(all.length).toBeGreaterThan(20);
    for (const [name, phrases] of all) {
      for (const phrase of phrases) {
        for (const fold of [foldText, foldGlued]) {
          const folded = fold(phrase);
          if (folded !== '') expect(phraseTable(phrases, fold).has(folded), `${name}: ${phrase}`).toBe(true);
        }
      }
    }
  });

  it('has an opening for phrases of each list, whichever is asked first', async () => {
    for (const [name, phrases] of await lists()) {
      for (const phrase of phrases.filter((_, i) => i % 20 === 0))
        if (foldText(phrase) !== '')
          expect(openingTable(phrases).begins(phrase), `${name}: ${phrase}`).toBe(true);
    }
  });
});
