import { absoluteUrl } from '../tree/absolute-url.js';
import type { Blocks, Page, PageElement } from '../types.js';
import type { OutlineImage } from './outline.js';

/** An image that belongs to the kept part of the page, and its place among the texts. */
export interface PlacedImage {
  /** Number of the first text node after it. */
  textOrder: number;
  image: OutlineImage;
}

/** Attributes in which pages put a picture's address until it is scrolled to, the likeliest first. */
const SOURCES = ['data-src', 'data-lazy-src', 'data-original', 'src'];
const SOURCE_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** Smaller pictures, in CSS pixels, are counters and spacers. */
const LEAST_SIDE = 33;

/** The pictures in the kept part of the page, in document order, each address once. */
export function findImages(page: Page, blocks: Blocks): PlacedImage[] {
  const found: PlacedImage[] = [];
  const seen = new Set<string>();
  const counts = countBlocks(blocks);
  for (const element of page.elements) {
    if (element.name !== 'img' || !standsInKept(page, blocks, counts, element)) continue;
    const image = describeImage(page, blocks, element);
    if (image === null || seen.has(image.url)) continue;
    seen.add(image.url);
    found.push({ textOrder: page.textStart[element.order] ?? 0, image });
  }
  return found;
}

/** Running counts, so that asking for a stretch of blocks is a difference however many pictures ask. */
interface Counts {
  kept: Int32Array;
  /** Blocks that are neither kept nor captions. */
  others: Int32Array;
}

function countBlocks(blocks: Blocks): Counts {
  const kept = new Int32Array(blocks.list.length + 1);
  const others = new Int32Array(blocks.list.length + 1);
  blocks.list.forEach((block, i) => {
    const isCaption = block.verdict?.category === 'caption' || block.type === 'caption';
    kept[i + 1] = (kept[i] ?? 0) + (block.verdict?.kept ? 1 : 0);
    others[i + 1] = (others[i] ?? 0) + (block.verdict?.kept || isCaption ? 0 : 1);
  });
  return { kept, others };
}

/**
 * A picture goes with the nearest element around it that has text other than captions: kept where any of that was kept.
 * The page's body is no such element: a picture that stands under it alone is a logo or an advertisement.
 */
function standsInKept(page: Page, blocks: Blocks, { kept, others }: Counts, image: PageElement): boolean {
  for (let order = page.parent[image.order] ?? -1; order > 0; order = page.parent[order] ?? -1) {
    if (page.elements[order] === page.body) return false;
    const from = blocks.elementStart[order] ?? 0;
    const to = blocks.elementEnd[order] ?? 0;
    if ((kept[to] ?? 0) > (kept[from] ?? 0)) return true;
    if ((others[to] ?? 0) > (others[from] ?? 0)) return false;
  }
  return false;
}

function describeImage(page: Page, blocks: Blocks, element: PageElement): OutlineImage | null {
  const { attribs } = element;
  const width = pixels(attribs.width);
  const height = pixels(attribs.height);
  if ((width !== null && width < LEAST_SIDE) || (height !== null && height < LEAST_SIDE)) return null;
  if (attribs.hidden !== undefined || /display\s*:\s*none/i.test(attribs.style ?? '')) return null;
  const url = imageUrl(attribs, page.baseUrl);
  if (url === null) return null;
  return {
    url,
    alt: (attribs.alt ?? '').replace(/\s+/g, ' ').trim(),
    width,
    height,
    caption: captionOf(page, blocks, element),
  };
}

function imageUrl(attribs: Readonly<Record<string, string>>, base: string | null): string | null {
  for (const name of SOURCES) {
    const url = absoluteUrl(attribs[name], base);
    if (url !== null) return url;
  }
  for (const name of SOURCE_SETS) {
    const first = attribs[name]?.trim().split(/[\s,]/, 1)[0];
    const url = absoluteUrl(first, base);
    if (url !== null) return url;
  }
  return null;
}

function captionOf(page: Page, blocks: Blocks, image: PageElement): string | null {
  let order = page.parent[image.order] ?? -1;
  while (order > 0 && page.elements[order]?.name !== 'figure') order = page.parent[order] ?? -1;
  if (order <= 0) return null;
  const texts: string[] = [];
  for (let i = blocks.elementStart[order] ?? 0; i < (blocks.elementEnd[order] ?? 0); i++) {
    const block = blocks.list[i];
    if (block && !block.hidden && block.verdict?.category === 'caption') texts.push(block.text);
  }
  return texts.length === 0 ? null : texts.join(' ');
}

function pixels(value: string | undefined): number | null {
  const digits = /^\s*(\d{1,5})(?:px)?\s*$/.exec(value ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
