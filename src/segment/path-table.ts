/**
 * Numbers paths of tags and classes, from 0 in order of appearance: two elements have one number when their parents' paths,
 * their tags and their classes' numbers are the same. A hash table of whole numbers: every element of a page is looked up.
 */
export class PathTable {
  count = 0;
  /** Numbers plus 1, 0 for none; a power of two of them, at least twice as many as paths. */
  private readonly slots: Int32Array;
  private readonly parents: Int32Array;
  private readonly classes: Int32Array;
  private readonly tags: string[] = [];
  /** Slot of each path, which is where `empty` finds them. */
  private readonly places: Int32Array;

  /** @param most no more paths than this will be asked for. */
  constructor(most: number) {
    this.slots = new Int32Array(2 << (32 - Math.clz32(most)));
    this.parents = new Int32Array(most);
    this.classes = new Int32Array(most);
    this.places = new Int32Array(most);
  }

  /** Forgets all paths. */
  empty(): void {
    for (let path = 0; path < this.count; path++) this.slots[this.places[path]!] = 0;
    this.count = 0;
  }

  /** @param parent the path of the parent, -1 for a root. */
  of(parent: number, tag: string, classNumber: number): number {
    const { slots, parents, classes, tags } = this;
    const last = slots.length - 1;
    let hash = Math.imul(parent + 2, 0x9e3779b1) ^ Math.imul(classNumber + 1, 0x85ebca6b);
    hash = Math.imul(hash ^ (tag.charCodeAt(0) * 31 + tag.charCodeAt(tag.length - 1)), 0xc2b2ae35);
    let slot = (hash ^ (hash >>> 15)) & last;
    for (;;) {
      const path = slots[slot]! - 1;
      if (path < 0) break;
      if (parents[path] === parent && classes[path] === classNumber && tags[path] === tag) return path;
      slot = (slot + 1) & last;
    }
    const path = this.count++;
    slots[slot] = path + 1;
    this.places[path] = slot;
    parents[path] = parent;
    classes[path] = classNumber;
    // Not emptied but written over: to V8 the length of a list is a property like any other.
    tags[path] = tag;
    return path;
  }
}
