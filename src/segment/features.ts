import { COLUMN, FEATURE_COUNT } from '../features.js';
import { keptFloats, keptInts, keptSingles } from '../tree/kept-table.js';
import { log, ratio } from '../tree/scales.js';
import type { Blocks, FeatureMatrix, Page, PageClaims } from '../types.js';
import { readBlockWords } from './block-words.js';
import { readElementFacts } from './element-facts.js';
import { isSentence } from './is-sentence.js';
import { fillOwnText } from './own-text-features.js';
import { fillPlace, findHeadline } from './place-features.js';
import { fillSignatures, fillSurroundings, type Sums } from './surrounding-features.js';

/** In numbers: the rows of some two thousand blocks, a megabyte. */
const MOST_KEPT = 1 << 18;
const valueTable = keptSingles(MOST_KEPT);
const signatureTable = keptInts();
const containerTable = keptInts();

/**
 * Fills the columns that page and blocks alone decide; the judges fill the rest (votes, rules, page type). The matrix holds
 * until the next page's is computed.
 */
export function computeFeatures(page: Page, blocks: Blocks, claims: PageClaims): FeatureMatrix {
  const { list } = blocks;
  const facts = readElementFacts(page, blocks);
  // Read once: the headline, the page's claims and the stock words of chrome and of shops are all looked for in them.
  const words = readBlockWords(list, blocks.words, claims);
  const matrix: FeatureMatrix = {
    values: valueTable(list.length * FEATURE_COUNT),
    signature: signatureTable(list.length),
    signatures: 0,
    containers: containerTable(list.length * 4).fill(-1),
    hints: words.hints,
  };
  const sums = sumUp(blocks);
  fillOwnText(matrix, list, words, blocks.words, claims);
  fillPlace(matrix, blocks, facts, sums, findHeadline(list, words));
  fillSignatures(matrix, list, facts, sums);
  fillSurroundings(matrix, blocks, facts, sums);
  fillPage(matrix, blocks, claims, sums);
  return matrix;
}

const proseTable = keptFloats();
const sentenceTable = keptInts();

function sumUp({ list }: Blocks): Sums {
  const prose = proseTable(list.length + 1);
  const sentences = sentenceTable(list.length + 1);
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    const reads = isSentence(block);
    prose[i + 1] = prose[i]! + (reads ? block.words : 0);
    sentences[i + 1] = sentences[i]! + (reads ? 1 : 0);
  }
  return { prose, sentences };
}

function fillPage({ values }: FeatureMatrix, blocks: Blocks, claims: PageClaims, sums: Sums): void {
  const count = blocks.list.length;
  const words = blocks.wordsBefore[count]!;
  const link = ratio(blocks.linkCharsBefore[count]!, blocks.charsBefore[count]!);
  const prose = ratio(sums.prose[count]!, words);
  const article = /article|blogpost|newsarticle|reportage/i.test(claims.type ?? '') ? 1 : 0;
  const logWords = log(words);
  const logCount = log(count);
  for (let i = 0; i < count; i++) {
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.pageWords] = logWords;
    values[row + COLUMN.pageLink] = link;
    values[row + COLUMN.pageProse] = prose;
    values[row + COLUMN.pageBlocks] = logCount;
    values[row + COLUMN.pageArticle] = article;
  }
}
