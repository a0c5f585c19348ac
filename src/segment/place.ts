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

/** The place inside a link. */
export function linkIn({ element, type, level, code, hidden }: Place): Place {
  return { element, type, level, code, link: true, hidden };
}

/** The place inside a block-level element. */
export function placeIn(element: PageElement, outer: Place, hidden: boolean, listDepth: number): Place {
  const { type, level, code, link } = outer;
  const place: Place = { element, type, level, code, link, hidden };
  switch (element.name) {
    // Most elements by far.
    case 'div':
    case 'p':
    case 'ul':
      return place;
    case 'li':
      place.type = 'listItem';
      place.level = listDepth;
      return place;
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      place.type = 'heading';
      place.level = Number(element.name[1]);
      return place;
    case 'pre':
      place.type = 'code';
      place.code = true;
      return place;
  }
  place.type = TYPES.get(element.name) ?? type;
  return place;
}

const TYPES: ReadonlyMap<string, BlockType> = new Map([
  ['blockquote', 'quote'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['dt', 'term'],
  ['dd', 'definition'],
]);
