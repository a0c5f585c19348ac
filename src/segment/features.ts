import { COLUMN, FEATURE_COUNT } from '../features.js';
import type { Block, Blocks, FeatureMatrix, Page, PageClaims, PageElement } from '../types.js';
import { type ElementFacts, KIND, KINDS, readElementFacts } from './element-facts.js';
import {
  chromePhrases,
  countRepeats,
  coverage,
  firstCharKind,
  isDated,
  readWords,
  separators,
  type Words,
  wordPairs,
  wordSet,
} from './text-facts.js';
import { isHidden } from './visibility.js';
import { GROUPS, WORD_GROUPS } from './word-groups.js';

/** Fills the columns that page and blocks alone decide; the judges fill the rest (votes, rules, page type). */
export function computeFeatures(page: Page, blocks: Blocks, claims: PageClaims): FeatureMatrix {
  const { list } = blocks;
  const facts = readElementFacts(page, blocks);
  const matrix: FeatureMatrix = {
    values: new Float32Array(list.length * FEATURE_COUNT),
    signature: new Int32Array(list.length),
    signatures: 0,
    containers: new Int32Array(list.length * 4).fill(-1),
  };
  const sums = sumUp(blocks);
  // Read once: the headline, the page's claims and the stock words of chrome are all looked for in them.
  const words = list.map(readWords);
  fillOwnText(matrix, list, words, claims);
  fillPlace(matrix, blocks, facts, findHeadline(list, words, claims));
  fillSignatures(matrix, list, facts);
  fillSurroundings(matrix, blocks, facts, sums);
  fillPage(matrix, blocks, claims, sums);
  return matrix;
}

/** Running totals that make the share of any range of blocks two look-ups. */
interface Sums {
  prose: Float64Array;
}

export function isSentence(block: Block): boolean {
  return block.words >= 8 && block.linkChars * 2 <= block.chars && (block.endsSentence || block.stops > 1);
}

function sumUp({ list }: Blocks): Sums {
  const prose = new Float64Array(list.length + 1);
  list.forEach((block, i) => {
    prose[i + 1] = prose[i]! + (isSentence(block) ? block.words : 0);
  });
  return { prose };
}

const log = (n: number): number => Math.log1p(n);
const signedLog = (n: number): number => (n < 0 ? -Math.log1p(-n) : Math.log1p(n));
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** What hides the block, by the nearest element that does. */
function hiddenBy(element: PageElement): number {
  for (let at: PageElement | null = element; at !== null; at = at.parent as PageElement | null) {
    if (at.name === 'body' || !isHidden(at)) continue;
    if (at.attribs['aria-hidden'] === 'true') return 1;
    return at.attribs.hidden !== undefined || at.name === 'dialog' ? 3 : 2;
  }
  return 2;
}

const TYPE_CODE: Readonly<Record<Block['type'], number>> = {
  other: 0,
  paragraph: 1,
  listItem: 2,
  definition: 3,
  term: 4,
  quote: 5,
  tableRow: 6,
  code: 7,
  caption: 8,
  heading: 9,
};

function fillOwnText(
  { values }: FeatureMatrix,
  list: readonly Block[],
  words: readonly Words[],
  claims: PageClaims,
): void {
  const title = wordSet(claims.title);
  const excerpt = wordSet(claims.description);
  const body = claims.articleBody && claims.articleBody.length > 200 ? wordPairs(claims.articleBody) : null;
  const repeats = countRepeats(list);
  list.forEach((block, i) => {
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.words] = log(block.words);
    values[row + COLUMN.charsPerWord] = Math.min(30, ratio(block.chars, block.words));
    values[row + COLUMN.linkDensity] = ratio(block.linkChars, block.chars);
    values[row + COLUMN.endsSentence] = block.endsSentence ? 1 : 0;
    values[row + COLUMN.stops] = ratio(block.stops, block.words);
    values[row + COLUMN.commas] = ratio(block.commas, block.words);
    values[row + COLUMN.upperCase] = ratio(block.upperCase, block.chars);
    values[row + COLUMN.digits] = ratio(block.digits, block.chars);
    values[row + COLUMN.firstChar] = firstCharKind(block.text);
    values[row + COLUMN.colon] = /[:\uFF1A]$/.test(block.text) ? 1 : 0;
    values[row + COLUMN.separators] = log(separators(block.text));
    values[row + COLUMN.dated] = isDated(block) ? 1 : 0;
    values[row + COLUMN.previousDated] = i > 0 ? values[row - FEATURE_COUNT + COLUMN.dated]! : 0;
    values[row + COLUMN.type] = TYPE_CODE[block.type];
    values[row + COLUMN.level] = block.level;
    values[row + COLUMN.hidden] = block.hidden ? hiddenBy(block.element) : 0;
    values[row + COLUMN.continues] = block.continues ? 1 : 0;
    values[row + COLUMN.titleCover] = coverage(block, words[i]!, title);
    values[row + COLUMN.excerptCover] = coverage(block, words[i]!, excerpt);
    values[row + COLUMN.bodyCover] = body ? body.coverage(block.text) : -1;
    values[row + COLUMN.repeats] = log(repeats[i]!);
    values[row + COLUMN.knownPhrase] = log(chromePhrases(block, words[i]!));
  });
  fillLines(values, list);
}

function fillLines(values: Float32Array, list: readonly Block[]): void {
  let from = 0;
  for (let i = 1; i <= list.length; i++) {
    if (i < list.length && list[i]!.element === list[from]!.element) continue;
    let words = 0;
    for (let k = from; k < i; k++) words += list[k]!.words;
    for (let k = from; k < i; k++) {
      const row = k * FEATURE_COUNT;
      values[row + COLUMN.lines] = log(i - from);
      values[row + COLUMN.elementWords] = log(words);
    }
    from = i;
  }
}

function fillPlace({ values }: FeatureMatrix, blocks: Blocks, facts: ElementFacts, headline: Headline): void {
  const { list, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const total = wordsBefore[list.length]!;
  const h1 = headline.index;
  const nextHeading = new Int32Array(list.length + 1).fill(list.length);
  for (let i = list.length - 1; i >= 0; i--)
    nextHeading[i] = list[i]!.type === 'heading' ? i : nextHeading[i + 1]!;
  let heading = 0;
  let phrase = 0;
  let level = 0;
  for (let i = 0; i < list.length; i++) {
    const row = i * FEATURE_COUNT;
    if (list[i]!.type === 'heading') {
      heading = i;
      phrase = values[row + COLUMN.knownPhrase]!;
      level = list[i]!.level;
    }
    values[row + COLUMN.headlineSure] = headline.sure;
    values[row + COLUMN.wordsSinceHeadline] = h1 < 0 ? -12 : signedLog(wordsBefore[i]! - wordsBefore[h1]!);
    values[row + COLUMN.headingPhrase] = phrase;
    values[row + COLUMN.headingLevel] = level;
    const end = nextHeading[i + 1]!;
    values[row + COLUMN.sinceHeading1] = h1 < 0 ? -9 : signedLog(i - h1);
    values[row + COLUMN.position] = ratio(wordsBefore[i]!, total);
    values[row + COLUMN.wordsAfter] = log(total - wordsBefore[i + 1]!);
    values[row + COLUMN.depth] = facts.depth[list[i]!.element.order]!;
    values[row + COLUMN.sinceHeading] = log(i - heading);
    values[row + COLUMN.headingWords] = log(wordsBefore[end]! - wordsBefore[heading]!);
    values[row + COLUMN.headingLink] = ratio(
      linkCharsBefore[end]! - linkCharsBefore[heading]!,
      charsBefore[end]! - charsBefore[heading]!,
    );
    fillNeighbours(values, blocks, i);
  }
}

function fillNeighbours(values: Float32Array, blocks: Blocks, i: number): void {
  const { list, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const row = i * FEATURE_COUNT;
  const previous = list[i - 1];
  const next = list[i + 1];
  values[row + COLUMN.previousWords] = previous ? log(previous.words) : -1;
  values[row + COLUMN.nextWords] = next ? log(next.words) : -1;
  values[row + COLUMN.previousLink] = previous ? ratio(previous.linkChars, previous.chars) : -1;
  values[row + COLUMN.nextLink] = next ? ratio(next.linkChars, next.chars) : -1;
  const from = Math.max(0, i - 3);
  const to = Math.min(list.length, i + 4);
  let sentences = 0;
  for (let k = from; k < to; k++) if (k !== i && isSentence(list[k]!)) sentences++;
  values[row + COLUMN.windowWords] = log(
    wordsBefore[to]! - wordsBefore[from]! - (wordsBefore[i + 1]! - wordsBefore[i]!),
  );
  values[row + COLUMN.windowLink] = ratio(
    linkCharsBefore[to]! - linkCharsBefore[from]!,
    charsBefore[to]! - charsBefore[from]!,
  );
  values[row + COLUMN.windowProse] = ratio(sentences, to - from - 1);
}

interface Headline {
  index: number;
  /** Share of the title's words in it, 0 when only an h1 stands for it. */
  sure: number;
}

/** The block that is the page's headline: the line most like the title, headings first, else the first h1; -1 for none. */
function findHeadline(list: readonly Block[], words: readonly Words[], claims: PageClaims): Headline {
  const title = wordSet(claims.title);
  let best = -1;
  let bestScore = 0.55;
  let sure = 0;
  let first = -1;
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    if (block.hidden || block.words > title.size * 2 + 6) continue;
    const heading = block.type === 'heading';
    if (heading && first < 0 && block.level === 1) first = i;
    const cover = coverage(block, words[i]!, title);
    if (cover < 0.5) continue;
    const both = Math.min(cover, block.words / Math.max(1, title.size));
    const score =
      both * (heading ? (block.level === 1 ? 1.3 : 1.15) : 1) * (block.linkChars * 2 > block.chars ? 0.6 : 1);
    if (score > bestScore) {
      best = i;
      bestScore = score;
      sure = Math.min(1, both);
    }
  }
  return best >= 0 ? { index: best, sure } : { index: first, sure: 0 };
}

function fillSignatures(matrix: FeatureMatrix, list: readonly Block[], facts: ElementFacts): void {
  const numbers = new Map<number, number>();
  list.forEach((block, i) => {
    const path = facts.path[block.element.order]!;
    let number = numbers.get(path);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(path, number);
    }
    matrix.signature[i] = number;
  });
  const count = numbers.size;
  matrix.signatures = count;
  const blocksIn = new Float64Array(count);
  const words = new Float64Array(count);
  const chars = new Float64Array(count);
  const links = new Float64Array(count);
  const sentences = new Float64Array(count);
  let total = 0;
  list.forEach((block, i) => {
    const s = matrix.signature[i]!;
    blocksIn[s]!++;
    words[s]! += block.words;
    chars[s]! += block.chars;
    links[s]! += block.linkChars;
    if (isSentence(block)) sentences[s]!++;
    total += block.words;
  });
  const { values } = matrix;
  for (let i = 0; i < list.length; i++) {
    const s = matrix.signature[i]!;
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.signatureCount] = log(blocksIn[s]!);
    values[row + COLUMN.signatureShare] = ratio(words[s]!, total);
    values[row + COLUMN.signatureWords] = log(words[s]! / blocksIn[s]!);
    values[row + COLUMN.signatureLink] = ratio(links[s]!, chars[s]!);
    values[row + COLUMN.signatureProse] = sentences[s]! / blocksIn[s]!;
    values[row + COLUMN.previousSame] = i > 0 && matrix.signature[i - 1] === s ? 1 : 0;
    values[row + COLUMN.nextSame] = i + 1 < list.length && matrix.signature[i + 1] === s ? 1 : 0;
  }
}

const KIND_FEATURES: readonly (readonly [column: number, kind: number])[] = [
  [COLUMN.inNav, KIND.nav],
  [COLUMN.inFooter, KIND.footer],
  [COLUMN.inHeader, KIND.header],
  [COLUMN.inAside, KIND.aside],
  [COLUMN.inForm, KIND.form],
  [COLUMN.inFigure, KIND.figure],
  [COLUMN.inTable, KIND.table],
  [COLUMN.inList, KIND.list],
  [COLUMN.inArticle, KIND.article],
  [COLUMN.inMain, KIND.main],
  [COLUMN.inSection, KIND.section],
];

const GROUP_COLUMNS: readonly number[] = WORD_GROUPS.map(([feature]) => COLUMN[feature]);

const CONTAINER_COLUMNS: readonly (readonly [
  words: number,
  blocks: number | null,
  link: number,
  prose: number,
])[] = [
  [COLUMN.c1Words, COLUMN.c1Blocks, COLUMN.c1Link, COLUMN.c1Prose],
  [COLUMN.c2Words, COLUMN.c2Blocks, COLUMN.c2Link, COLUMN.c2Prose],
  [COLUMN.c3Words, COLUMN.c3Blocks, COLUMN.c3Link, COLUMN.c3Prose],
  [COLUMN.c4Words, null, COLUMN.c4Link, COLUMN.c4Prose],
];

function fillSurroundings(matrix: FeatureMatrix, blocks: Blocks, facts: ElementFacts, sums: Sums): void {
  const { values } = matrix;
  blocks.list.forEach((block, i) => {
    const at = block.element.order;
    const row = i * FEATURE_COUNT;
    for (let k = 0; k < KIND_FEATURES.length; k++)
      values[row + KIND_FEATURES[k]![0]] = facts.kinds[at * KINDS.length + KIND_FEATURES[k]![1]]!;
    for (let g = 0; g < GROUPS; g++)
      values[row + GROUP_COLUMNS[g]!] = Math.min(12, facts.distance[at * GROUPS + g]!);
    const article = facts.article[at]!;
    values[row + COLUMN.articleBlocks] =
      article < 0 ? -1 : log(blocks.elementEnd[article]! - blocks.elementStart[article]!);
    values[row + COLUMN.articleCount] = log(facts.articles);
    fillContainers(matrix, blocks, facts, sums, i);
    fillItem(values, blocks, facts, i);
  });
}

function fillItem(values: Float32Array, blocks: Blocks, facts: ElementFacts, i: number): void {
  const row = i * FEATURE_COUNT;
  const item = facts.item[blocks.list[i]!.element.order]!;
  if (item < 0) {
    values[row + COLUMN.itemWords] = -1;
    values[row + COLUMN.itemPlace] = -1;
    return;
  }
  const from = blocks.elementStart[item]!;
  const to = blocks.elementEnd[item]!;
  const first = blocks.list[from];
  values[row + COLUMN.itemRepeats] = log(facts.like[item]!);
  values[row + COLUMN.itemWords] = log(blocks.wordsBefore[to]! - blocks.wordsBefore[from]!);
  values[row + COLUMN.itemBlocks] = log(to - from);
  const linked = first !== undefined && first.linkChars * 2 > first.chars ? 1 : 0;
  values[row + COLUMN.itemTitled] = first?.type === 'heading' ? 2 : linked;
  let dated = 0;
  for (let k = from; k < to && k < from + 12; k++)
    if (values[k * FEATURE_COUNT + COLUMN.dated] === 1) dated = 1;
  values[row + COLUMN.itemDated] = dated;
  values[row + COLUMN.itemPlace] = ratio(facts.likePlace[item]!, facts.like[item]! - 1);
}

function fillContainers(
  matrix: FeatureMatrix,
  blocks: Blocks,
  facts: ElementFacts,
  sums: Sums,
  i: number,
): void {
  const { elementStart, elementEnd, wordsBefore, charsBefore, linkCharsBefore, list } = blocks;
  const { values } = matrix;
  const row = i * FEATURE_COUNT;
  const own = list[i]!.element.order;
  // An element with several blocks of its own (lines parted by <br>) is their first container.
  let at = elementEnd[own]! - elementStart[own]! > 1 ? own : facts.container[own]!;
  for (let c = 0; c < 4; c++) {
    const [words, count, link, prose] = CONTAINER_COLUMNS[c]!;
    if (at < 0) {
      values[row + words] = -1;
      if (count !== null) values[row + count] = -1;
      values[row + link] = -1;
      values[row + prose] = -1;
      continue;
    }
    matrix.containers[i * 4 + c] = at;
    const from = elementStart[at]!;
    const to = elementEnd[at]!;
    const all = wordsBefore[to]! - wordsBefore[from]!;
    values[row + words] = log(all);
    if (count !== null) values[row + count] = log(to - from);
    values[row + link] = ratio(
      linkCharsBefore[to]! - linkCharsBefore[from]!,
      charsBefore[to]! - charsBefore[from]!,
    );
    values[row + prose] = ratio(sums.prose[to]! - sums.prose[from]!, all);
    if (c === 0) values[row + COLUMN.c1Place] = ratio(i - from, to - from - 1);
    if (c === 1) values[row + COLUMN.c2Place] = ratio(i - from, to - from - 1);
    at = facts.container[at]!;
  }
}

function fillPage({ values }: FeatureMatrix, blocks: Blocks, claims: PageClaims, sums: Sums): void {
  const count = blocks.list.length;
  const words = blocks.wordsBefore[count]!;
  const link = ratio(blocks.linkCharsBefore[count]!, blocks.charsBefore[count]!);
  const prose = ratio(sums.prose[count]!, words);
  const article = /article|blogpost|newsarticle|reportage/i.test(claims.type ?? '') ? 1 : 0;
  for (let i = 0; i < count; i++) {
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.pageWords] = log(words);
    values[row + COLUMN.pageLink] = link;
    values[row + COLUMN.pageProse] = prose;
    values[row + COLUMN.pageBlocks] = log(count);
    values[row + COLUMN.pageArticle] = article;
  }
}
