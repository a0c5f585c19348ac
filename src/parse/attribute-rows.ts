import type { Token } from 'parse5';
import type { SourceText } from './source-text.js';

/**
 * Attribute values by name. It has no prototype, so an attribute named `constructor` or `__proto__` is one like any
 * other; and unlike `Object.create(null)`, V8 keeps it in fast mode.
 */
export type Attributes = { [name: string]: string };

export const Attributes = function Attributes() {} as unknown as new () => Attributes;
Attributes.prototype = Object.create(null);

/** Places in the table at first, and those kept at most: one huge page must not hold memory for the rest of a run. */
const FIRST = 8192;
const MOST_KEPT = 1 << 17;

// Filled anew for each page and kept for the next, since only a page's end tells how many attributes it has.
let keptSpans = new Int32Array(FIRST);
let keptNames: string[] = [];

/**
 * The attributes of a page's elements, as places in its text: most are never asked for, and an object and a string for
 * each would cost more than to find where they stand. A row an attribute, the rows of an element one after the other.
 */
export class AttributeRows {
  /** How many rows there are. */
  length = 0;
  private names = keptNames;
  /** Two entries a row: the value's start and end in the text; both 0 for one that is empty or missing. */
  private spans = keptSpans;

  constructor(private readonly source: SourceText) {}

  add(name: string, start: number, end: number): void {
    const row = this.length++;
    this.names[row] = name;
    const at = row * 2;
    if (at === this.spans.length) this.widen();
    this.spans[at] = start;
    this.spans[at + 1] = end;
  }

  /** To be called when all are added: the tables are needed for the next page. */
  close(): void {
    this.names = keptNames.slice(0, this.length);
    keptNames.fill('', 0, this.length);
    this.spans = this.spans.slice(0, this.length * 2);
    if (keptSpans.length <= MOST_KEPT) return;
    keptSpans = new Int32Array(FIRST);
    keptNames = [];
  }

  /** Value of the first of these rows with this name; undefined where there is none. */
  find(name: string, from: number, to: number): string | undefined {
    const { names } = this;
    for (let row = from; row < to; row++) if (names[row] === name) return this.valueOf(row);
    return undefined;
  }

  /** All values of these rows by name; of two with one name the first counts. */
  all(from: number, to: number): Attributes {
    const attributes = new Attributes();
    for (let row = from; row < to; row++) {
      const name = this.names[row]!;
      if (attributes[name] === undefined) attributes[name] = this.valueOf(row);
    }
    return attributes;
  }

  /** The same as parse5's list. */
  list(from: number, to: number): Token.Attribute[] {
    const list: Token.Attribute[] = [];
    for (let row = from; row < to; row++) {
      const name = this.names[row]!;
      if (this.names.indexOf(name, from) === row) list.push({ name, value: this.valueOf(row) });
    }
    return list;
  }

  private valueOf(row: number): string {
    const start = this.spans[row * 2]!;
    const end = this.spans[row * 2 + 1]!;
    if (start === end) return '';
    return this.source.valueAt(start, end);
  }

  private widen(): void {
    const wider = new Int32Array(this.spans.length * 2);
    wider.set(this.spans);
    this.spans = wider;
    keptSpans = wider;
  }
}
