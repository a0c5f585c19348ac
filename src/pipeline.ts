import { clean } from './clean/clean.js';
import { rules } from './clean/rules.js';
import { compose, composeText } from './compose/compose.js';
import { type ContextMatrix, contextFeatures } from './judge/model/context-features.js';
import { MOST_WEIGHT, modelWeight } from './judge/model/fits-model.js';
import { fillTypes, guessType, judgeBlocks, probabilityOf } from './judge/model/judge-blocks.js';
import { lookAgain } from './judge/model/look-again.js';
import { fillNames } from './judge/model/name-words.js';
import { pageFeatures } from './judge/model/page-features.js';
import { fillVotes } from './judge/model/vote-features.js';
import { weights } from './judge/model/weights.js';
import { blockShares, maskOf } from './judge/readability/block-votes.js';
import { voteByReadability } from './judge/readability/vote.js';
import { completeness } from './metadata/completeness.js';
import { settleLanguage } from './metadata/language.js';
import { readMetadata } from './metadata/read-metadata.js';
import { countSpaced, countText } from './metadata/word-count.js';
import type { ResolvedOptions } from './options.js';
import { parsePage } from './parse/parse-page.js';
import { renderHtml } from './render/html.js';
import { renderMarkdown } from './render/markdown.js';
import { computeFeatures } from './segment/features.js';
import { segment } from './segment/segment.js';
import { boundArticle, PROSE_TYPES } from './settle/bound-article.js';
import { confidenceSigns, weighSigns } from './settle/confidence.js';
import { emptyBecause } from './settle/empty-reason.js';
import { evenOut } from './settle/even-out.js';
import { settle, type Votes } from './settle/settle.js';
import { shiftThreshold } from './settle/threshold.js';
import type {
  Blocks,
  FeatureMatrix,
  GalleyRecord,
  MetadataResult,
  Page,
  PageClaims,
  RawPage,
} from './types.js';

/** A page as it stands before the last decision: cut, cleaned by the rules, voted on. */
export interface ExaminedPage {
  raw: RawPage;
  page: Page;
  metadata: MetadataResult;
  blocks: Blocks;
  /** Per block: share of its characters that Readability chose. */
  shares: Float64Array;
  startedAt: number;
}

/**
 * The corridor: one page in, one record out. The only place that knows the order of the rooms.
 * @param text the page when the caller has it as a string; its encoding is then not looked for.
 * @throws GalleyError when the page cannot be read as HTML; an HTML page without an article gives `status: "empty"`.
 */
export function extractPage(raw: RawPage, options: ResolvedOptions, text?: string): GalleyRecord {
  const examined = examinePage(raw, options, text);
  return finishPage(examined, judgePage(examined, options), options);
}

/** First half of the corridor: everything that speaks about the blocks, before one decision is made. */
export function examinePage(raw: RawPage, options: ResolvedOptions, text?: string): ExaminedPage {
  const startedAt = performance.now();
  const page = parsePage(raw, text);
  // Before anything is judged: bylines and dates live in what gets removed.
  const metadata = readMetadata(page, { provenance: options.with.includes('provenance') });
  const blocks = segment(page);
  const { title, authors } = metadata.metadata;
  clean(
    page,
    blocks,
    title,
    rules,
    authors.map((author) => author.name),
  );
  const vote = voteByReadability(page, maskOf(page, blocks), { dom: options.dom });
  if (vote.error !== null) {
    page.warnings.push({
      code: 'readabilityFailed',
      message: `Readability failed on this page: ${vote.error}`,
    });
  }
  return { raw, page, metadata, blocks, shares: blockShares(page, blocks, vote), startedAt };
}

/** The features of an examined page's blocks, as the model and its training see them. */
export function featuresOf({ page, metadata, blocks, shares }: ExaminedPage): FeatureMatrix {
  const matrix = computeFeatures(page, blocks, claimsOf(metadata));
  fillVotes(page, blocks, matrix, shares);
  return matrix;
}

function claimsOf({ metadata, articleBody }: MetadataResult): PageClaims {
  return {
    title: metadata.title,
    description: metadata.excerpt,
    articleBody,
    type: metadata.type,
    url: metadata.url,
    dated: metadata.datePublished !== null,
    authored: metadata.authors.length > 0,
  };
}

/** The features from which the page's type is guessed. */
export function pageFeaturesOf(
  { page, metadata, blocks }: ExaminedPage,
  matrix: FeatureMatrix,
): Float32Array {
  return pageFeatures(page, blocks, matrix, claimsOf(metadata));
}

/** The rows of the model's second look, as its training sees them: `first` holds the first look's probabilities. */
export function contextOf(
  { metadata, blocks }: ExaminedPage,
  matrix: FeatureMatrix,
  first: Float64Array,
): ContextMatrix {
  // Training reads the first look's rows again.
  const own = { ...matrix, values: matrix.values.slice() };
  return contextFeatures(blocks, own, first, claimsOf(metadata));
}

/** What the judges say of an examined page. */
interface Judgement {
  votes: Votes;
  expectedF1: number;
  articleProbability: number;
}

function judgePage(examined: ExaminedPage, options: ResolvedOptions): Judgement {
  const { page, blocks, shares } = examined;
  const isTooLarge = options.engine !== 'rules' && modelWeight(page, blocks) > MOST_WEIGHT;
  if (isTooLarge) {
    page.warnings.push({
      code: 'modelSkipped',
      message: `the model was not asked: the page has ${page.elements.length} elements and ${blocks.list.length} blocks, for which it would take too much memory; rules and Readability decided`,
    });
  }
  if (isTooLarge || options.engine === 'rules') {
    return {
      votes: { readability: shares, model: null, threshold: 0.5, type: null },
      expectedF1: 0,
      articleProbability: 0,
    };
  }
  const matrix = featuresOf(examined);
  const guess = guessType(pageFeaturesOf(examined, matrix));
  fillTypes(matrix, blocks.list.length, guess);
  fillNames(examined.page, blocks, matrix, weights().names);
  const looked = lookAgain(blocks, matrix, judgeBlocks(blocks, matrix), claimsOf(examined.metadata));
  const evened = evenOut(blocks.list, looked, guess.type, matrix.signature);
  const { model, expected } = boundArticle(blocks, evened, guess.type, probabilityOf(guess, PROSE_TYPES));
  return {
    votes: {
      readability: shares,
      model,
      threshold: shiftThreshold(expected.threshold, options.prefer),
      type: guess.type,
    },
    expectedF1: expected.f1,
    articleProbability: guess.probabilities[0]!,
  };
}

/** Second half: one decision a block, and the record. */
function finishPage(examined: ExaminedPage, judgement: Judgement, options: ResolvedOptions): GalleyRecord {
  const { raw, page, metadata, blocks, startedAt } = examined;
  settle(blocks, judgement.votes);
  const text = composeText(blocks.list);
  const language = settleLanguage(metadata.metadata, text);
  const confidence = text === null ? 0 : confidenceOf(examined, judgement);
  const { words, codePoints } = text === null ? NO_TEXT : countText(text, language.lang);
  // Words of scripts without spaces are counted by the language.
  const counted = language.lang === metadata.metadata.lang ? words : null;
  const truncatedBecause = completeness(metadata, text, counted);
  const { status, error } = outcome(page, blocks.list.length, text, confidence, options);
  return compose(
    {
      raw,
      page,
      blocks: blocks.list,
      metadata,
      text,
      language,
      wordCount: words,
      length: codePoints,
      truncatedBecause,
      pageType: judgement.votes.type,
      confidence,
      status,
      error,
      warnings: [...page.warnings, ...metadata.warnings, ...(language.warning ? [language.warning] : [])],
      threshold: judgement.votes.threshold,
      startedAt,
      html: options.with.includes('html') ? renderHtml(page, blocks) : null,
      markdown: options.with.includes('markdown') ? renderMarkdown(page, blocks) : null,
    },
    options,
  );
}

const NO_TEXT = { words: 0, codePoints: 0 };

function confidenceOf({ blocks, metadata }: ExaminedPage, judgement: Judgement): number {
  const { readability, model, threshold } = judgement.votes;
  // Rules and Readability alone have nothing to weigh their choice by.
  if (model === null) return RULES_CONFIDENCE;
  const signs = confidenceSigns({
    blocks: blocks.list,
    model,
    readability,
    threshold,
    expectedF1: judgement.expectedF1,
    articleProbability: judgement.articleProbability,
    bodyWords: metadata.articleBody === null ? 0 : countSpaced(metadata.articleBody),
  });
  return weighSigns(signs, weights().confidence);
}

/** Share of pages, over the corpora, whose text is nine tenths right without the model. */
const RULES_CONFIDENCE = 0.5;

function outcome(
  page: Page,
  blocks: number,
  text: string | null,
  confidence: number,
  options: ResolvedOptions,
): Pick<GalleyRecord, 'status' | 'error'> {
  if (text === null) return { status: 'empty', error: emptyBecause(page, blocks) };
  return { status: confidence < options.minConfidence ? 'partial' : 'ok', error: null };
}
