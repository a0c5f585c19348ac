import { flatten, LONG } from '../tree/flatten.js';
import { withoutIcons } from '../tree/icons.js';
import type { PageWords } from '../tree/page-words.js';
import { IS_BEYOND } from '../tree/signs.js';
import type { Block, PageText } from '../types.js';
import {
  CELL,
  codeText,
  countVisible,
  flowText,
  type GAP,
  type MeasuredText,
  rowText,
  type SEAM,
} from './block-text.js';

/** Whether the texts of a run stand in links: all so far, or not all. */
const UNKNOWN = 0;
const ALL = 1;
const NOT_ALL = 2;

/** A run of text that is being read into a block: what has been written so far, and what is known of it. */
export class Run {
  /** Whether seams or gaps stand in it. */
  private parted = false;
  /** Whether cells of a table row are parted in it. */
  private isRow = false;
  /** One of the above; the block's `linkChars` are counted once it is `NOT_ALL`. */
  private linked = UNKNOWN;
  /** What was written before `written`, of a very long text. */
  private before = '';

  constructor(
    readonly block: Block,
    public written: string,
    private readonly code: boolean,
  ) {}

  /** Adds a text that a reader sees something of. */
  add({ data, ascii, order }: PageText, isLink: boolean): void {
    this.countLinked(isLink, data);
    // In ASCII there are no icons.
    this.written += ascii ? data : withoutIcons(data);
    this.block.textEnd = order + 1;
    if (this.written.length < LONG) return;
    this.before += flatten(this.written);
    this.written = '';
  }

  /** Adds what parts two phrases: a seam or a gap. */
  part(sign: typeof SEAM | typeof GAP): void {
    this.written += sign;
    this.parted = true;
  }

  /** Parts it from the cell that comes next. */
  endCell(): void {
    this.written += CELL;
    this.isRow = true;
  }

  /** Notes whose text comes next; of a run that is a link, as most of a page are, nothing is counted. */
  private countLinked(isLink: boolean, data: string): void {
    const { block, linked } = this;
    if (linked === UNKNOWN) this.linked = isLink ? ALL : NOT_ALL;
    else if (linked === ALL && !isLink) {
      block.linkChars = countVisible(this.before + this.written);
      this.linked = NOT_ALL;
    } else if (linked === NOT_ALL && isLink) block.linkChars += countVisible(data);
  }

  /** Gives the block its text and its numbers, once all is written. */
  finish(words: PageWords): void {
    const { block } = this;
    this.written = this.before + this.written;
    const { text, measure, isFolded } = this.text();
    if (!isFolded) words.take(block.index, measure, text);
    block.text = text;
    block.words = measure.words;
    block.chars = measure.chars;
    if (this.linked === ALL)
      block.linkChars = (measure.signs & IS_BEYOND) === 0 ? measure.chars : countVisible(this.written);
    block.upperCase = measure.upperCase;
    block.digits = measure.digits;
    block.commas = measure.commas;
    block.stops = measure.stops;
    block.endsSentence = measure.endsSentence;
  }

  private text(): MeasuredText {
    const { written, parted } = this;
    if (this.code) return codeText(written);
    return this.isRow ? rowText(written, parted) : flowText(written, parted);
  }
}
