import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/clean/clean.js';
import { isProse } from '../../src/clean/context.js';
import type { Rule } from '../../src/clean/rule.js';
import { rules } from '../../src/clean/rules.js';
import { parsePage } from '../../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../../src/raw-page.js';
import { segment } from '../../src/segment/segment.js';
import type { Block, Page, PageElement } from '../../src/types.js';

// Driven by the folder: each rule has a page that it must change and one that it must leave alone. In the first,
// data-expect="gone" marks the elements that must go; all other text must stay.
const FOLDER = join(import.meta.dirname, '../../fixtures/rules');

interface Proof {
  page: Page;
  blocks: Block[];
  /** Blocks inside an element that is marked gone. */
  mustGo: Set<Block>;
}

function proof(file: string, list: readonly Rule[]): Proof {
  const bytes = readFileSync(file);
  const source = describeSource({ path: file, contentType: 'text/html; charset=utf-8' });
  const page = parsePage(makeRawPage(bytes, source));
  const marked = page.elements.filter((element) => element.attribs['data-expect'] === 'gone');
  // A rule must not be able to see the marks.
  for (const element of page.elements) delete element.attribs['data-expect'];
  const blocks = segment(page);
  const inside = (block: Block, element: PageElement): boolean =>
    block.textStart >= page.textStart[element.order]! && block.textEnd <= page.textEnd[element.order]!;
  const mustGo = new Set(blocks.list.filter((block) => marked.some((element) => inside(block, element))));
  clean(page, blocks, titleOf(page), list, authorsOf(page));
  return { page, blocks: blocks.list, mustGo };
}

function titleOf(page: Page): string | null {
  const title = page.elements.find((element) => element.name === 'title');
  if (!title) return null;
  return page.texts
    .slice(page.textStart[title.order], page.textEnd[title.order])
    .map((text) => text.data)
    .join('')
    .trim();
}

const authorsOf = (page: Page): string[] =>
  page.elements
    .filter(({ name, attribs }) => name === 'meta' && attribs.name === 'author')
    .map(({ attribs }) => attribs.content ?? '');

const texts = (blocks: Iterable<Block>): string[] => [...blocks].map((block) => block.text);

describe.each(rules.map((rule) => [rule.name, rule] as const))('rule %s', (name, rule) => {
  const changed = join(FOLDER, name, 'changed.html');
  const leftAlone = join(FOLDER, name, 'left-alone.html');

  test('takes what its page marks as gone, and nothing else', () => {
    const { blocks, mustGo } = proof(changed, [rule]);
    expect(mustGo.size).toBeGreaterThan(0);
    expect(texts(blocks.filter((block) => block.verdict?.by === name))).toEqual(texts(mustGo));
  });

  test('leaves the page alone that only looks like it', () => {
    const { blocks } = proof(leftAlone, [rule]);
    expect(blocks.length).toBeGreaterThan(1);
    expect(texts(blocks.filter((block) => block.verdict?.by === name))).toEqual([]);
  });

  test('lets the prose of both pages stand when all rules speak', () => {
    for (const file of [changed, leftAlone]) {
      const { blocks, mustGo } = proof(file, rules);
      expect(
        texts(blocks.filter((block) => isProse(block) && !mustGo.has(block) && block.verdict !== null)),
      ).toEqual([]);
    }
  });

  test('says on the first lines of its pages what must go and what must stay', () => {
    for (const file of [changed, leftAlone])
      expect(readFileSync(file, 'utf8')).toMatch(/^<!doctype html>\n<!-- .+/i);
  });
});

test('every rule has a name of its own, in kebab case, and a reason', () => {
  expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
  for (const rule of rules) {
    expect(rule.name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(rule.reason).toMatch(/^\p{L}.{8,}[^.]$/u);
  }
});

test('no fixture folder stands without its rule', () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.filter((folder) => !rules.some((rule) => rule.name === folder))).toEqual([]);
});
