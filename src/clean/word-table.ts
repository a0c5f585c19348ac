/** Lists of rules by the numbers of words: an open table, since each word of each line is looked up. */
export class WordTable {
  private keys: Int32Array;
  private places: Uint16Array;
  private readonly lists: number[][] = [[]];

  /**
   * @param size places at first, a power of two: room for three times as many words as will come, since a table that grows
   *   finds each word its place anew; and no more, since a small one stays close to the processor.
   */
  constructor(size: number) {
    this.keys = new Int32Array(size);
    this.places = new Uint16Array(size);
  }

  /** Adds a rule to the list of a word, once. */
  add(word: number, rule: number): void {
    if (this.lists.length * 3 > this.keys.length) this.grow();
    const at = this.find(word);
    if (this.keys[at] === 0) {
      this.keys[at] = word;
      this.places[at] = this.lists.push([]) - 1;
    }
    const list = this.lists[this.places[at]!]!;
    if (list[list.length - 1] !== rule) list.push(rule);
  }

  /** Where `listAt` has the word's rules; 0 for an unknown word, as nearly all are. */
  placeOf(word: number): number {
    return this.places[this.find(word)]!;
  }

  /** The rules of a word, in the order in which they were added. */
  listAt(place: number): readonly number[] {
    return this.lists[place]!;
  }

  /** Where the word stands, or would. */
  private find(word: number): number {
    const mask = this.keys.length - 1;
    let at = Math.imul(word, 0x9e3779b1) >>> 7;
    for (at &= mask; this.keys[at] !== 0 && this.keys[at] !== word; ) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, places } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.places = new Uint16Array(keys.length * 2);
    keys.forEach((word, i) => {
      if (word === 0) return;
      const at = this.find(word);
      this.keys[at] = word;
      this.places[at] = places[i]!;
    });
  }
}
