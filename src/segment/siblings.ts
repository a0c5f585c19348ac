/** Counts siblings of one path. Those of one parent all come before those of the next: two subtrees never mix. */
export class Siblings {
  /** Number of each element's group of like siblings, from 1; 0 for elements that are not counted. */
  readonly group: Int32Array;
  /** Size of each group. */
  readonly sizes: Int32Array;
  private groups = 0;
  /** Per path: the group that was added to last, and whose children it counts. */
  private readonly latest: Int32Array;
  private readonly latestParent: Int32Array;

  constructor(count: number) {
    this.group = new Int32Array(count);
    this.sizes = new Int32Array(count + 1);
    this.latest = new Int32Array(count);
    this.latestParent = new Int32Array(count);
  }

  /** Forgets the siblings of another page, for one of so many elements. */
  empty(count: number): void {
    this.group.fill(0, 0, count);
    this.sizes.fill(0, 0, count + 1);
    this.latestParent.fill(-1, 0, count);
    this.groups = 0;
  }

  /** @returns how many like siblings stand before the element. */
  add(element: number, parent: number, path: number): number {
    if (this.latestParent[path] !== parent) {
      this.latestParent[path] = parent;
      this.latest[path] = ++this.groups;
    }
    const group = this.latest[path]!;
    this.group[element] = group;
    return this.sizes[group]!++;
  }
}
