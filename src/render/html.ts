import type { Blocks, Page } from '../types.js';
import { escapeAttribute, escapeText } from './escape-html.js';
import { makeOutline } from './make-outline.js';
import type { Inline, OutlineImage, Part, TableRow } from './outline.js';

/**
 * The kept part of a page as HTML that is safe to show: it is written anew from text and a short list of tags and
 * attributes, never copied from the page. Links are absolute. Null when nothing was kept.
 */
export function renderHtml(page: Page, blocks: Blocks): string | null {
  const parts = makeOutline(page, blocks);
  if (!parts.some((part) => part.kind !== 'image')) return null;
  return `<article>\n${parts.map(partHtml).join('\n')}\n</article>`;
}

function partHtml(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return `<p>${inlineHtml(part.inline)}</p>`;
    case 'heading':
      return `<h${part.level}>${inlineHtml(part.inline)}</h${part.level}>`;
    case 'list':
      return listHtml(part);
    case 'quote':
      return `<blockquote>\n${part.parts.map(partHtml).join('\n')}\n</blockquote>`;
    case 'code':
      return codeHtml(part);
    case 'table':
      return `<table>\n${part.rows.map(rowHtml).join('\n')}\n</table>`;
    case 'terms':
      return `<dl>\n${part.entries.map(({ isTerm, inline }) => wrap(isTerm ? 'dt' : 'dd', inline)).join('\n')}\n</dl>`;
    case 'image':
      return imageHtml(part.image);
  }
}

function listHtml(list: Extract<Part, { kind: 'list' }>): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : '';
  const items = list.items.map((item) => {
    const [only] = item.inlines;
    const text =
      item.inlines.length === 1 && only
        ? inlineHtml(only)
        : item.inlines.map((inline) => wrap('p', inline)).join('\n');
    return `<li>${[text, ...item.lists.map(partHtml)].join('\n')}</li>`;
  });
  return `<${tag}${start}>\n${items.join('\n')}\n</${tag}>`;
}

function codeHtml({ language, text }: Extract<Part, { kind: 'code' }>): string {
  const mark = language === null ? '' : ` class="language-${escapeAttribute(language)}"`;
  return `<pre><code${mark}>${escapeText(text)}</code></pre>`;
}

function rowHtml(row: TableRow): string {
  const tag = row.isHead ? 'th' : 'td';
  return `<tr>${row.cells.map((cell) => wrap(tag, cell)).join('')}</tr>`;
}

function imageHtml(image: OutlineImage): string {
  const size =
    (image.width === null ? '' : ` width="${image.width}"`) +
    (image.height === null ? '' : ` height="${image.height}"`);
  const tag = `<img src="${escapeAttribute(image.url)}" alt="${escapeAttribute(image.alt)}"${size}>`;
  const caption = image.caption === null ? '' : `<figcaption>${escapeText(image.caption)}</figcaption>`;
  return `<figure>${tag}${caption}</figure>`;
}

function wrap(tag: string, inline: Inline[]): string {
  return `<${tag}>${inlineHtml(inline)}</${tag}>`;
}

function inlineHtml(pieces: Inline[]): string {
  return pieces.map(pieceHtml).join('');
}

function pieceHtml(piece: Inline): string {
  if (piece.kind === 'text') return escapeText(piece.text);
  if (piece.kind === 'break') return '<br>\n';
  if (piece.kind === 'link')
    return `<a href="${escapeAttribute(piece.url)}">${inlineHtml(piece.children)}</a>`;
  return `<${piece.mark}>${inlineHtml(piece.children)}</${piece.mark}>`;
}
