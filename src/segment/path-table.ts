/**
 * Numbers paths of tags and classes, from 0 in order of appearance: two elements have one number when their parents' paths,
 * their tags and their classes' numbers are the same. A hash table of whole numbers: every element of a page is looked up.
 */
export class PathTable {
  count = 0;
  /**
   * Numbers plus 1, 0 for none, in as many of the slots as the page needs so far, `last` and one: at least twice as many as
   * paths, and few enough to stay near the processor. Most pages have some hundred paths.
   */
  private readonly slots: Int32Array;
  private last = FEWEST_SLOTS - 1;
  private readonly parents: Int32Array;
  private readonly classes: Int32Array;
  private readonly tags: string[] = [];
  private readonly hashes: Int32Array;

  /** @param most no more paths than this will be asked for. */
  constructor(most: number) {
    this.slots = new Int32Array(Math.max(FEWEST_SLOTS, 4 << (32 - Math.clz32(most))));
    this.parents = new Int32Array(most);
    this.classes = new Int32Array(most);
    this.hashes = new Int32Array(most);
  }

  /** Forgets all paths. */
  empty(): void {
    this.slots.fill(0, 0, this.last + 1);
    this.last = FEWEST_SLOTS - 1;
    this.count = 0;
  }

  /** @param parent the path of the parent, -1 for a root. */
  of(parent: number, tag: string, classNumber: number): number {
    const { slots, parents, classes, tags, hashes, last } = this;
    let hash = Math.imul(parent + 2, 0x9e3779b1) ^ Math.imul(classNumber + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (tag.charCodeAt(0) * 31 + tag.charCodeAt(tag.length - 1)), 0xc2b2ae35);
    hash ^= hash >>> 15;
    let slot = hash & last;
    for (;;) {
      const path = slots[slot]! - 1;
      if (path < 0) break;
      if (parents[path] === parent && classes[path] === classNumber && tags[path] === tag) return path;
      slot = (slot + 1) & last;
    }
    const path = this.count++;
    slots[slot] = path + 1;
    hashes[path] = hash;
    parents[path] = parent;
    classes[path] = classNumber;
    // Not emptied but written over: to V8 the length of a list is a property like any other.
    tags[path] = tag;
    if (this.count * 2 > last) this.widen();
    return path;
  }

  private widen(): void {
    const { slots, hashes } = this;
    slots.fill(0, 0, this.last + 1);
    this.last = this.last * 2 + 1;
    for (let path = 0; path < this.count; path++) {
      let slot = hashes[path]! & this.last;
      while (slots[slot] !== 0) slot = (slot + 1) & this.last;
      slots[slot] = path + 1;
    }
  }
}

const FEWEST_SLOTS = 512;
