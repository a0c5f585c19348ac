// How often each rule takes true article text, over the corpora whose true text is known.
//   npx tsx scripts/rule-precision.ts [--every 4] [--corpus wcxb-dev] [--type article] [--rule NAME] [--examples 3]
//   npx tsx scripts/rule-precision.ts --open [--every 4]     what no rule takes, though it stands in no truth
// A taken block counts as true when half of its 4-word shingles stand in the true text; a shorter one when it is a
// whole line of it. "between" counts only untrue blocks between the first and the last true block: what hurts most.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { clean } from '../src/clean/clean.js';
import { rules } from '../src/clean/rules.js';
import { readMetadata } from '../src/metadata/read-metadata.js';
import { parsePage } from '../src/parse/parse-page.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { segment } from '../src/segment/segment.js';
import { classWords } from '../src/tree/class-words.js';
import type { Block, Page, PageElement } from '../src/types.js';

const { values } = parseArgs({
  options: {
    every: { type: 'string', default: '4' },
    corpus: { type: 'string', multiple: true, default: ['wcxb-dev', 'fundus-dev', 'daniel-dev'] },
    type: { type: 'string' },
    rule: { type: 'string' },
    examples: { type: 'string', default: '3' },
    open: { type: 'boolean', default: false },
  },
});
const CORPORA = join(dirname(fileURLToPath(import.meta.url)), '../../shared/corpora');

interface Truth {
  id: string;
  url?: string | null;
  type?: string;
  text?: string;
  optional?: string[];
}

interface Tally {
  blocks: number;
  words: number;
  trueWords: number;
  /** Untrue words between the first and the last true block: what the rule is there for. */
  between: number;
  pages: Set<string>;
  wrong: { page: string; text: string; words: number }[];
  right: { page: string; text: string; words: number }[];
}

const tallies = new Map<string, Tally>();
const lines = new Map<string, Set<string>>();
/** Per word of class and id: untrue and true words under it, and the pages of the untrue ones. */
const names = new Map<string, { words: number; trueWords: number; pages: Set<string> }>();

for (const corpus of values.corpus) {
  const truths = readFileSync(join(CORPORA, corpus, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean);
  truths.forEach((line, at) => {
    if (at % Number(values.every) !== 0) return;
    const truth = JSON.parse(line) as Truth;
    if (truth.text && (!values.type || truth.type === values.type)) measurePage(corpus, truth);
  });
}
if (values.open) printOpen();
else printRules();

function measurePage(corpus: string, truth: Truth): void {
  const bytes = gunzipSync(readFileSync(join(CORPORA, corpus, 'pages', `${truth.id}.html.gz`)));
  const page = parsePage(makeRawPage(bytes, describeSource({ path: truth.id }), { url: truth.url ?? null }));
  const { metadata } = readMetadata(page);
  const blocks = segment(page);
  clean(
    page,
    blocks,
    metadata.title,
    rules,
    metadata.authors.map((author) => author.name),
  );
  const isTrue = truthTest(truth);
  const marks = blocks.list.map((block) => isTrue(block));
  const first = marks.findIndex((mark, i) => mark && blocks.list[i]!.words >= 8);
  const last = marks.findLastIndex((mark, i) => mark && blocks.list[i]!.words >= 8);
  blocks.list.forEach((block, i) => {
    if (block.hidden) return;
    const between = i > first && i < last;
    if (block.verdict) tally(block, marks[i]!, between, truth.id);
    else if (values.open && i > first && i < last + 6) tallyOpen(block, marks[i]!, truth.id, page);
  });
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function truthTest(truth: Truth): (block: Block) => boolean {
  const shingles = new Set<string>();
  const whole = new Set<string>();
  for (const text of [truth.text!, ...(truth.optional ?? [])]) {
    const words = tokens(text);
    for (let i = 0; i + 4 <= words.length; i++) shingles.add(words.slice(i, i + 4).join(' '));
    for (const line of text.split('\n')) whole.add(tokens(line).join(' '));
  }
  return (block) => {
    const words = tokens(block.text);
    if (words.length === 0) return false;
    if (words.length < 5) return whole.has(words.join(' '));
    let hits = 0;
    for (let i = 0; i + 4 <= words.length; i++) if (shingles.has(words.slice(i, i + 4).join(' '))) hits++;
    return hits * 2 >= words.length - 3;
  };
}

function tally(block: Block, isTrue: boolean, between: boolean, page: string): void {
  const by = block.verdict!.by;
  let entry = tallies.get(by);
  if (!entry) {
    entry = { blocks: 0, words: 0, trueWords: 0, between: 0, pages: new Set(), wrong: [], right: [] };
    tallies.set(by, entry);
  }
  entry.blocks++;
  entry.words += block.words;
  entry.pages.add(page);
  const example = { page, text: block.text.replace(/\s+/g, ' ').slice(0, 140), words: block.words };
  if (isTrue) {
    entry.trueWords += block.words;
    entry.wrong.push(example);
  } else {
    if (between) entry.between += block.words;
    entry.right.push(example);
  }
}

function tallyOpen(block: Block, isTrue: boolean, id: string, page: Page): void {
  const text = block.text.replace(/\s+/g, ' ').slice(0, 100);
  if (!isTrue) {
    const pages = lines.get(text) ?? new Set();
    lines.set(text, pages.add(id));
  }
  const seen = new Set<string>();
  let element: PageElement | undefined = block.element;
  for (let depth = 0; element && depth < 4; depth++) {
    for (const word of classWords(element)) seen.add(word);
    element = page.elements[page.parent[element.order]!];
  }
  for (const word of seen) {
    const entry = names.get(word) ?? { words: 0, trueWords: 0, pages: new Set() };
    if (isTrue) entry.trueWords += block.words;
    else {
      entry.words += block.words;
      entry.pages.add(id);
    }
    names.set(word, entry);
  }
}

function printRules(): void {
  const list = [...tallies].filter(([name]) => !values.rule || name === values.rule);
  list.sort((a, b) => b[1].trueWords - a[1].trueWords);
  console.log('rule'.padEnd(28), 'pages blocks   words between    true  true%');
  for (const [name, t] of list) {
    const share = ((100 * t.trueWords) / Math.max(1, t.words)).toFixed(1);
    const cells = [t.pages.size, t.blocks, t.words, t.between, t.trueWords]
      .map((n) => String(n).padStart(7))
      .join('');
    console.log(name.padEnd(26), cells, share.padStart(6));
    const count = Number(values.examples);
    t.wrong.sort((a, b) => b.words - a.words);
    for (const { page, text } of oneAPage(t.wrong, count)) console.log(`      TRUE ${page}  ${text}`);
    if (values.rule)
      for (const { page, text } of oneAPage(t.right, count)) console.log(`      gone ${page}  ${text}`);
  }
}

function oneAPage<T extends { page: string }>(examples: T[], count: number): T[] {
  const seen = new Map<string, number>();
  return examples
    .filter(({ page }) => {
      const n = (seen.get(page) ?? 0) + 1;
      seen.set(page, n);
      return n <= 2;
    })
    .slice(0, count);
}

function printOpen(): void {
  const byPages = [...lines].sort((a, b) => b[1].size - a[1].size).slice(0, 150);
  console.log('pages  text');
  for (const [text, pages] of byPages)
    console.log(String(pages.size).padStart(5), ` ${text}   [${[...pages].slice(0, 3).join(' ')}]`);
  console.log('\npages   words   true  class word, where at most a fifth is true');
  const byWords = [...names].filter(([, n]) => n.pages.size > 2 && n.trueWords * 4 < n.words);
  byWords.sort((a, b) => weight(b[1]) - weight(a[1]));
  for (const [name, { words, trueWords, pages }] of byWords.slice(0, 150)) {
    const cells = [pages.size, words, trueWords].map((n) => String(n).padStart(6)).join(' ');
    console.log(cells, ` ${name}   [${[...pages].slice(0, 3).join(' ')}]`);
  }
}

function weight({ words, pages }: { words: number; pages: Set<string> }): number {
  return pages.size * Math.log(words + 2);
}
