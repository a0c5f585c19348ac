import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LineIndex, LONGEST_LINE } from '../../src/clean/line-index.js';
import { linePatterns } from '../../src/clean/line-patterns.js';
import {
  blockLine,
  firstPair,
  firstWord,
  type LineWords,
  lineWords,
  pairAt,
} from '../../src/clean/line-words.js';
import type { LineGate, RunRule } from '../../src/clean/rule.js';
import { rules } from '../../src/clean/rules.js';
import { segment } from '../../src/segment/segment.js';
import { PageWords } from '../../src/tree/page-words.js';
import type { Block } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';
import { firstWords } from './first-words.js';
import { takenBy } from './taken-by.js';

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const gated = rules.filter((rule): rule is RunRule => rule.kind === 'run' && rule.gate !== undefined);

describe('the words of a line', () => {
  const words = (text: string): number[] => {
    const { hashes, count } = lineWords(text);
    return [...hashes.subarray(0, count)];
  };

  it.each([
    ['case', 'Read More', 'read more'],
    ['accents', 'À lire, été', 'a lire ete'],
    ['signs between words', '» “Read – more…”', 'read more'],
    ['which number it is', 'page 12 of 345', 'page 7 of 9'],
    ['the form of a Greek sigma', 'ΌΡΟΣ', 'όρος'],
    ['accents that stand apart', 'e\u0301te\u0301', 'été'],
  ])('do not tell %s', (_, one, other) => {
    expect(words(one)).toEqual(words(other));
  });

  it('part numbers from letters, and letters of scripts without capitals from each other', () => {
    expect(words('5min')).toEqual(words('5 min'));
    expect(words('下一页')).toHaveLength(3);
    expect(words('قراءة')).toHaveLength(5);
    expect(words('cookie를')).toEqual([firstWord('cookie'), firstWord('를')]);
  });

  it('tell where a label ends', () => {
    expect(lineWords('Harbour news: sign up').afterLabel).toBe(2);
    expect(
      lineWords('Sign up for the news of the harbour, the ferries and the weather: daily').afterLabel,
    ).toBe(-1);
  });

  it.each([
    'Read more',
    'Harbour news: sign up',
    'Ground game – Łódź 2, 3rd & covid19: às 12:30h',
    '© 2024 The Ferry',
    'Ebb © flood',
    '下一页 next page',
    'ª º ² next',
    'menu\u023a and \u023emenu',
    'e\u0301te\u0301',
    'Weather :',
    '5min',
    '',
    '…',
    `${'tide 12 é '.repeat(80)}`,
    `${'tide 12 é '.repeat(90)}`,
  ])('are the same where the words of the block have been read: %j', (text) => {
    const plain = ({ hashes, from, count, afterLabel }: LineWords): unknown => ({
      words: [...hashes.subarray(from, from + count)],
      afterLabel,
    });
    const words = new PageWords();
    words.read(0, 'another block of the page');
    const read = plain(blockLine({ index: 1, text } as Block, words));
    expect(read).toEqual(plain(lineWords(text)));
  });

  it('are none where there is no letter and no digit', () => {
    expect(words(' — ¶ … ')).toEqual([]);
    expect(firstWord('…')).toBe(0);
  });
});

describe('the first words of a pattern', () => {
  it.each([
    ['reads? (?:more|on)', ['read', 'reads']],
    ['(?:back |go )to (?:the )?top', ['back', 'go']],
    ["editor'?s? picks", ['editor', 'editors']],
    ['zurück(?: zur?)?', ['zurück']],
    ['ещ[её] по теме', ['еще', 'ещё']],
    ['(?:page )?\\d{1,3} of \\d', ['0', 'page']],
    ['top-?themen', ['topthemen', 'top']],
    ['返回(?:顶部)?', ['返']],
    ['\\(c\\) \\d{4}', ['c']],
  ])('/%s/', (pattern, expected) => {
    expect(firstWords(pattern).sort()).toEqual([...expected].sort());
  });

  it.each(['\\w+ more', 'more.{0,9}', '[^.]{0,9}more', '(?:more)?', '…'])(
    'cannot be told of /%s/',
    (pattern) => {
      expect(() => firstWords(pattern)).toThrow('can begin with any word');
    },
  );
});

describe('patterns by first words', () => {
  const patterns = linePatterns(
    'skip to [a-z]{1,9}; back return = (?:back |return )to top; 上一[页頁]',
    '^\\W{0,2}',
    '\\.?$',
  );

  it('match what all alternatives as one pattern match', () => {
    for (const text of ['Skip to content', '» back to top.', 'RETURN to top', '上一頁'])
      expect(patterns.lengthIn(text)).toBe(text.length);
    for (const text of ['skip', 'go back to top', 'to top', 'backto top', ''])
      expect(patterns.test(text)).toBe(false);
  });

  it('have the first words as their openings', () => {
    const words = ['skip', 'back', 'return', '上'].map(firstWord);
    expect([...patterns.openings()].sort()).toEqual(words.sort());
  });

  it('must have their first words before them where these are not plain', () => {
    expect(() => linePatterns('ti[dm]es?', '^', '$').test('tide')).toThrow(
      'name the first words of "ti[dm]es?"',
    );
  });

  it('can be put between other signs', () => {
    expect(patterns.between('^', ' now$').test('back to top now')).toBe(true);
  });
});

describe('a gate', () => {
  const wokenBy = (gate: LineGate | undefined, ...texts: string[]): string[] | null => {
    const { list, words } = segment(
      pageOf(`<!doctype html><body>${texts.map((text) => `<p>${text}</p>`).join('')}`),
    );
    const rule = { kind: 'run', name: 'tide', category: 'ad', reason: '', find: () => [], gate } as RunRule;
    return new LineIndex([rule]).wake(list, words)[0]?.map(({ text }: Block) => text) ?? null;
  };

  it.each<[string, LineGate, string[]]>([
    [
      'the first words of a phrase',
      { openings: [['Tide is high', 'Now']] },
      ['TIDE is in', 'Port: now or never'],
    ],
    ['no line with the first word alone', { openings: [['Tide tables', 'Now and then']] }, []],
    ['two words with © between', { openings: [['By Ana Lima']] }, ['by © Ana']],
    ['two words with a number between', { openings: [['At h o', 'Tide was']] }, ['at 12 h']],
    ['a word anywhere', { words: ['now', '©'] }, ['Port: now or never', 'by © Ana']],
    ['a number', { words: ['0'] }, ['at 12 h']],
    [
      'a pattern',
      { patterns: [linePatterns('tide time tides times = ti[dm]es?', '^', ' is')] },
      ['TIDE is in'],
    ],
    ['a line that is short enough', { words: ['tide', 'now'], chars: 12 }, ['TIDE is in']],
  ])('opens at %s', (_, gate, expected) => {
    expect(wokenBy(gate, 'TIDE is in', 'Port: now or never', 'at 12 h', 'by © Ana', 'a')).toEqual(expected);
  });

  it('is never opened by a paragraph', () => {
    expect(wokenBy({ words: ['tide'] }, 'tide '.repeat(LONGEST_LINE / 5 + 1))).toEqual([]);
  });

  it('can be missing', () => {
    expect(wokenBy(undefined, 'a')).toBeNull();
  });

  it('names no phrase without a word', () => {
    expect(() => wokenBy({ openings: [['…']] }, 'a')).toThrow('no word begins "…"');
  });
});

describe('the gates of the rules', () => {
  const pages = [
    ...readdirSync(join(FIXTURES, 'rules'), { recursive: true, encoding: 'utf8' }).map((name) =>
      join('rules', name),
    ),
    ...readdirSync(join(FIXTURES, 'pages')).map((name) => join('pages', name)),
  ].filter((name) => name.endsWith('.html'));

  const html = pages.map((name) => readFileSync(join(FIXTURES, name), 'utf8')).join('');
  const { list, words } = segment(pageOf(html));
  const blocks = list.filter(({ hidden }) => !hidden);

  it('hide nothing that the rules would find', { timeout: 120_000 }, () => {
    expect(gated.length).toBeGreaterThan(20);
    for (const name of pages) {
      const html = readFileSync(join(FIXTURES, name), 'utf8');
      expect(takenBy(html, rules), name).toEqual(takenBy(html, rules.map(withoutGate)));
    }
  });

  it.each(gated.filter(({ gate }) => gate!.patterns).map((rule) => [rule.name, rule] as const))(
    'of %s name all first words of its patterns',
    (_, rule) => {
      const numbers = (words: readonly string[]): number[] => [...new Set(words.map(firstWord))].sort();
      for (const { words, pattern } of rule.gate!.patterns!.flatMap((patterns) => patterns.alternatives()))
        expect(numbers(words), pattern).toEqual(numbers(firstWords(pattern)));
    },
  );

  it('have no capital in their patterns, since lines are held against them in lower case', () => {
    const patterns = gated.flatMap((rule) => rule.gate!.patterns ?? []);
    for (const { source } of patterns.flatMap((made) => made.all())) {
      const plain = source.replace(/\\(?:p\{\w+\}|[a-zA-Z])/gu, '');
      expect(plain).toBe(plain.toLowerCase());
    }
  });

  it.each(gated.map((rule) => [rule.name, rule] as const))(
    'of %s hides nothing of its own pages',
    (name, rule) => {
      for (const file of ['changed.html', 'left-alone.html']) {
        const html = readFileSync(join(FIXTURES, 'rules', name, file), 'utf8');
        expect(takenBy(html, [rule])).toEqual(takenBy(html, [withoutGate(rule)]));
      }
    },
  );

  it.each(gated.map((rule) => [rule.name, rule] as const))(
    'of %s is no wider than its rule: it hides most lines',
    (_, rule) => {
      expect(new LineIndex([rule]).wake(blocks, words)[0]!.length).toBeLessThan(blocks.length / 2);
    },
  );
});

function withoutGate<T extends object>(rule: T): T {
  return { ...rule, gate: 'find' in rule ? undefined : (rule as { gate?: unknown }).gate };
}

it.each([
  'add to cart',
  'Ad',
  'sign up',
  'Éire news',
  'read  more',
  'top 5 picks',
  'all rights',
  '上 more',
  'a © b',
  'more …',
])('the first two words of %j are those that a line is told by', (phrase) =>
  expect(firstPair(phrase)).toBe(pairAt(lineWords(phrase, 3), 0)),
);
