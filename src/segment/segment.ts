import type { ChildNode } from 'domhandler';
import { measureText } from '../tree/measure-text.js';
import { BLOCK_TAGS, PHRASE_TAGS, SILENT_TAGS } from '../tree/tags.js';
import type { Block, Blocks, BlockType, Page, PageElement, PageText } from '../types.js';
import { isDataTable } from './data-table.js';
import { isInlineChrome } from './inline-chrome.js';
import { isHidden, wronglyHidden } from './visibility.js';

/** Cuts the page into blocks as a reader sees them, in one walk. */
export function segment(page: Page): Blocks {
  const walk = new Walk(page);
  if (page.body) walk.element(page.body);
  walk.close();
  return index(page, walk.blocks, walk.ofText);
}

/** A run of text that is being read: its pieces so far, and what is known of it. */
interface Run {
  block: Block;
  pieces: string[];
  code: boolean;
}

/** What the elements around the walk's place say about the text there. */
interface Place {
  element: PageElement;
  type: BlockType;
  level: number;
  /** White space counts: inside `<pre>`. */
  code: boolean;
  link: boolean;
  hidden: boolean;
}

class Walk {
  readonly blocks: Block[] = [];
  readonly ofText: Int32Array;
  private readonly shown: ReadonlySet<number>;
  private run: Run | null = null;
  private place: Place;
  private listDepth = 0;
  /** Line breaks seen since the last text; two of them end a paragraph. */
  private breaks = 0;
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
    if (name === 'br') this.lineBreak();
    else if (SILENT_TAGS.has(name) || (name === 'noscript' && !this.page.useNoscript)) this.justClosed = null;
    else this.speakingElement(element);
  }

  private speakingElement(element: PageElement): void {
    const outer = this.place;
    const hidden = outer.hidden || (isHidden(element) && !this.shown.has(element.order));
    const isTable = element.name === 'table' && !outer.code && isDataTable(this.page, element);
    if (isTable) this.dataTable(element, hidden);
    else if (BLOCK_TAGS.has(element.name)) this.blockElement(element, hidden);
    else if (isInlineChrome(element) && !outer.code) this.island(element, hidden);
    // A hidden phrase in a visible sentence must not end up in its text.
    else if (hidden !== outer.hidden) this.island(element, hidden);
    else this.phrase(element);
  }

  /** Ends the run that is open, if any. */
  close(): void {
    const { run } = this;
    this.run = null;
    this.breaks = 0;
    this.justClosed = null;
    if (!run) return;
    const { block } = run;
    block.text = run.code ? codeText(run.pieces) : flowText(run.pieces);
    const measure = measureText(block.text);
    block.words = measure.words;
    block.chars = measure.chars;
    block.upperCase = measure.upperCase;
    block.digits = measure.digits;
    block.commas = measure.commas;
    block.stops = measure.stops;
    block.endsSentence = measure.endsSentence;
  }

  private children(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
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
    this.children(element.children);
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
    if (element.name === 'a' && !outer.link && element.attribs.href !== undefined)
      this.place = { ...outer, link: true };
    this.children(element.children);
    this.place = outer;
    if (element.children.length > 0) this.justClosed = element;
  }

  /** Puts a space between neighbours that a style sheet would set apart: `<a>Home</a><a>News</a>`. */
  private parted(before: PageElement, after: PageElement): void {
    if (this.place.code) return;
    const dressing = PHRASE_TAGS.has(before.name) && PHRASE_TAGS.has(after.name);
    this.run!.pieces.push(dressing ? SEAM : ' ');
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
    this.children(element.children);
    this.close();
    if (run) for (let i = first; i < this.blocks.length; i++) this.blocks[i]!.inline = true;
    this.place = outer;
    this.run = run;
    this.breaks = breaks;
    this.justClosed = run ? element : null;
  }

  private lineBreak(): void {
    if (this.place.code) {
      this.run?.pieces.push('\n');
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
    for (const child of part.children) {
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
    const hidden = table.hidden || (isHidden(row) && !this.shown.has(row.order));
    this.place = { ...table, element: row, hidden };
    for (const child of row.children) {
      if (!('children' in child)) continue;
      this.run?.pieces.push(CELL);
      this.justClosed = null;
      this.cell(child as PageElement);
    }
    this.close();
    this.place = table;
  }

  /** A data cell's content in one line: its inner blocks part words, not blocks. */
  private cell(cell: PageElement): void {
    for (const node of cell.children) {
      if (node.type === 'text') this.text(node as PageText);
      else if ('children' in node) {
        const element = node as PageElement;
        if (SILENT_TAGS.has(element.name) || element.name === 'noscript') continue;
        if (isHidden(element) && !this.shown.has(element.order)) continue;
        const outer = this.place;
        this.run?.pieces.push(BLOCK_TAGS.has(element.name) || element.name === 'br' ? ' ' : SEAM);
        if (element.name === 'a' && element.attribs.href !== undefined) this.place = { ...outer, link: true };
        this.cell(element);
        if (BLOCK_TAGS.has(element.name)) this.run?.pieces.push(' ');
        this.place = outer;
      }
    }
  }

  private text(node: PageText): void {
    const { data } = node;
    const { place } = this;
    const visible = countVisible(data);
    if (visible === 0) {
      this.run?.pieces.push(data);
      if (data.length > 0) this.justClosed = null;
      return;
    }
    const run = this.run ?? this.open(node);
    run.pieces.push(HAS_ICON.test(data) ? data.replace(ICONS, ' ') : data);
    run.block.textEnd = node.order + 1;
    if (place.link) run.block.linkChars += visible;
    this.ofText[node.order] = run.block.index;
    this.justClosed = null;
  }

  private open(node: PageText): Run {
    const { place } = this;
    const block: Block = {
      index: this.blocks.length,
      type: place.type,
      level: place.level,
      element: place.element,
      text: '',
      textStart: node.order,
      textEnd: node.order + 1,
      words: 0,
      chars: 0,
      linkChars: 0,
      upperCase: 0,
      digits: 0,
      commas: 0,
      stops: 0,
      endsSentence: false,
      continues: this.breaks === 1 && this.brokeIn === place.element,
      inline: false,
      hidden: place.hidden,
      verdict: null,
    };
    this.breaks = 0;
    this.blocks.push(block);
    const run: Run = { block, pieces: [], code: place.code };
    this.run = run;
    return run;
  }
}

/** Stands between two dressed phrases: glued as in `<b>w</b><i>ord</i>`, parted as in `<span>ready</span><span>Create</span>`. */
const SEAM = '\uE000';
/** Stands between two cells of a table row, where the source may have tabs of its own. */
const CELL = '\uE001';
const SEAMS = /([^\uE000]?)\uE000+([^\uE000]?)/gu;

function placeIn(element: PageElement, outer: Place, hidden: boolean, listDepth: number): Place {
  const { name } = element;
  const { type, level, code, link } = outer;
  const place: Place = { element, type, level, code, link, hidden };
  if (name.length === 2 && name >= 'h1' && name <= 'h6') {
    place.type = 'heading';
    place.level = Number(name[1]);
  } else if (name === 'li') {
    place.type = 'listItem';
    place.level = listDepth;
  } else if (name === 'blockquote') place.type = 'quote';
  else if (name === 'pre') {
    place.type = 'code';
    place.code = true;
  } else if (name === 'figcaption' || name === 'caption') place.type = 'caption';
  else if (name === 'dt') place.type = 'term';
  else if (name === 'dd') place.type = 'definition';
  return place;
}

/** Characters of a text that can be seen: white space, invisible marks and icon glyphs aside. */
function countVisible(data: string): number {
  let visible = 0;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && (code < 0x7f || (code > 0xa0 && code !== 0xad && !isInvisible(code)))) visible++;
  }
  return visible;
}

/** Spaces, joiners and direction marks; and the private use area, where icon fonts keep their pictures. */
function isInvisible(code: number): boolean {
  if (code < 0x1680) return false;
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x1680 || code === 0x3000 || code === 0xfeff || (code >= 0xe000 && code <= 0xf8ff);
}

const ICONS = /[\uE000-\uF8FF]/g;
const HAS_ICON = /[\uE000-\uF8FF]/;

/** Soft hyphens and zero-width spaces are the typesetter's, not the text's; joiners (U+200C, U+200D) belong to words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

function flowText(pieces: string[]): string {
  let text = pieces.length === 1 ? pieces[0]! : pieces.join('');
  const trimmed = text.trim();
  if (isPlain(trimmed)) return trimmed;
  if (text.includes(SEAM))
    text = text.replace(SEAMS, (_, before: string, after: string) => before + seam(before, after) + after);
  text = text.replace(INVISIBLE, '');
  if (text.includes(CELL)) return tableText(text);
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Whether a text is sure to stay as it is: single spaces, and letters that look the same in every normal form. */
function isPlain(text: string): boolean {
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (space) return false;
      space = true;
    } else {
      space = false;
      if ((code < 33 || code > 0x7e) && !isStable(code)) return false;
    }
  }
  return true;
}

/** Latin, Greek and Cyrillic letters, dashes and quotes, kana, Chinese and Korean signs; neither spaces nor combining marks. */
function isStable(code: number): boolean {
  if (code < 0x300) return code > 0xa0 && code !== 0xad;
  if (code < 0x2000) return (code >= 0x391 && code <= 0x3ce) || (code >= 0x400 && code <= 0x481);
  if (code < 0x3000) return code >= 0x2010 && code <= 0x2027;
  if (code < 0x4e00)
    return (
      (code > 0x3000 && code < 0x302a) || (code > 0x3040 && code < 0x3097) || (code > 0x30a0 && code < 0x30fb)
    );
  return code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || (code > 0xff00 && code < 0xff5f);
}

function seam(before: string, after: string): string {
  return /[\p{Ll}\p{N}]/u.test(before) && /\p{Lu}/u.test(after) ? ' ' : '';
}

/** Cells stay parted by one tab each, so that an empty cell keeps its column. */
function tableText(text: string): string {
  return text
    .split(CELL)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join('\t')
    .trim()
    .normalize('NFC');
}

function codeText(pieces: string[]): string {
  return pieces
    .join('')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+/, '')
    .trimEnd()
    .normalize('NFC');
}

function index(page: Page, list: Block[], ofText: Int32Array): Blocks {
  const count = page.elements.length;
  const elementStart = new Int32Array(count);
  const elementEnd = new Int32Array(count);
  // Blocks that start before each text, so that an element's blocks are two look-ups.
  const before = new Int32Array(page.texts.length + 1);
  for (const block of list) before[block.textStart + 1]!++;
  for (let i = 0; i < page.texts.length; i++) before[i + 1]! += before[i]!;
  for (let i = 0; i < count; i++) {
    elementStart[i] = before[page.textStart[i]!]!;
    elementEnd[i] = before[page.textEnd[i]!]!;
  }
  const wordsBefore = new Float64Array(list.length + 1);
  const charsBefore = new Float64Array(list.length + 1);
  const linkCharsBefore = new Float64Array(list.length + 1);
  list.forEach((block, i) => {
    wordsBefore[i + 1] = wordsBefore[i]! + block.words;
    charsBefore[i + 1] = charsBefore[i]! + block.chars;
    linkCharsBefore[i + 1] = linkCharsBefore[i]! + block.linkChars;
  });
  return { list, elementStart, elementEnd, ofText, wordsBefore, charsBefore, linkCharsBefore };
}
