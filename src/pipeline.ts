import { clean } from './clean/clean.js';
import { compose, composeText } from './compose/compose.js';
import { fillVotes } from './judge/model/vote-features.js';
import { blockShares, maskOf } from './judge/readability/block-votes.js';
import { voteByReadability } from './judge/readability/vote.js';
import { completeness } from './metadata/completeness.js';
import { settleLanguage } from './metadata/language.js';
import { readMetadata } from './metadata/read-metadata.js';
import { countWords } from './metadata/word-count.js';
import type { ResolvedOptions } from './options.js';
import { parsePage } from './parse/parse-page.js';
import { renderHtml } from './render/html.js';
import { renderMarkdown } from './render/markdown.js';
import { computeFeatures } from './segment/features.js';
import { segment } from './segment/segment.js';
import { settle } from './settle/settle.js';
import type { Blocks, FeatureMatrix, GalleyRecord, MetadataResult, Page, RawPage } from './types.js';

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
  return finishPage(examinePage(raw, options, text), null, options);
}

/** First half of the corridor: everything that speaks about the blocks, before one decision is made. */
export function examinePage(raw: RawPage, options: ResolvedOptions, text?: string): ExaminedPage {
  const startedAt = performance.now();
  const page = parsePage(raw, text);
  // Before anything is judged: bylines and dates live in what gets removed.
  const metadata = readMetadata(page);
  const blocks = segment(page);
  clean(page, blocks, metadata.metadata.title);
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
  const matrix = computeFeatures(page, blocks, {
    title: metadata.metadata.title,
    description: metadata.metadata.excerpt,
    articleBody: metadata.articleBody,
    type: metadata.metadata.type,
  });
  fillVotes(page, blocks, matrix, shares);
  return matrix;
}

/** Second half: one decision a block, and the record. */
export function finishPage(
  examined: ExaminedPage,
  model: Float64Array | null,
  options: ResolvedOptions,
): GalleyRecord {
  const { raw, page, metadata, blocks, shares, startedAt } = examined;
  const votes = { readability: shares, model, threshold: 0.5 };
  settle(page, blocks, votes);
  const text = composeText(blocks.list);
  const { warning: languageWarning, ...language } = settleLanguage(metadata.metadata, text);
  return compose(
    {
      raw,
      page,
      blocks: blocks.list,
      metadata,
      text,
      language,
      wordCount: text === null ? 0 : countWords(text, language.lang),
      truncatedBecause: completeness(metadata, text),
      pageType: null,
      confidence: text === null ? 0 : 0.5,
      status: text === null ? 'empty' : 'ok',
      error: null,
      warnings: [...page.warnings, ...metadata.warnings, ...(languageWarning ? [languageWarning] : [])],
      threshold: votes.threshold,
      startedAt,
      html: options.with.includes('html') ? renderHtml(page, blocks) : null,
      markdown: options.with.includes('markdown') ? renderMarkdown(page, blocks) : null,
    },
    options,
  );
}
