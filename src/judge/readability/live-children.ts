import type { ThinElement } from './thin-element.js';
import type { ThinParent } from './thin-parent.js';

/**
 * The child elements of a parent with very many, as a list that follows every change. Readability goes along such a list
 * while it takes the elements out, and asks for a new list after each: an array a time would cost the square of their
 * number. The place it stands at is kept, so that the next question costs one step.
 */
export class LiveChildren {
  private place: ThinElement | null = null;
  private index = 0;
  private count: number;
  readonly list: ThinElement[];

  constructor(
    private readonly parent: ThinParent,
    count: number,
  ) {
    this.count = count;
    this.list = new Proxy<ThinElement[]>([], {
      get: (array, key) => {
        if (key === 'length') return this.count;
        return typeof key === 'symbol' ? Reflect.get(array, key) : this.at(key);
      },
      has: (_, key) => key === 'length' || (typeof key === 'string' && this.at(key) !== undefined),
    });
  }

  /** To be told before a child element goes. Its place is taken by the next one. */
  removing(element: ThinElement): void {
    this.count--;
    if (element === this.place) this.place = element.nextElementSibling;
    else this.place = null;
  }

  /** To be told after a child element has been put in. */
  inserted(element: ThinElement): void {
    this.count++;
    if (element.nextElementSibling !== null) this.place = null;
  }

  /** To be told after a child element has gone and left no trace of its place. */
  removed(): void {
    this.count--;
    this.place = null;
  }

  /** To be told after one child element has taken the place of another. */
  replaced(old: ThinElement, element: ThinElement): void {
    if (this.place === old) this.place = element;
  }

  private at(key: string): ThinElement | undefined {
    const wanted = /^\d+$/.test(key) ? Number(key) : -1;
    if (wanted < 0 || wanted >= this.count) return undefined;
    if (this.place === null || wanted < this.index) {
      this.place = this.parent.firstElementChild;
      this.index = 0;
    }
    while (this.index < wanted) {
      this.place = this.place!.nextElementSibling;
      this.index++;
    }
    return this.place!;
  }
}
