import type { Block, BlockType, PageElement, Verdict } from '../types.js';
import type { Place } from './place.js';

/**
 * A block whose text is still being read. Made by a class and not by `{}`: where objects of one `{}` live long, V8 puts all
 * later ones straight into old memory, and there each would keep its page's tree until the next collection of old memory
 * (nine tenths of what outlived its page, and an eighth of the program's time).
 */
export class OpenBlock implements Block {
  index: number;
  type: BlockType;
  level: number;
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
  endsSentence = false;
  continues: boolean;
  inline = false;
  hidden: boolean;
  verdict: Verdict | null = null;

  /** @param text number of the first text node. */
  constructor(index: number, place: Place, text: number, continues: boolean) {
    this.index = index;
    this.type = place.type;
    this.level = place.level;
    this.element = place.element;
    this.textStart = text;
    this.textEnd = text + 1;
    this.continues = continues;
    this.hidden = place.hidden;
  }
}
