import type { Token } from 'parse5';
import { isNamed } from './ascii.js';
import { NameTable } from './name-table.js';
import type { SourceText } from './source-text.js';

/**
 * Attribute values by name. It has no prototype, so an attribute named `constructor` or `__proto__` is one like any
 * other; and unlike `Object.create(null)`, V8 keeps it in fast mode.
 */
export type Attributes = { [name: string]: string };

export const Attributes = function Attributes() {} as unknown as new () => Attributes;
Attributes.prototype = Object.create(null);

/** Entries in the table at first, and those kept at most: one huge page must not hold memory for the rest of a run. */
const FIRST = 16_384;
const MOST_KEPT = 1 << 18;

// Filled anew for each page and kept for the next, since only a page's end tells how many attributes it has.
let keptSpans = new Int32Array(FIRST);

const names = new NameTable();

const COLON = 0x3a;

/** With more attributes of an element than this, those named before are looked up. */
const FEW = 16;

/**
 * The attributes of a page's elements, as places in its text: most are never asked for, and an object and a string for
 * each would cost more than to find where they stand. A row an attribute, the rows of an element one after the other.
 */
export class AttributeRows {
  /** How many rows there are. */
  length = 0;
  /**
   * Four entries a row: where the name starts and ends in the text, and the value; of one that is empty or missing both 0.
   * Of an element's last row the last entry is `~` of itself, so that no element must keep how many rows it has.
   */
  private spans = keptSpans;

  constructor(private readonly source: SourceText) {}

  add(nameStart: number, nameEnd: number, start: number, end: number): void {
    const at = this.length++ * 4;
    if (at === this.spans.length) this.widen();
    const { spans } = this;
    spans[at] = nameStart;
    spans[at + 1] = nameEnd;
    spans[at + 2] = start;
    spans[at + 3] = end;
  }

  /** To be called when all attributes of an element are added. */
  endElement(): void {
    const at = this.length * 4 - 1;
    this.spans[at] = ~this.spans[at]!;
  }

  /** To be called when all are added: the table is needed for the next page, unless it has grown too large to be kept. */
  close(): void {
    if (keptSpans.length > MOST_KEPT) keptSpans = new Int32Array(FIRST);
    else this.spans = this.spans.slice(0, this.length * 4);
  }

  /** Value of the first row of an element with this name, of ASCII and without capitals; undefined where there is none. */
  find(name: string, from: number): string | undefined {
    const { spans, source } = this;
    for (let at = from * 4; ; at += 4) {
      if (isNamed(source.codes, spans[at]!, spans[at + 1]!, name)) return this.valueOf(at >> 2);
      if (spans[at + 3]! < 0) return undefined;
    }
  }

  /** All values of an element's rows by name; of two with one name the first counts. */
  all(from: number): Attributes {
    const attributes = new Attributes();
    const to = this.endOf(from);
    for (let row = from; row < to; row++) {
      const name = this.nameOf(row);
      if (attributes[name] === undefined) attributes[name] = this.valueOf(row);
    }
    return attributes;
  }

  /** The same as parse5's list. */
  list(from: number): Token.Attribute[] {
    const list: Token.Attribute[] = [];
    const to = this.endOf(from);
    const seen = to - from > FEW ? new Set<string>() : null;
    for (let row = from; row < to; row++) {
      const name = this.nameOf(row);
      if (seen === null ? list.some((other) => other.name === name) : seen.has(name)) continue;
      seen?.add(name);
      list.push({ name, value: this.valueOf(row) });
    }
    return list;
  }

  /** True where the name of one of an element's rows has a prefix, as `xlink:href`. */
  holdsColon(from: number): boolean {
    const { codes } = this.source;
    const to = this.endOf(from);
    for (let row = from; row < to; row++) {
      const end = this.spans[row * 4 + 1]!;
      for (let i = this.spans[row * 4]!; i < end; i++) if (codes[i] === COLON) return true;
    }
    return false;
  }

  /** The row behind an element's last. */
  private endOf(from: number): number {
    let row = from;
    while (this.spans[row * 4 + 3]! >= 0) row++;
    return row + 1;
  }

  private nameOf(row: number): string {
    const { codes } = this.source;
    const start = this.spans[row * 4]!;
    const end = this.spans[row * 4 + 1]!;
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + codes[i]!) | 0;
    return names.find(this.source, start, end, hash).name;
  }

  private valueOf(row: number): string {
    const start = this.spans[row * 4 + 2]!;
    const marked = this.spans[row * 4 + 3]!;
    const end = marked < 0 ? ~marked : marked;
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
