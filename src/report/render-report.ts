import { escapeAttribute, escapeText } from '../render/escape-html.js';
import { safeLink } from '../render/safe-url.js';
import type { Category, GalleyRecord, PageMetadata } from '../types.js';
import { type BlockRun, blockRuns, type ReportBlock } from './report-blocks.js';
import { CATEGORY_HUES, REPORT_STYLE } from './report-style.js';

/**
 * A page as galley read it, for people: what was kept and what was removed, in the page's order, and who decided and why;
 * one HTML file that needs nothing else and loads nothing. Nothing of the page's own mark-up is in it.
 * @param record made with `REPORT_FIELDS`; one of a page that could not be read gives a report that says why.
 */
export function renderReport(record: GalleyRecord): string {
  const name = record.title ?? record.source.path ?? record.url ?? 'standard input';
  const categories = Object.keys(record.removed) as Category[];
  const direction = `${record.lang === null ? '' : ` lang="${escapeAttribute(record.lang)}"`} dir="${record.dir}"`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="galley ${record.extractor.version}">
<title>${escapeText(name)} – galley report</title>
<style>${REPORT_STYLE}${categories.map(categoryStyle).join('')}</style>
</head>
<body>
${headerHtml(record, name)}
${categories.length === 0 ? '' : keyHtml(record, categories)}
<main${direction}>
${blockRuns(record).map(runHtml).join('\n')}
</main>
</body>
</html>
`;
}

function categoryStyle(category: Category): string {
  return `.${category} { --hue: ${CATEGORY_HUES[category]} }
body:has(#show-${category}:not(:checked)) .removed.${category} { display: none }
`;
}

function headerHtml(record: GalleyRecord, name: string): string {
  const { error, warnings, source } = record;
  const from = [source.path, record.url].filter((part) => part !== null).map(linked);
  return `<header>
<h1>${escapeText(name)}</h1>
<p class="quiet">${from.length === 0 ? 'standard input' : from.join(' · ')}</p>
<p>${sumUp(record)}</p>
${error === null ? '' : `<p class="failure">${escapeText(`${error.code}: ${error.message}`)}</p>\n`}${warnings
  .map(({ code, message }) => `<p class="failure">${escapeText(`${code}: ${message}`)}</p>\n`)
  .join('')}${metadataHtml(record)}
</header>`;
}

function linked(address: string): string {
  const link = safeLink(address, null);
  const text = escapeText(address);
  return link === null ? text : `<a href="${escapeAttribute(link)}" rel="noreferrer">${text}</a>`;
}

function sumUp({ status, pageType, confidence, wordCount, removed, extractor }: GalleyRecord): string {
  let blocks = 0;
  let words = 0;
  for (const count of Object.values(removed)) {
    blocks += count.blocks;
    words += count.words;
  }
  const parts = [`status ${status}`];
  if (pageType !== null) parts.push(`taken for: ${pageType}`);
  if (status !== 'error') {
    parts.push(`confidence ${confidence}`, `${counted(wordCount, 'word')} kept`);
    parts.push(`${counted(words, 'word')} removed in ${counted(blocks, 'block')}`);
  }
  return `${parts.join(' · ')} <small>galley ${extractor.version}, engine ${extractor.engine}</small>`;
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}

const SHOWN_FIELDS = [
  'title',
  'dek',
  'byline',
  'authors',
  'datePublished',
  'dateModified',
  'siteName',
  'lang',
  'section',
  'url',
] as const satisfies readonly (keyof PageMetadata)[];

function metadataHtml(record: GalleyRecord): string {
  const rows = SHOWN_FIELDS.flatMap((field) => {
    const value = record[field];
    const shown = Array.isArray(value) ? value.map((author) => author.name).join('; ') : value;
    if (shown === null || shown === '') return [];
    const from = record.provenance?.[field]?.from ?? '';
    return `<tr><th>${field}</th><td>${escapeText(shown)}</td><td><small>${escapeText(from)}</small></td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<details><summary>Metadata, and where each value comes from</summary><table>\n${rows.join('\n')}\n</table></details>`;
}

/** A box a category: unticked, what was removed as such is not shown. */
function keyHtml({ removed }: GalleyRecord, categories: readonly Category[]): string {
  const boxes = categories.map((category) => {
    const { blocks, words } = removed[category]!;
    return `<label class="key ${category}"><input type="checkbox" id="show-${category}" checked> ${category} <small>${counted(blocks, 'block')}, ${counted(words, 'word')}</small></label>`;
  });
  return `<fieldset><legend>Show what was removed as</legend>\n${boxes.join('\n')}\n</fieldset>`;
}

function runHtml({ kept, blocks }: BlockRun): string {
  return kept ? blocks.map(keptHtml).join('\n') : removedHtml(blocks);
}

/** From this many words on, a removed block is what somebody may look for: its run stands open. */
const OPEN_WORDS = 12;

function removedHtml(blocks: readonly ReportBlock[]): string {
  const { category, by, reason } = blocks[0]!;
  const words = blocks.reduce((sum, block) => sum + block.words, 0);
  const open = blocks.some((block) => block.words >= OPEN_WORDS) ? ' open' : '';
  const lines = blocks.map(({ text, path }) => `<p title="${escapeAttribute(path)}">${lined(text)}</p>`);
  const name = category ?? 'boilerplate';
  const size = `<small>${counted(blocks.length, 'block')}, ${counted(words, 'word')}</small>`;
  return `<details class="removed ${name}"${open}><summary><b>${name}</b> ${escapeText(by)}: ${escapeText(reason)} ${size}
<span class="glimpse quiet">${escapeText(glimpseOf(blocks))}</span></summary>
${lines.join('\n')}
</details>`;
}

/** How a run begins, in characters: what is seen of it while it is closed. */
const GLIMPSE = 120;

function glimpseOf(blocks: readonly ReportBlock[]): string {
  let glimpse = '';
  for (const { text } of blocks) {
    glimpse += `${glimpse === '' ? '' : ' · '}${text.slice(0, GLIMPSE)}`;
    if (glimpse.length >= GLIMPSE) break;
  }
  return glimpse;
}

function keptHtml(block: ReportBlock): string {
  const html = textHtml(block);
  if (!block.nearMiss) return html;
  const score = block.score === null ? '' : ` (${block.score.toFixed(2)})`;
  return `<div class="near"><p class="quiet">nearly removed: ${escapeText(block.by)}: ${escapeText(block.reason)}${score}</p>${html}</div>`;
}

function textHtml({ type, level, text, path }: ReportBlock): string {
  const place = ` title="${escapeAttribute(path)}"`;
  const inner = lined(text);
  if (type === 'heading') {
    // The report's own heading is the first.
    const tag = `h${Math.min(6, Math.max(2, level ?? 2))}`;
    return `<${tag}${place}>${inner}</${tag}>`;
  }
  if (type === 'code') return `<pre${place}>${escapeText(text)}</pre>`;
  if (type === 'quote') return `<blockquote${place}>${inner}</blockquote>`;
  return `<p${type === 'listItem' ? ' class="item"' : ''}${place}>${inner}</p>`;
}

function lined(text: string): string {
  return escapeText(text).replaceAll('\n', '<br>');
}
