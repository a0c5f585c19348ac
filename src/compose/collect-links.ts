import { absoluteUrl } from '../tree/absolute-url.js';
import { HAS_HREF } from '../tree/attribute-bits.js';
import { SILENT_TAGS } from '../tree/tags.js';
import type { Block, Page, PageElement } from '../types.js';

interface Link {
  url: string;
  text: string;
}

/** Links inside the kept blocks, in order; the same address with the same words once. */
export function collectLinks(page: Page, blocks: readonly Block[]): Link[] {
  return linksOf(
    page,
    blocks.filter((block) => block.verdict?.kept),
  );
}

/** What the removed related blocks pointed to. */
export function collectRelated(page: Page, blocks: readonly Block[]): Link[] {
  return linksOf(
    page,
    blocks.filter((block) => block.verdict?.category === 'related'),
  );
}

/** Reader comments that were taken out of the text. */
export function collectComments(blocks: readonly Block[]): { text: string }[] {
  return blocks.filter((block) => block.verdict?.category === 'comments').map(({ text }) => ({ text }));
}

function linksOf(page: Page, blocks: readonly Block[]): Link[] {
  const links = new Map<string, Link>();
  // One link can hold ten thousand blocks: its text is read once.
  const read = new Set<PageElement>();
  for (const block of blocks) {
    for (let i = block.textStart; i < block.textEnd; i++) {
      const anchor = anchorAround(page.texts[i]!.parent as PageElement | null);
      if (!anchor || read.has(anchor)) continue;
      read.add(anchor);
      const url = absoluteUrl(anchor.attribute('href')!, page.baseUrl);
      const text = textOf(page, anchor);
      if (url && text) links.set(`${url} ${text}`, { url, text });
    }
  }
  return [...links.values()];
}

function anchorAround(element: PageElement | null): PageElement | null {
  for (let at = element; at !== null; at = at.parent as PageElement | null) {
    if (at.name === 'a' && (at.has & HAS_HREF) !== 0) return at;
    if (at.name === 'body') return null;
  }
  return null;
}

function textOf(page: Page, element: PageElement): string {
  let text = '';
  for (let i = page.textStart[element.order]!; i < page.textEnd[element.order]!; i++) {
    const { data, parent } = page.texts[i]!;
    if (!SILENT_TAGS.has((parent as PageElement).name)) text += `${data} `;
  }
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
