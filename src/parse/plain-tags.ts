import { html } from 'parse5';

// What parse5 does with most tags in the body once all of its questions are answered with no. All tables are by tag ID.

/** A start tag that ends an open paragraph, and no more. */
export const BLOCK = 1;
/** A list's item: as a block, where it stands right in its list. */
export const ITEM = 2;
export const INLINE = 3;
/** An element without content. */
export const VOID = 4;
/** An element that is opened anew where others end while it is open. */
export const FORMATTING = 5;
/** `<svg>`. */
export const SVG_ROOT = 6;
/** Without content too; what type it is of counts as long as a frameset may come. */
export const INPUT = 7;

/** Which of these a start tag is; 0 for others. */
export const STARTS = new Uint8Array(256);
/** 1 for an end tag that only closes the current element where it is of that name. */
export const ENDS = new Uint8Array(256);
/** 1 for what items stand in. */
export const LISTS = new Uint8Array(256);

mark(
  STARTS,
  BLOCK,
  'address article aside blockquote center details div dl fieldset figcaption figure footer header main menu nav ol p section summary ul',
);
mark(STARTS, ITEM, 'li');
mark(STARTS, INLINE, 'label span');
// Names that parse5 knows nothing of.
STARTS[html.TAG_ID.UNKNOWN] = INLINE;
mark(STARTS, VOID, 'br img wbr');
mark(STARTS, FORMATTING, 'a b code em font i s small strong u');
for (let id = 0; id < STARTS.length; id++) if (STARTS[id] !== 0 && STARTS[id] !== VOID) ENDS[id] = 1;
mark(STARTS, SVG_ROOT, 'svg');
mark(STARTS, INPUT, 'input');
mark(ENDS, 1, 'button dd dt h1 h2 h3 h4 h5 h6');
mark(LISTS, 1, 'ol ul');

function mark(table: Uint8Array, kind: number, names: string): void {
  for (const name of names.split(' ')) table[html.getTagID(name)] = kind;
}
