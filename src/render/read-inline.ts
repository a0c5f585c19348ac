import type { Block, Blocks, Page, PageElement, PageText } from '../types.js';
import type { Inline, Mark } from './outline.js';
import { safeLink } from './safe-url.js';

const MARKS: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['code', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['var', 'em'],
  ['sub', 'sub'],
  ['sup', 'sup'],
  ['del', 'del'],
  ['s', 'del'],
  ['strike', 'del'],
  ['ins', 'ins'],
  ['mark', 'mark'],
  ['kbd', 'kbd'],
  ['q', 'q'],
]);

/**
 * A block's text with its links and marks. Only the block's own text nodes count, so what was hidden or taken out of its
 * run stays out; where the block's text parts two nodes that the mark-up leaves together, a space parts them here too.
 * @param within only text nodes from `from` up to, not including, `to` (a table's cell); the whole block when absent.
 */
export function readInline(
  page: Page,
  blocks: Blocks,
  block: Block,
  within?: { from: number; to: number },
): Inline[] {
  const writer = new InlineWriter(page.baseUrl);
  const follow = followText(within ? null : block.text);
  const last = Math.min(block.textEnd, within?.to ?? block.textEnd);
  for (let order = Math.max(block.textStart, within?.from ?? 0); order < last; order++) {
    const node = page.texts[order] as PageText;
    const owner = blocks.ofText[order];
    if (owner === block.index) writer.text(follow(node.data), chainOf(node, block.element));
    else if (owner === -1 && node.data.trim() === '') writer.text(' ', []);
  }
  return writer.finish();
}

/**
 * Walks along a block's text as its pieces come, and gives each piece back with white space in front where the block's
 * text has some there. Where the two part ways (a normal form, an icon), pieces come back as they are.
 */
function followText(text: string | null): (piece: string) => string {
  let at = 0;
  let lost = text === null;
  return (piece) => {
    if (lost || text === null) return piece;
    const parted = at > 0 && isSpace(text.charCodeAt(at));
    for (let i = 0; i < piece.length; i++) {
      if (isSpace(piece.charCodeAt(i))) continue;
      while (at < text.length && isSpace(text.charCodeAt(at))) at++;
      if (text.charCodeAt(at) !== piece.charCodeAt(i)) {
        lost = true;
        break;
      }
      at++;
    }
    return parted ? ` ${piece}` : piece;
  };
}

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;
}

/** The marks and links around a text, outermost first, up to and including the element that holds the block. */
function chainOf(node: PageText, holder: PageElement): PageElement[] {
  const chain: PageElement[] = [];
  let at = node.parent as PageElement | null;
  while (at && at.type === 'tag') {
    if (MARKS.has(at.name) || (at.name === 'a' && at.attribute('href') !== undefined)) chain.push(at);
    if (at === holder) break;
    at = at.parent as PageElement | null;
  }
  return chain.reverse();
}

class InlineWriter {
  private readonly root: Inline[] = [];
  /** The open marks, outermost first, and where their children go. */
  private open: { element: PageElement; mark: Mark | 'link' | null; children: Inline[] }[] = [];
  private endsInSpace = true;
  private pendingSpace = false;

  constructor(private readonly baseUrl: string | null) {}

  text(data: string, chain: PageElement[]): void {
    const folded = data.replace(/[\u00AD\u200B\u2060\uFEFF\uE000-\uF8FF]/g, '').replace(/\s+/g, ' ');
    if (folded === '') return;
    if (folded === ' ') {
      this.pendingSpace = true;
      return;
    }
    if ((this.pendingSpace || folded.startsWith(' ')) && !this.endsInSpace) this.put(' ', this.common(chain));
    this.put(folded.trim(), chain);
    this.pendingSpace = folded.endsWith(' ');
  }

  finish(): Inline[] {
    return this.root;
  }

  /** A space between two pieces stands in the innermost mark that holds both, so marks begin and end with letters. */
  private common(chain: PageElement[]): PageElement[] {
    let depth = 0;
    while (depth < chain.length && this.open[depth]?.element === chain[depth]) depth++;
    return chain.slice(0, depth);
  }

  private put(text: string, chain: PageElement[]): void {
    const depth = this.common(chain).length;
    this.open.length = depth;
    for (const element of chain.slice(depth)) this.enter(element);
    const children = this.open.at(-1)?.children ?? this.root;
    const before = children.at(-1);
    if (before?.kind === 'text') before.text += text;
    else children.push({ kind: 'text', text });
    this.endsInSpace = text.endsWith(' ');
  }

  private enter(element: PageElement): void {
    const outer = this.open.at(-1)?.children ?? this.root;
    const children: Inline[] = [];
    const mark = MARKS.get(element.name) ?? 'link';
    const url = mark === 'link' ? safeLink(element.attribute('href'), this.baseUrl) : null;
    // A link that leads nowhere safe is its text alone; a mark inside the same mark says nothing more.
    if ((mark === 'link' && url === null) || this.open.some((outside) => outside.mark === mark)) {
      this.open.push({ element, mark: null, children: outer });
      return;
    }
    if (mark !== 'link') outer.push({ kind: 'mark', mark, children });
    else if (url !== null) outer.push({ kind: 'link', url, children });
    this.open.push({ element, mark, children });
  }
}
