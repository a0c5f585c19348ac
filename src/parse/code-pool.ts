/**
 * Characters of names that a table keeps from page to page, one after the other: to compare one with what stands in a page
 * takes no string, and a character of a string from anywhere takes V8 several times as long to read as a byte.
 */
export class CodePool {
  private readonly codes: Uint8Array;
  private used = 0;

  /** @param size how many characters it has room for. */
  constructor(size: number) {
    this.codes = new Uint8Array(size);
  }

  /** Whether there is room for so many more. */
  hasRoom(length: number): boolean {
    return this.used + length <= this.codes.length;
  }

  /** Takes over the codes from `start` up to, not including, `end`, for which there must be room; returns their place. */
  add(from: Uint8Array, start: number, end: number): number {
    const place = this.used;
    for (let i = start; i < end; i++) this.codes[this.used++] = from[i]!;
    return place;
  }

  /** Whether the codes at that place stand from `start` on among the others too. */
  matches(place: number, others: Uint8Array, start: number, length: number): boolean {
    const { codes } = this;
    for (let i = 0; i < length; i++) if (codes[place + i] !== others[start + i]) return false;
    return true;
  }

  /** Forgets all; places given before mean nothing any more. */
  empty(): void {
    this.used = 0;
  }
}
