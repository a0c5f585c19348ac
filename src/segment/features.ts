import { COLUMN, FEATURE_COUNT, type FeatureName } from '../features.js';
import type { Block, Blocks, FeatureMatrix, Page, PageClaims, PageElement } from '../types.js';
import { type ElementFacts, KIND, KINDS, readElementFacts } from './element-facts.js';
import { chromePhrases, coverage, countRepeats, firstCharKind, isDated, separators, wordSet } from './text-facts.js';
import { GROUPS, WORD_GROUPS } from './word-groups.js';
import { isHidden } from './visibility.js';

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
  fillOwnText(matrix, list, claims);
  fillPlace(matrix, blocks, facts, claims);
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

function fillOwnText(matrix: FeatureMatrix, list: readonly Block[], claims: PageClaims): void {
  const title = wordSet(claims.title);
  const excerpt = wordSet(claims.description);
  const body = claims.articleBody && claims.articleBody.length > 200 ? wordPairs(claims.articleBody) : null;
  const repeats = countRepeats(list);
  list.forEach((block, i) => {
    const set = setter(matrix, i);
    set('words', log(block.words));
    set('charsPerWord', Math.min(30, ratio(block.chars, block.words)));
    set('linkDensity', ratio(block.linkChars, block.chars));
    set('endsSentence', block.endsSentence ? 1 : 0);
    set('stops', ratio(block.stops, block.words));
    set('commas', ratio(block.commas, block.words));
    set('upperCase', ratio(block.upperCase, block.chars));
    set('digits', ratio(block.digits, block.chars));
    set('firstChar', firstCharKind(block.text));
    set('colon', /[:\uFF1A]$/.test(block.text) ? 1 : 0);
    set('separators', log(separators(block.text)));
    const before = list[i - 1];
    set('dated', isDated(block) ? 1 : 0);
    set('previousDated', before !== undefined && isDated(before) ? 1 : 0);
    set('type', TYPE_CODE[block.type]);
    set('level', block.level);
    set('hidden', block.hidden ? hiddenBy(block.element) : 0);
    set('continues', block.continues ? 1 : 0);
    set('titleCover', coverage(block.text, title));
    set('excerptCover', coverage(block.text, excerpt));
    set('bodyCover', body ? pairCoverage(block.text, body) : -1);
    set('repeats', log(repeats[i]!));
    set('knownPhrase', log(chromePhrases(block)));
  });
  fillLines(matrix, list);
}

function fillLines(matrix: FeatureMatrix, list: readonly Block[]): void {
  let from = 0;
  for (let i = 1; i <= list.length; i++) {
    if (i < list.length && list[i]!.element === list[from]!.element) continue;
    let words = 0;
    for (let k = from; k < i; k++) words += list[k]!.words;
    for (let k = from; k < i; k++) {
      const set = setter(matrix, k);
      set('lines', log(i - from));
      set('elementWords', log(words));
    }
    from = i;
  }
}

function fillPlace(matrix: FeatureMatrix, blocks: Blocks, facts: ElementFacts, claims: PageClaims): void {
  const { list, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const total = wordsBefore[list.length]!;
  const headline = findHeadline(list, claims);
  const h1 = headline.index;
  const nextHeading = new Int32Array(list.length + 1).fill(list.length);
  for (let i = list.length - 1; i >= 0; i--) nextHeading[i] = list[i]!.type === 'heading' ? i : nextHeading[i + 1]!;
  let heading = 0;
  let phrase = 0;
  let level = 0;
  for (let i = 0; i < list.length; i++) {
    const set = setter(matrix, i);
    if (list[i]!.type === 'heading') {
      heading = i;
      phrase = log(chromePhrases(list[i]!));
      level = list[i]!.level;
    }
    set('headlineSure', headline.sure);
    set('wordsSinceHeadline', h1 < 0 ? -12 : signedLog(wordsBefore[i]! - wordsBefore[h1]!));
    set('headingPhrase', phrase);
    set('headingLevel', level);
    const end = nextHeading[i + 1]!;
    set('sinceHeading1', h1 < 0 ? -9 : signedLog(i - h1));
    set('position', ratio(wordsBefore[i]!, total));
    set('wordsAfter', log(total - wordsBefore[i + 1]!));
    set('depth', facts.depth[list[i]!.element.order]!);
    set('sinceHeading', log(i - heading));
    set('headingWords', log(wordsBefore[end]! - wordsBefore[heading]!));
    set('headingLink', ratio(linkCharsBefore[end]! - linkCharsBefore[heading]!, charsBefore[end]! - charsBefore[heading]!));
    fillNeighbours(matrix, blocks, i);
  }
}

function fillNeighbours(matrix: FeatureMatrix, blocks: Blocks, i: number): void {
  const { list, wordsBefore, charsBefore, linkCharsBefore } = blocks;
  const set = setter(matrix, i);
  const previous = list[i - 1];
  const next = list[i + 1];
  set('previousWords', previous ? log(previous.words) : -1);
  set('nextWords', next ? log(next.words) : -1);
  set('previousLink', previous ? ratio(previous.linkChars, previous.chars) : -1);
  set('nextLink', next ? ratio(next.linkChars, next.chars) : -1);
  const from = Math.max(0, i - 3);
  const to = Math.min(list.length, i + 4);
  let sentences = 0;
  for (let k = from; k < to; k++) if (k !== i && isSentence(list[k]!)) sentences++;
  set('windowWords', log(wordsBefore[to]! - wordsBefore[from]! - (wordsBefore[i + 1]! - wordsBefore[i]!)));
  set('windowLink', ratio(linkCharsBefore[to]! - linkCharsBefore[from]!, charsBefore[to]! - charsBefore[from]!));
  set('windowProse', ratio(sentences, to - from - 1));
}

interface Headline {
  index: number;
  /** Share of the title's words in it, 0 when only an h1 stands for it. */
  sure: number;
}

/** The block that is the page's headline: the line most like the title, headings first, else the first h1; -1 for none. */
function findHeadline(list: readonly Block[], claims: PageClaims): Headline {
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
    const cover = coverage(block.text, title);
    if (cover < 0.5) continue;
    const both = Math.min(cover, block.words / Math.max(1, title.size));
    const score = both * (heading ? (block.level === 1 ? 1.3 : 1.15) : 1) * (block.linkChars * 2 > block.chars ? 0.6 : 1);
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
  for (let i = 0; i < list.length; i++) {
    const s = matrix.signature[i]!;
    const set = setter(matrix, i);
    set('signatureCount', log(blocksIn[s]!));
    set('signatureShare', ratio(words[s]!, total));
    set('signatureWords', log(words[s]! / blocksIn[s]!));
    set('signatureLink', ratio(links[s]!, chars[s]!));
    set('signatureProse', sentences[s]! / blocksIn[s]!);
    set('previousSame', i > 0 && matrix.signature[i - 1] === s ? 1 : 0);
    set('nextSame', i + 1 < list.length && matrix.signature[i + 1] === s ? 1 : 0);
  }
}

const KIND_FEATURES: readonly (readonly [FeatureName, number])[] = [
  ['inNav', KIND.nav],
  ['inFooter', KIND.footer],
  ['inHeader', KIND.header],
  ['inAside', KIND.aside],
  ['inForm', KIND.form],
  ['inFigure', KIND.figure],
  ['inTable', KIND.table],
  ['inList', KIND.list],
  ['inArticle', KIND.article],
  ['inMain', KIND.main],
  ['inSection', KIND.section],
];

const CONTAINER_COLUMNS: readonly (readonly [words: FeatureName, blocks: FeatureName | null, link: FeatureName, prose: FeatureName])[] = [
  ['c1Words', 'c1Blocks', 'c1Link', 'c1Prose'],
  ['c2Words', 'c2Blocks', 'c2Link', 'c2Prose'],
  ['c3Words', 'c3Blocks', 'c3Link', 'c3Prose'],
  ['c4Words', null, 'c4Link', 'c4Prose'],
];

function fillSurroundings(matrix: FeatureMatrix, blocks: Blocks, facts: ElementFacts, sums: Sums): void {
  blocks.list.forEach((block, i) => {
    const at = block.element.order;
    const set = setter(matrix, i);
    for (const [feature, kind] of KIND_FEATURES) set(feature, facts.kinds[at * KINDS.length + kind]!);
    for (let g = 0; g < GROUPS; g++) set(WORD_GROUPS[g]![0], Math.min(12, facts.distance[at * GROUPS + g]!));
    const article = facts.article[at]!;
    set('articleBlocks', article < 0 ? -1 : log(blocks.elementEnd[article]! - blocks.elementStart[article]!));
    set('articleCount', log(facts.articles));
    fillContainers(matrix, blocks, facts, sums, i);
    fillItem(matrix, blocks, facts, i);
  });
}

function fillItem(matrix: FeatureMatrix, blocks: Blocks, facts: ElementFacts, i: number): void {
  const set = setter(matrix, i);
  const item = facts.item[blocks.list[i]!.element.order]!;
  if (item < 0) {
    set('itemWords', -1);
    set('itemPlace', -1);
    return;
  }
  const from = blocks.elementStart[item]!;
  const to = blocks.elementEnd[item]!;
  const first = blocks.list[from];
  set('itemRepeats', log(facts.like[item]!));
  set('itemWords', log(blocks.wordsBefore[to]! - blocks.wordsBefore[from]!));
  set('itemBlocks', log(to - from));
  const linked = first !== undefined && first.linkChars * 2 > first.chars ? 1 : 0;
  set('itemTitled', first?.type === 'heading' ? 2 : linked);
  let dated = 0;
  for (let k = from; k < to && k < from + 12; k++) if (isDated(blocks.list[k]!)) dated = 1;
  set('itemDated', dated);
  set('itemPlace', ratio(facts.likePlace[item]!, facts.like[item]! - 1));
}

function fillContainers(matrix: FeatureMatrix, blocks: Blocks, facts: ElementFacts, sums: Sums, i: number): void {
  const { elementStart, elementEnd, wordsBefore, charsBefore, linkCharsBefore, list } = blocks;
  const set = setter(matrix, i);
  const own = list[i]!.element.order;
  // An element with several blocks of its own (lines parted by <br>) is their first container.
  let at = elementEnd[own]! - elementStart[own]! > 1 ? own : facts.container[own]!;
  for (let c = 0; c < 4; c++) {
    const [words, count, link, prose] = CONTAINER_COLUMNS[c]!;
    if (at < 0) {
      set(words, -1);
      if (count) set(count, -1);
      set(link, -1);
      set(prose, -1);
      continue;
    }
    matrix.containers[i * 4 + c] = at;
    const from = elementStart[at]!;
    const to = elementEnd[at]!;
    const all = wordsBefore[to]! - wordsBefore[from]!;
    set(words, log(all));
    if (count) set(count, log(to - from));
    set(link, ratio(linkCharsBefore[to]! - linkCharsBefore[from]!, charsBefore[to]! - charsBefore[from]!));
    set(prose, ratio(sums.prose[to]! - sums.prose[from]!, all));
    if (c === 0) set('c1Place', ratio(i - from, to - from - 1));
    if (c === 1) set('c2Place', ratio(i - from, to - from - 1));
    at = facts.container[at]!;
  }
}

function fillPage(matrix: FeatureMatrix, blocks: Blocks, claims: PageClaims, sums: Sums): void {
  const count = blocks.list.length;
  const words = blocks.wordsBefore[count]!;
  const link = ratio(blocks.linkCharsBefore[count]!, blocks.charsBefore[count]!);
  const prose = ratio(sums.prose[count]!, words);
  const article = /article|blogpost|newsarticle|reportage/i.test(claims.type ?? '') ? 1 : 0;
  for (let i = 0; i < count; i++) {
    const set = setter(matrix, i);
    set('pageWords', log(words));
    set('pageLink', link);
    set('pageProse', prose);
    set('pageBlocks', log(count));
    set('pageArticle', article);
  }
}

function setter({ values }: FeatureMatrix, row: number): (feature: FeatureName, value: number) => void {
  const base = row * FEATURE_COUNT;
  return (feature, value) => {
    values[base + COLUMN[feature]] = value;
  };
}

function wordPairs(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < words.length; i++) pairs.add(`${words[i]} ${words[i + 1]}`);
  return pairs;
}

function pairCoverage(text: string, pairs: Set<string>): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 2) return -1;
  let hits = 0;
  for (let i = 0; i + 1 < words.length; i++) if (pairs.has(`${words[i]} ${words[i + 1]}`)) hits++;
  return hits / (words.length - 1);
}
