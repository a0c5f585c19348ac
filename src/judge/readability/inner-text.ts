import { foldedText } from './measure.js';
import type { ThinElement } from './thin-element.js';

/**
 * The trimmed and folded text of an element that Readability weighs. It asks how long the text is, and of long ones in how
 * many pieces commas cut it: neither takes the text itself.
 */
export class InnerText {
  readonly length: number;
  private readonly commas: number;

  /** The element must have been measured. */
  constructor(private readonly element: ThinElement) {
    this.length = element.inkLength;
    this.commas = element.commas + element.otherCommas;
  }

  /** How many pieces there would be; Readability cuts texts at the commas of all scripts alone. It holds until the next is asked for. */
  split(): { length: number } {
    pieces.length = this.commas + 1;
    return pieces;
  }

  search(pattern: RegExp): number {
    return innerText(this.element).search(pattern);
  }
}

const pieces = { length: 0 };

/** The same as a string. */
export function innerText(element: ThinElement): string {
  const text = element.textContent.trim();
  return text.length === element.inkLength ? text : foldedText(text);
}
