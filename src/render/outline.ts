/** The kept part of a page as a document: what the renderers set in their own marks. Plain data, no node of the tree. */
export type Part =
  | { kind: 'paragraph'; inline: Inline[] }
  | { kind: 'heading'; level: number; inline: Inline[] }
  | { kind: 'list'; ordered: boolean; start: number; items: ListItem[] }
  | { kind: 'quote'; parts: Part[] }
  | { kind: 'code'; language: string | null; text: string }
  | { kind: 'table'; rows: TableRow[] }
  | { kind: 'terms'; entries: { isTerm: boolean; inline: Inline[] }[] }
  | { kind: 'image'; image: OutlineImage };

export interface ListItem {
  /** The item's paragraphs. */
  inlines: Inline[][];
  /** Lists inside the item. */
  lists: Part[];
}

export interface TableRow {
  isHead: boolean;
  cells: Inline[][];
}

export interface OutlineImage {
  /** Absolute http or https URL. */
  url: string;
  alt: string;
  /** In CSS pixels; null when the page does not say. */
  width: number | null;
  height: number | null;
  caption: string | null;
}

/** Marks that an inline piece may carry, as HTML tags; older tags stand under the newer name (`b` as `strong`). */
export type Mark = 'strong' | 'em' | 'code' | 'sub' | 'sup' | 'del' | 'ins' | 'mark' | 'kbd' | 'q';

/** A piece of a line. White space in texts is folded to single spaces. */
export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'break' }
  | { kind: 'link'; url: string; children: Inline[] }
  | { kind: 'mark'; mark: Mark; children: Inline[] };
