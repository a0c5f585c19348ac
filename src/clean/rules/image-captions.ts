import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { isAdLabel } from './signs/is-ad-label.js';
import { holdsImage, isNearImage } from './signs/nearby-image.js';
import { pageKind } from './signs/page-kind.js';

const CAPTION_WORDS =
  `caption captions imgcaption imagecaption photocaption cutline legende bildunterschrift bildtext
  bildetekst billedtekst didascalia leyenda legenda onderschrift kuvateksti podpis kepalairas`.split(/\s+/);
/** Names of text tracks and of typographic helpers. */
const OTHER_MEANINGS: ReadonlySet<string> = new Set([
  'table',
  'subtitle',
  'subtitles',
  'transcript',
  'code',
  'quote',
  'blockquote',
  'testimonial',
  'rating',
]);

/** Blocks of a bare caption: what the picture shows, and who took it. */
const MOST_LINES = 3;

/** A caption named so by class or id, beside its picture. */
export const imageCaptions: ElementRule = {
  kind: 'element',
  name: 'image-captions',
  category: 'caption',
  reason: 'a text named a caption beside a picture',
  gate: { words: CAPTION_WORDS },
  matches: (element, context) => {
    if (context.wordsIn(element) > 120 || element.name === 'table' || element.name === 'caption')
      return false;
    if (classWords(element).some((word) => OTHER_MEANINGS.has(word))) return false;
    const blocks = context.blocksIn(element);
    // What a slot for advertisements says of itself stands on the same class.
    if (blocks.every(isAdLabel)) return false;
    if (blocks.some((b) => b.type === 'tableRow' || b.type === 'code')) return false;
    // A box that holds its own picture may be a card with a heading; a bare caption has none.
    if (holdsImage(element, context))
      return (
        blocks.length <= 3 &&
        !blocks.some((b) => b.type === 'heading') &&
        pageKind(context.page) === 'article'
      );
    if (pageKind(context.page) === 'article') return isNearImage(element, context);
    // On other pages a card's words may be named so, and a card has a heading or several lines.
    return (
      context.wordsIn(element) <= 30 &&
      blocks.length <= MOST_LINES &&
      !blocks.some((b) => b.type === 'heading') &&
      isNearImage(element, context)
    );
  },
};
