import { HAS_HREF } from '../tree/attribute-bits.js';
import { withoutIcons } from '../tree/icons.js';
import { PageWords } from '../tree/page-words.js';
import { IS_BLOCK, IS_PHRASE, IS_SILENT, tagKind } from '../tree/tags.js';
import type { Block, Page, PageElement, PageText } from '../types.js';
import { GAP, isVisible, SEAM } from './block-text.js';
import { isDataTable } from './data-table.js';
import { isInlineChrome } from './inline-chrome.js';
import { OpenBlock } from './open-block.js';
import { linkIn, type Place, placeIn } from './place.js';
import { Run } from './run.js';
import { isHidden, wronglyHidden } from './visibility.js';

/** The walk through a page's tree that cuts its text into blocks. */
export class Walk {
  readonly blocks: Block[] = [];
  readonly ofText: Int32Array;
  readonly words = new PageWords();
  private readonly shown: ReadonlySet<number>;
  private run: Run | null = null;
  private place: Place;
  private listDepth = 0;
  /** Line breaks seen since the last text; two of them end a paragraph. */
  private breaks = 0;
  /** `<code>` elements in a sentence around the walk's place. */
  private codeDepth = 0;
  /** White space of code before its first sign. */
  private indent = '';
  /** The inline element that ended just before, when nothing stands between it and what comes. */
  private justClosed: PageElement | null = null;

  constructor(private readonly page: Page) {
    this.ofText = new Int32Array(page.texts.length).fill(-1);
    this.shown = wronglyHidden(page);
    this.place = {
      element: page.body as PageElement,
      type: 'paragraph',
      level: 0,
      code: false,
      link: false,
      hidden: false,
    };
  }

  element(element: PageElement): void {
    const { name } = element;
    const kind = tagKind(name);
    if (name === 'br') this.lineBreak();
    // After a silent one, what closed before still closed just before: an icon between two links does not glue them.
    else if ((kind & IS_SILENT) === 0 && (name !== 'noscript' || this.page.useNoscript))
      this.speakingElement(element, kind);
  }

  private speakingElement(element: PageElement, kind: number): void {
    const outer = this.place;
    const hidden = outer.hidden || this.isCovered(element);
    const isTable = element.name === 'table' && !outer.code && isDataTable(this.page, element);
    if (isTable) this.dataTable(element, hidden);
    else if ((kind & IS_BLOCK) !== 0) this.blockElement(element, hidden);
    else if (isInlineChrome(element) && !outer.code) this.island(element, hidden);
    // A hidden phrase in a visible sentence must not end up in its text.
    else if (hidden !== outer.hidden) this.island(element, hidden);
    else this.phrase(element);
  }

  private isCovered(element: PageElement): boolean {
    return isHidden(element) && !this.shown.has(element.order);
  }

  /** Ends the run that is open, if any. */
  close(): void {
    const { run } = this;
    this.run = null;
    this.breaks = 0;
    this.justClosed = null;
    this.indent = '';
    run?.finish(this.words);
  }

  private children(element: PageElement): void {
    for (let node = element.firstChild; node !== null; node = node.next) {
      if (node.type === 'text') this.text(node as PageText);
      else if ('children' in node) this.element(node as PageElement);
    }
  }

  private blockElement(element: PageElement, hidden: boolean): void {
    const outer = this.place;
    this.close();
    const isList = element.name === 'ul' || element.name === 'ol';
    if (isList) this.listDepth++;
    this.place = placeIn(element, outer, hidden, this.listDepth);
    this.children(element);
    this.close();
    if (isList) this.listDepth--;
    this.place = outer;
  }

  private phrase(element: PageElement): void {
    const outer = this.place;
    const before = this.justClosed;
    if (before && this.run) this.parted(before, element);
    this.justClosed = null;
    if (element.name === 'button') {
      this.island(element, outer.hidden);
      return;
    }
    if (element.name === 'a' && !outer.link && (element.has & HAS_HREF) !== 0) this.place = linkIn(outer);
    const codes = element.name === 'code' ? 1 : 0;
    this.codeDepth += codes;
    this.children(element);
    this.codeDepth -= codes;
    this.place = outer;
    if (element.firstChild !== null) this.justClosed = element;
  }

  /** Puts a space between neighbours that a style sheet would set apart: `<a>Home</a><a>News</a>`. */
  private parted(before: PageElement, after: PageElement): void {
    if (this.place.code) return;
    const dressing = (tagKind(before.name) & tagKind(after.name) & IS_PHRASE) !== 0;
    // Colours part `getName` in code.
    if (dressing && this.codeDepth > 0) return;
    this.run!.part(dressing ? SEAM : GAP);
  }

  /** A piece that stands inside a sentence but is not of it: it becomes a block of its own, the sentence goes on after it. */
  private island(element: PageElement, hidden: boolean): void {
    const outer = this.place;
    const run = this.run;
    const breaks = this.breaks;
    this.run = null;
    this.breaks = 0;
    const first = this.blocks.length;
    this.place = { element, type: 'other', level: 0, code: outer.code, link: outer.link, hidden };
    this.children(element);
    this.close();
    if (run) for (let i = first; i < this.blocks.length; i++) this.blocks[i]!.inline = true;
    this.place = outer;
    this.run = run;
    this.breaks = breaks;
    this.justClosed = run ? element : null;
  }

  private lineBreak(): void {
    if (this.place.code) {
      if (this.run) this.run.written += '\n';
      return;
    }
    if (!this.run) {
      if (this.breaks > 0) this.breaks++;
      return;
    }
    const element = this.run.block.element;
    this.close();
    this.breaks = 1;
    this.brokeIn = element;
  }

  private brokeIn: PageElement | null = null;

  private dataTable(table: PageElement, hidden: boolean): void {
    this.close();
    const outer = this.place;
    this.place = { element: table, type: 'tableRow', level: 0, code: false, link: outer.link, hidden };
    this.tablePart(table);
    this.close();
    this.place = outer;
  }

  private tablePart(part: PageElement): void {
    for (let child = part.firstChild; child !== null; child = child.next) {
      if (!('children' in child)) continue;
      const element = child as PageElement;
      if (element.name === 'tr') this.tableRow(element);
      else if (element.name === 'thead' || element.name === 'tbody' || element.name === 'tfoot')
        this.tablePart(element);
      else this.element(element);
    }
  }

  private tableRow(row: PageElement): void {
    const table = this.place;
    this.close();
    const hidden = table.hidden || this.isCovered(row);
    this.place = { ...table, element: row, hidden };
    for (let child = row.firstChild; child !== null; child = child.next) {
      if (!('children' in child)) continue;
      const cell = child as PageElement;
      if ((tagKind(cell.name) & IS_SILENT) !== 0) continue;
      this.run?.endCell();
      this.justClosed = null;
      if (this.isCovered(cell)) this.island(cell, true);
      else this.cell(cell);
    }
    this.close();
    this.place = table;
  }

  /** A data cell's content in one line: its inner blocks part words, not blocks. */
  private cell(cell: PageElement): void {
    for (let node = cell.firstChild; node !== null; node = node.next) {
      if (node.type === 'text') this.text(node as PageText);
      else if ('children' in node) {
        const element = node as PageElement;
        const kind = tagKind(element.name);
        if ((kind & IS_SILENT) !== 0 || element.name === 'noscript') continue;
        if (this.isCovered(element)) {
          // Left out of the row, but not lost: it is a block of its own, with a verdict.
          this.island(element, true);
          continue;
        }
        const outer = this.place;
        if ((kind & IS_BLOCK) === 0 && element.name !== 'br') this.run?.part(SEAM);
        else if (this.run) this.run.written += ' ';
        if (element.name === 'a' && (element.has & HAS_HREF) !== 0) this.place = linkIn(outer);
        this.cell(element);
        if ((kind & IS_BLOCK) !== 0 && this.run) this.run.written += ' ';
        this.place = outer;
      }
    }
  }

  private text(node: PageText): void {
    const { data } = node;
    const { place } = this;
    if (node.blank || !isVisible(data)) {
      const space = node.blank ? data : withoutIcons(data);
      if (this.run) this.run.written += space;
      else if (place.code) this.indent += space;
      if (data !== '') this.justClosed = null;
      return;
    }
    const run = this.run ?? this.open(node);
    run.add(node, place.link);
    this.ofText[node.order] = run.block.index;
    this.justClosed = null;
  }

  private open(node: PageText): Run {
    const { place } = this;
    const continues = this.breaks === 1 && this.brokeIn === place.element;
    const block = new OpenBlock(this.blocks.length, place, node.order, continues);
    this.breaks = 0;
    this.blocks.push(block);
    const run = new Run(block, place.code ? this.indent : '', place.code);
    this.run = run;
    return run;
  }
}
