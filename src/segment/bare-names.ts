import { codeAt } from '../tree/code-at.js';

/** A class, and the number that the page read last gave to it. */
export interface BareName {
  readonly text: string;
  /** Of the characters that are no digits; 0 until the class is first numbered. */
  bareHash: number;
  /** Which page the number is of; 0 before any. */
  page: number;
  number: number;
}

/**
 * Numbers the classes of one page without their digits, which is what parts the signatures of blocks: `item-1` and `item-2`
 * have one number. A small table anew for each page: one of all pages' names would lie too far from the processor.
 */
export class BareNames {
  /** Numbers plus 1 at a slot by the name's hash, 0 for none. */
  private slots = new Int32Array(FEWEST_SLOTS);
  /** By number, the first name that has it; not emptied but written over: to V8 the length of a list is a property like any other. */
  private names: BareName[] = [];
  private count = 0;
  private page = 0;

  /** To be called before each page. */
  start(): void {
    this.page++;
    this.count = 0;
    if (this.slots.length <= MOST_KEPT) this.slots.fill(0);
    else {
      this.slots = new Int32Array(FEWEST_SLOTS);
      this.names = [];
    }
  }

  numberOf(name: BareName): number {
    if (name.page === this.page) return name.number;
    if (name.page === 0) name.bareHash = hashOf(name.text);
    const slot = this.slotOf(name);
    let number = this.slots[slot]! - 1;
    if (number < 0) {
      number = this.count++;
      this.names[number] = name;
      this.slots[slot] = number + 1;
      if (this.count * 2 > this.slots.length) this.grow();
    }
    name.page = this.page;
    name.number = number;
    return number;
  }

  /** The slot of the name, or the free one where it would go. */
  private slotOf({ text, bareHash }: BareName): number {
    const { slots, names } = this;
    const last = slots.length - 1;
    for (let slot = (bareHash ^ (bareHash >>> 15)) & last; ; slot = (slot + 1) & last) {
      const number = slots[slot]! - 1;
      if (number < 0) return slot;
      const known = names[number]!;
      if (known.bareHash === bareHash && isSameBare(known.text, text)) return slot;
    }
  }

  private grow(): void {
    this.slots = new Int32Array(this.slots.length * 2);
    for (let number = 0; number < this.count; number++)
      this.slots[this.slotOf(this.names[number]!)] = number + 1;
  }
}

const FEWEST_SLOTS = 1 << 10;
const MOST_KEPT = 1 << 14;

/** Another one in each process, so that no page can be made whose names all have one hash. */
const SEED = (Math.random() * 2 ** 32) | 1;

function hashOf(text: string): number {
  let hash = 0;
  for (let i = 0, end = text.length; i < end; i++) {
    const code = codeAt(text, i);
    if (isDigit(code)) continue;
    hash = Math.imul(hash ^ code, SEED);
    hash ^= hash >>> 15;
  }
  return hash;
}

/** Whether two names are equal but for their digits. */
function isSameBare(some: string, other: string): boolean {
  if (some === other) return true;
  const end = some.length;
  const otherEnd = other.length;
  let i = 0;
  let at = 0;
  for (;;) {
    // Most of both is the same, digits and all.
    while (i < end && at < otherEnd && codeAt(some, i) === codeAt(other, at)) {
      i++;
      at++;
    }
    const next = afterDigits(some, i);
    const otherNext = afterDigits(other, at);
    if (next === i && otherNext === at) return i === end && at === otherEnd;
    i = next;
    at = otherNext;
  }
}

function afterDigits(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(codeAt(text, at))) at++;
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
