import type { BlockType, PageElement } from '../types.js';

/** What the elements around the walk's place say about the text there. */
export interface Place {
  element: PageElement;
  type: BlockType;
  level: number;
  /** White space counts: inside `<pre>`. */
  code: boolean;
  link: boolean;
  hidden: boolean;
}

/** The place inside a block-level element. */
export function placeIn(element: PageElement, outer: Place, hidden: boolean, listDepth: number): Place {
  const { name } = element;
  const { type, level, code, link } = outer;
  const place: Place = { element, type, level, code, link, hidden };
  if (name.length === 2 && name >= 'h1' && name <= 'h6') {
    place.type = 'heading';
    place.level = Number(name[1]);
  } else if (name === 'li') {
    place.type = 'listItem';
    place.level = listDepth;
  } else if (name === 'blockquote') place.type = 'quote';
  else if (name === 'pre') {
    place.type = 'code';
    place.code = true;
  } else if (name === 'figcaption' || name === 'caption') place.type = 'caption';
  else if (name === 'dt') place.type = 'term';
  else if (name === 'dd') place.type = 'definition';
  return place;
}
