import type { Block, BlockType, PageElement, Verdict } from '../types.js';
import type { Place } from './place.js';

/** The commonest first. */
const TYPES: readonly BlockType[] = [
  'paragraph',
  'listItem',
  'heading',
  'tableRow',
  'other',
  'quote',
  'code',
  'caption',
  'term',
  'definition',
];

/** What `OpenBlock.kind` is the sum of: the place of the type in the list above, the bits, and the level from this bit on. */
const TYPE_BITS = 0xf;
const ENDS_SENTENCE = 1 << 4;
const CONTINUES = 1 << 5;
const IS_INLINE = 1 << 6;
const IS_HIDDEN = 1 << 7;
const LEVEL_PLACE = 8;

/**
 * A block whose text is still being read. Made by a class and not by `{}`: where objects of one `{}` live long, V8 puts all
 * later ones straight into old memory, and there each would keep its page's tree until the next collection of old memory
 * (nine tenths of what outlived its page, and an eighth of the program's time). Six of its fields are one, since V8 takes eight
 * bytes for each: 176 -> 136 a block.
 */
export class OpenBlock implements Block {
  index: number;
  element: PageElement;
  text = '';
  textStart: number;
  textEnd: number;
  words = 0;
  chars = 0;
  linkChars = 0;
  upperCase = 0;
  digits = 0;
  commas = 0;
  stops = 0;
  verdict: Verdict | null = null;
  private kind: number;

  /** @param text number of the first text node. */
  constructor(index: number, place: Place, text: number, continues: boolean) {
    this.index = index;
    this.element = place.element;
    this.textStart = text;
    this.textEnd = text + 1;
    this.kind = TYPES.indexOf(place.type) | (place.level << LEVEL_PLACE);
    if (continues) this.kind |= CONTINUES;
    if (place.hidden) this.kind |= IS_HIDDEN;
  }

  get type(): BlockType {
    return TYPES[this.kind & TYPE_BITS]!;
  }

  get level(): number {
    return this.kind >> LEVEL_PLACE;
  }

  get endsSentence(): boolean {
    return (this.kind & ENDS_SENTENCE) !== 0;
  }

  set endsSentence(ends: boolean) {
    this.kind = ends ? this.kind | ENDS_SENTENCE : this.kind & ~ENDS_SENTENCE;
  }

  get continues(): boolean {
    return (this.kind & CONTINUES) !== 0;
  }

  get inline(): boolean {
    return (this.kind & IS_INLINE) !== 0;
  }

  set inline(inline: boolean) {
    this.kind = inline ? this.kind | IS_INLINE : this.kind & ~IS_INLINE;
  }

  get hidden(): boolean {
    return (this.kind & IS_HIDDEN) !== 0;
  }
}
