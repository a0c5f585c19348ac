import { youngList } from '../../tree/young-list.js';
import type { Page } from '../../types.js';
import { copyPage, type PageCopy, type ReadabilityMask } from './copy-page.js';
import {
  chooseArticle,
  type PrivateReadability,
  prepareDocument,
  type ReadabilityClass,
  type RunResult,
  runReadability,
} from './engine.js';
import type { ThinDocument } from './thin-document.js';
import type { ThinElement } from './thin-element.js';
import { markOrigins, type ThinLeaf } from './thin-leaf.js';

type Class = ReadabilityClass<ThinElement, ThinDocument>;

/** Runs Readability on a copy of the page; the copy is used up. When a retry asks for the body again, it is copied again. */
export function runOnThinDom(
  Base: Class,
  page: Page,
  mask: ReadabilityMask,
  copy = copyPage(page, mask),
): RunResult<ThinLeaf> {
  return runReadability(Base, copy.document, listTexts, rebuilding(Base, page, mask, copy));
}

/** The same as far as the article, whose texts are marked by their numbers; false when Readability finds none. */
export function markOnThinDom(
  Base: Class,
  page: Page,
  mask: ReadabilityMask,
  copy: PageCopy,
  kept: Uint8Array,
): boolean {
  const article = chooseArticle(Base, copy.document, rebuilding(Base, page, mask, copy));
  if (article !== null) markTexts(article, kept);
  return article !== null;
}

function markTexts(element: ThinElement, kept: Uint8Array): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) markTexts(node as ThinElement, kept);
    else if (node.nodeType === 3) markOrigins(node as ThinLeaf, kept);
  }
}

function rebuilding(Base: Class, page: Page, mask: ReadabilityMask, copy: PageCopy) {
  return (engine: PrivateReadability<ThinElement, ThinDocument>) => {
    // Not `document.rebuildBody = () => …`: see `makeEngine`.
    copy.document.rebuildBodyWith({
      // After its last try Readability still writes the body back, and never looks at it.
      isWanted: () => engine._flags !== 0,
      body: () => {
        const again = copyPage(page, mask, copy).document;
        prepareDocument(Base, again);
        return again.body;
      },
    });
  };
}

function listTexts(root: ThinElement): ThinLeaf[] {
  const texts = youngList<ThinLeaf>();
  const visit = (element: ThinElement): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) visit(node as ThinElement);
      else if (node.nodeType === 3) texts.push(node as ThinLeaf);
    }
  };
  visit(root);
  return texts;
}
