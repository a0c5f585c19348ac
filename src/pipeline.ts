import { clean } from './clean/clean.js';
import { compose, composeText } from './compose/compose.js';
import { GalleyError } from './errors.js';
import { voteByReadability } from './judge/readability/vote.js';
import { completeness } from './metadata/completeness.js';
import { settleLanguage } from './metadata/language.js';
import { readMetadata } from './metadata/read-metadata.js';
import { countWords } from './metadata/word-count.js';
import type { ResolvedOptions } from './options.js';
import { parsePage } from './parse/parse-page.js';
import { segment } from './segment/segment.js';
import { settle } from './settle/settle.js';
import { blockShares, maskOf } from './judge/readability/block-votes.js';
import type { GalleyRecord, RawPage } from './types.js';

/**
 * The corridor: one page in, one record out. The only place that knows the order of the rooms.
 * @throws GalleyError when the page cannot be read as HTML; an HTML page without an article gives `status: "empty"`.
 */
export function extractPage(raw: RawPage, options: ResolvedOptions): GalleyRecord {
  const startedAt = performance.now();
  const page = parsePage(raw);
  const metadata = readMetadata(page);
  const blocks = segment(page);
  clean(page, blocks, metadata.metadata.title);
  const vote = voteByReadability(page, maskOf(page, blocks), { dom: options.dom });
  const votes = { readability: blockShares(page, blocks, vote), model: null, threshold: 0.5 };
  settle(page, blocks, votes);
  const text = composeText(blocks.list);
  const language = settleLanguage(metadata.metadata, text);
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
      warnings: [...page.warnings, ...metadata.warnings],
      threshold: votes.threshold,
      startedAt,
    },
    options,
  );
}

void GalleyError;
