import type { Block, PageElement } from '../types.js';
import type { Inline, ListItem, Part } from './outline.js';

type ListPart = Extract<Part, { kind: 'list' }>;

/** One list, with the lists inside it, from its kept items. Paragraphs of one item stay together. */
export function makeList(run: readonly Block[], inline: (block: Block) => Inline[]): ListPart {
  const top = emptyList(run[0] as Block);
  /** The lists that are open, outermost first, with their depth on the page and the item that was read last. */
  const open: { depth: number; list: ListPart; item: PageElement | null }[] = [
    { depth: (run[0] as Block).level, list: top, item: null },
  ];
  for (const block of run) {
    const item = closest(block.element, ITEM);
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) > block.level) open.pop();
    let place = open.at(-1) as (typeof open)[number];
    const holder = place.list.items.at(-1);
    if (block.level > place.depth && holder) {
      place = { depth: block.level, list: emptyList(block), item: null };
      holder.lists.push(place.list);
      open.push(place);
    }
    const last = place.list.items.at(-1);
    if (last && item !== null && place.item === item) last.inlines.push(inline(block));
    else place.list.items.push(newItem(inline(block)));
    place.item = item;
  }
  return top;
}

function emptyList(first: Block): ListPart {
  const list = closest(first.element, LIST);
  const item = closest(first.element, ITEM);
  return {
    kind: 'list',
    ordered: list?.name === 'ol',
    start: list && item ? numberOf(list, item) : 1,
    items: [],
  };
}

function newItem(inline: Inline[]): ListItem {
  return { inlines: [inline], lists: [] };
}

/** The number that a browser prints before an item, `reversed` lists aside. */
function numberOf(list: PageElement, item: PageElement): number {
  const start = Number.parseInt(list.attribute('start') ?? '1', 10);
  const items = list.children.filter((child) => (child as PageElement).name === 'li');
  return (Number.isSafeInteger(start) ? start : 1) + Math.max(0, items.indexOf(item));
}

const ITEM: ReadonlySet<string> = new Set(['li']);
const LIST: ReadonlySet<string> = new Set(['ol', 'ul', 'menu']);

function closest(element: PageElement, names: ReadonlySet<string>): PageElement | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent as PageElement | null) {
    if (names.has(at.name)) return at;
  }
  return null;
}
