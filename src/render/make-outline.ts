import type { Block, Blocks, Page, PageElement } from '../types.js';
import { findImages, type PlacedImage } from './find-images.js';
import { makeList } from './make-list.js';
import type { Inline, Part, TableRow } from './outline.js';
import { readInline } from './read-inline.js';

/** The kept blocks as a document: lines as paragraphs, items as lists, rows as tables, quotes around what they hold. */
export function makeOutline(page: Page, blocks: Blocks): Part[] {
  const kept = blocks.list.filter((block) => block.verdict?.kept);
  return new Outliner(page, blocks, findImages(page, blocks)).parts(kept, null);
}

class Outliner {
  private nextImage = 0;

  constructor(
    private readonly page: Page,
    private readonly blocks: Blocks,
    private readonly images: readonly PlacedImage[],
  ) {}

  /** @param quote the quote that holds these blocks, whose mark is then not set again. */
  parts(kept: readonly Block[], quote: PageElement | null): Part[] {
    const parts: Part[] = [];
    let at = 0;
    while (at < kept.length) {
      const first = kept[at] as Block;
      this.placeImages(first.textStart, parts);
      const run = runFrom(kept, at, quote);
      parts.push(this.part(run, quote));
      at += run.length;
    }
    if (quote === null) this.placeImages(Number.POSITIVE_INFINITY, parts);
    return parts;
  }

  private placeImages(upTo: number, parts: Part[]): void {
    for (; this.nextImage < this.images.length; this.nextImage++) {
      const placed = this.images[this.nextImage] as PlacedImage;
      if (placed.textOrder > upTo) return;
      parts.push({ kind: 'image', image: placed.image });
    }
  }

  private part(run: readonly Block[], quote: PageElement | null): Part {
    const first = run[0] as Block;
    const holder = outermost(first.element, QUOTE);
    if (holder !== null && holder !== quote) return { kind: 'quote', parts: this.parts(run, holder) };
    if (first.type === 'heading') return { kind: 'heading', level: first.level, inline: this.lines(run) };
    if (first.type === 'listItem') return makeList(run, (block) => this.inline(block));
    if (first.type === 'code') return codePart(run);
    if (first.type === 'tableRow') return { kind: 'table', rows: run.map((row) => this.row(row)) };
    if (first.type === 'term' || first.type === 'definition') {
      const entries = run.map((block) => ({ isTerm: block.type === 'term', inline: this.inline(block) }));
      return { kind: 'terms', entries };
    }
    return { kind: 'paragraph', inline: this.lines(run) };
  }

  private lines(run: readonly Block[]): Inline[] {
    return joinLines(run.map((block) => this.inline(block)));
  }

  private inline(block: Block): Inline[] {
    return readInline(this.page, this.blocks, block);
  }

  private row(block: Block): TableRow {
    const cells = block.element.children.filter(isCell);
    if (cells.length === 0) return { isHead: false, cells: [this.inline(block)] };
    return {
      isHead: cells.every((cell) => cell.name === 'th'),
      cells: cells.map((cell) => {
        const from = this.page.textStart[cell.order] ?? 0;
        const to = this.page.textEnd[cell.order] ?? 0;
        return readInline(this.page, this.blocks, block, { from, to });
      }),
    };
  }
}

/** The blocks from here on that make one part together. */
function runFrom(kept: readonly Block[], at: number, quote: PageElement | null): Block[] {
  const run = [kept[at] as Block];
  for (let i = at + 1; i < kept.length; i++) {
    const block = kept[i] as Block;
    if (!belongs(run[run.length - 1] as Block, block, quote)) break;
    run.push(block);
  }
  return run;
}

function belongs(before: Block, block: Block, quote: PageElement | null): boolean {
  const holder = outermost(block.element, QUOTE);
  if (holder !== quote || outermost(before.element, QUOTE) !== quote) {
    return holder !== null && holder === outermost(before.element, QUOTE);
  }
  const isDefinition = (at: Block) => at.type === 'term' || at.type === 'definition';
  if (isDefinition(before) && isDefinition(block))
    return outermost(before.element, LISTS) === outermost(block.element, LISTS);
  if (before.type !== block.type) return false;
  if (block.type === 'listItem') return outermost(before.element, LISTS) === outermost(block.element, LISTS);
  if (block.type === 'tableRow') return outermost(before.element, TABLE) === outermost(block.element, TABLE);
  if (block.type === 'code') return before.element === block.element;
  return block.continues && before.index === block.index - 1;
}

const QUOTE: ReadonlySet<string> = new Set(['blockquote']);
const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu']);
const TABLE: ReadonlySet<string> = new Set(['table']);

function outermost(element: PageElement, names: ReadonlySet<string>): PageElement | null {
  let found: PageElement | null = null;
  for (let at: PageElement | null = element; at !== null; at = at.parent as PageElement | null) {
    if (names.has(at.name)) found = at;
  }
  return found;
}

function isCell(node: unknown): node is PageElement {
  const { name } = node as Partial<PageElement>;
  return name === 'td' || name === 'th';
}

function codePart(run: readonly Block[]): Part {
  const { element } = run[0] as Block;
  return { kind: 'code', language: languageOf(element), text: run.map((block) => block.text).join('\n') };
}

/** As highlighters write it, on `pre` or the `code` inside: `class="language-ts"`. */
function languageOf(pre: PageElement): string | null {
  const inner = pre.children.find((child) => (child as PageElement).name === 'code') as
    | PageElement
    | undefined;
  const classes = `${pre.className} ${inner?.className ?? ''}`;
  return /(?:^|\s)lang(?:uage)?-([\w+#-]{1,30})/.exec(classes)?.[1] ?? null;
}

function joinLines(lines: Inline[][]): Inline[] {
  return lines.flatMap((line, i) => (i === 0 ? line : [{ kind: 'break' as const }, ...line]));
}
