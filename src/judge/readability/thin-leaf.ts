import { LEADING_SPACE } from './measure.js';
import type { ThinNode, ThinParent } from './thin-parent.js';

/** A text or a comment. `origin` is the number of the text in `page.texts`, -1 for what is not of the page. */
export class ThinLeaf {
  parentNode: ThinParent | null = null;
  previousSibling: ThinNode | null = null;
  nextSibling: ThinNode | null = null;
  /** Measures of the text, filled at the first question. */
  measured = false;
  inkLength = 0;
  edges = 0;
  commas = 0;
  otherCommas = 0;
  /** More origins, where a second parse has joined neighbouring texts. */
  joined: number[] | null = null;

  constructor(
    readonly nodeType: 3 | 8,
    readonly data: string,
    readonly origin: number,
  ) {}

  /** Notes the measures of a text that is white space. */
  measureBlank(): void {
    this.measured = true;
    this.edges = LEADING_SPACE;
  }

  /** Takes over the measures of a leaf with the same text. */
  measureLike(twin: ThinLeaf): void {
    this.measured = twin.measured;
    this.inkLength = twin.inkLength;
    this.edges = twin.edges;
    this.commas = twin.commas;
    this.otherCommas = twin.otherCommas;
  }

  get textContent(): string {
    return this.data;
  }

  get nodeName(): string {
    return this.nodeType === 3 ? '#text' : '#comment';
  }

  get childNodes(): ThinNode[] {
    return [];
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

/** The numbers of the page's texts that this text holds. */
export function originsOf({ origin, joined }: ThinLeaf): number[] {
  return origin < 0 ? [] : [origin, ...(joined ?? [])];
}

/** Writes a 1 for each of them. */
export function markOrigins({ origin, joined }: ThinLeaf, marks: Uint8Array): void {
  if (origin < 0) return;
  marks[origin] = 1;
  if (joined !== null) for (const more of joined) marks[more] = 1;
}
