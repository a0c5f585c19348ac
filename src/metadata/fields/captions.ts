import { HAS_PROPERTY } from '../../tree/attribute-bits.js';
import type { PageElement } from '../../types.js';
import { elementText } from '../element-text.js';
import { plainText } from '../plain-text.js';

/** In characters. */
export const LONGEST_CAPTION = 1_000;

const CREDIT_CLASS =
  /(?:^|[^a-z])(?:credits?|copyright|source|attribution|photographer|rights|byline|author|quelle)(?:[^a-z]|$)/iu;
const CREDIT_WORDS =
  /(?:^|[\s(|•·–—-])((?:photos?(?:graph)?(?: by| credit)?|image(?: credit| source)?|picture|credits?|foto|fotos|bild|abbildung|grafik|quelle|crédit(?: photo)?s?|crédits?|fuente|imagen|fotografía|foto di|fot|zdjęcie|фото|fotoğraf|写真|図|供图|사진)\s?[:/：]\s?|©\s?)([^|]{2,120})$/iu;
const AGENCY = /\(([^()]{0,60}(?:Photo|Foto|Images?|AP|AFP|dpa|Reuters|EPA|via)[^()]{0,60})\)\s*$/u;

/** A figure's caption and, apart from it, its credit: by class, by "Photo:", by an agency in brackets at the end. */
export function captionOf(figure: PageElement): { caption: string | null; credit: string | null } {
  const element =
    descendant(figure, (child) => child.name === 'figcaption') ??
    descendant(figure, (child) => /caption/iu.test(child.className));
  if (element === null) return { caption: null, credit: null };
  let caption = elementText(element, LONGEST_CAPTION);
  const marked = descendant(element, (child) =>
    CREDIT_CLASS.test(
      (child.has & HAS_PROPERTY) === 0
        ? child.className
        : `${child.className} ${child.attribute('itemprop') ?? ''}`,
    ),
  );
  let credit = marked === null ? null : elementText(marked, 300);
  if (credit !== null && credit !== '') caption = caption.replace(credit, ' ').replace(/\s+/gu, ' ').trim();
  else {
    const found = CREDIT_WORDS.exec(caption) ?? AGENCY.exec(caption);
    if (found !== null) {
      credit = (found[2] ?? found[1] ?? '').trim();
      caption = caption.slice(0, found.index).trim();
    }
  }
  return { caption: plainText(caption), credit: plainText(credit?.replace(CREDIT_LEAD, '')) };
}

const CREDIT_LEAD =
  /^[\s(]*(?:(?:photo(?:graph)?s?|image|picture|credits?|foto|bild|quelle|crédit|fuente|источник|фото)(?:\s(?:by|credit|source|photo))?\s?[:/：]\s?|©\s?)+/iu;
/** A caption's mark-up is flat; a hostile one is not followed down. */
const MOST_VISITED = 200;

function descendant(root: PageElement, matches: (element: PageElement) => boolean): PageElement | null {
  const stack: PageElement[] = [];
  const push = (element: PageElement) => {
    for (let child = element.lastChild; child !== null && stack.length < MOST_VISITED; child = child.prev) {
      if ('children' in child && 'attribs' in child) stack.push(child as PageElement);
    }
  };
  push(root);
  for (let visited = 0; stack.length > 0 && visited < MOST_VISITED; visited++) {
    const element = stack.pop()!;
    if (matches(element)) return element;
    push(element);
  }
  return null;
}
