import type { Page } from '../../types.js';
import { copyPage, type ReadabilityMask } from './copy-page.js';
import { prepareDocument, type ReadabilityClass, type RunResult, runReadability } from './engine.js';
import type { ThinDocument } from './thin-document.js';
import type { ThinElement } from './thin-element.js';
import type { ThinLeaf } from './thin-leaf.js';

/** Runs Readability on a copy of the page; the copy is used up. When a retry asks for the body again, it is copied again. */
export function runOnThinDom(
  Base: ReadabilityClass<ThinElement, ThinDocument>,
  page: Page,
  mask: ReadabilityMask,
  copy = copyPage(page, mask),
): RunResult<ThinLeaf> {
  const { document } = copy;
  return runReadability(Base, document, listTexts, (engine) => {
    // Not `document.rebuildBody = () => …`: see `makeEngine`.
    document.rebuildBodyWith(() => {
      // After its last try Readability still writes the body back, and never looks at it.
      if (engine._flags === 0) return null;
      const again = copyPage(page, mask, copy).document;
      prepareDocument(Base, again);
      return again.body;
    });
  });
}

function listTexts(root: ThinElement): ThinLeaf[] {
  const texts: ThinLeaf[] = [];
  const visit = (element: ThinElement): void => {
    for (let node = element.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === 1) visit(node as ThinElement);
      else if (node.nodeType === 3) texts.push(node as ThinLeaf);
    }
  };
  visit(root);
  return texts;
}
