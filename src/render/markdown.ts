import type { Blocks, Page } from '../types.js';
import { makeOutline } from './make-outline.js';
import { escapeLine, escapeMarks, linkTarget } from './markdown-escapes.js';
import type { Inline, Part, TableRow } from './outline.js';

/**
 * The kept part of a page as Markdown (CommonMark, with GitHub's tables and ~~deleted~~). Null when nothing was kept.
 * Written from the outline, not from HTML: the converters on npm want a DOM and know nothing of kept and removed.
 */
export function renderMarkdown(page: Page, blocks: Blocks): string | null {
  const parts = makeOutline(page, blocks);
  if (!parts.some((part) => part.kind !== 'image')) return null;
  return partsMarkdown(parts);
}

/**
 * Two lists on end would run into one, so a comment parts them, as CommonMark itself suggests
 * (https://spec.commonmark.org/0.31.2/#lists, example 308).
 */
function partsMarkdown(parts: readonly Part[]): string {
  let text = '';
  parts.forEach((part, i) => {
    const before = parts[i - 1];
    if (before) text += before.kind === 'list' && part.kind === 'list' ? '\n\n<!-- -->\n\n' : '\n\n';
    text += partMarkdown(part);
  });
  return text;
}

function partMarkdown(part: Part): string {
  switch (part.kind) {
    case 'paragraph':
      return paragraph(part.inline);
    case 'heading':
      return `${'#'.repeat(part.level)} ${oneLine(part.inline)}`;
    case 'list':
      return listMarkdown(part);
    case 'quote':
      return indent(partsMarkdown(part.parts), '> ', '> ').replace(/(?<![ \t])[ \t]+$/gm, '');
    case 'code':
      return codeMarkdown(part.text, part.language);
    case 'table':
      return tableMarkdown(part.rows);
    case 'terms':
      return part.entries
        .map((entry) => (entry.isTerm ? `**${oneLine(entry.inline)}**` : paragraph(entry.inline)))
        .join('\n\n');
    case 'image': {
      const { image } = part;
      const shown = `![${escapeMarks(image.alt)}](${linkTarget(image.url)})`;
      return image.caption === null ? shown : `${shown}\n\n*${escapeMarks(image.caption)}*`;
    }
  }
}

function paragraph(inline: Inline[]): string {
  return inlineMarkdown(inline).split('\n').map(escapeLine).join('\n');
}

function oneLine(inline: Inline[]): string {
  return inlineMarkdown(inline).replaceAll('\\\n', ' ').replaceAll('\n', ' ');
}

function listMarkdown(list: Extract<Part, { kind: 'list' }>): string {
  const items = list.items.map((item, i) => {
    const marker = list.ordered ? `${list.start + i}. ` : '- ';
    const text = item.inlines.map(paragraph).join('\n\n');
    const inside = [text, ...item.lists.map(partMarkdown)].join('\n');
    return indent(inside, marker, ' '.repeat(marker.length));
  });
  return items.join('\n');
}

function indent(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, i) => (i === 0 ? first + line : line === '' && rest.trim() === '' ? '' : rest + line))
    .join('\n');
}

function codeMarkdown(text: string, language: string | null): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}${language ?? ''}\n${text}\n${fence}`;
}

function tableMarkdown(rows: readonly TableRow[]): string {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const [first, ...others] = rows;
  // A table has to have a head in Markdown; one without gets an empty one.
  const head = first?.isHead ? first : { isHead: true, cells: [] };
  const body = first?.isHead ? others : rows;
  return [
    tableRow(head, width),
    `|${' --- |'.repeat(width)}`,
    ...body.map((row) => tableRow(row, width)),
  ].join('\n');
}

function tableRow(row: TableRow, width: number): string {
  const cells = Array.from({ length: width }, (_, i) => oneLine(row.cells[i] ?? []).replaceAll('|', '\\|'));
  return `| ${cells.join(' | ')} |`;
}

function inlineMarkdown(pieces: Inline[]): string {
  return pieces.map(pieceMarkdown).join('');
}

const SIGNS = { strong: '**', em: '*', del: '~~' } as const;

function pieceMarkdown(piece: Inline): string {
  if (piece.kind === 'text') return escapeMarks(piece.text);
  if (piece.kind === 'break') return '\\\n';
  if (piece.kind === 'link') return `[${inlineMarkdown(piece.children)}](${linkTarget(piece.url)})`;
  const { mark, children } = piece;
  if (mark === 'code' || mark === 'kbd') return codeSpan(plainText(children));
  if (mark === 'strong' || mark === 'em' || mark === 'del')
    return `${SIGNS[mark]}${inlineMarkdown(children)}${SIGNS[mark]}`;
  if (mark === 'q') return `“${inlineMarkdown(children)}”`;
  // Markdown has no signs for the rest, and takes these tags as they are.
  return `<${mark}>${inlineMarkdown(children)}</${mark}>`;
}

function codeSpan(text: string): string {
  const ticks = '`'.repeat(longestRun(text, '`') + 1);
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return `${ticks}${space}${text}${space}${ticks}`;
}

function plainText(pieces: Inline[]): string {
  return pieces
    .map((piece) =>
      piece.kind === 'text' ? piece.text : piece.kind === 'break' ? ' ' : plainText(piece.children),
    )
    .join('');
}

function longestRun(text: string, char: string): number {
  let longest = 0;
  let run = 0;
  for (const at of text) {
    run = at === char ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
