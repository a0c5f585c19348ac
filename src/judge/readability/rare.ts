import type { LiveChildren } from './live-children.js';

export class ThinAttribute {
  constructor(
    readonly name: string,
    readonly value: string,
  ) {}

  cloneNode(): ThinAttribute {
    return this;
  }
}

/** What few parents have, in an object of its own: a parent without any of it is so much smaller. */
export class Rare {
  live: LiveChildren | null = null;
  /** Whether its attributes are no other's. */
  ownsAttributes = false;
  attributes: ThinAttribute[] | null = null;
  isDataTable: boolean | undefined = undefined;
}
