import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { isNearImage } from './signs/nearby-image.js';

const SURE_WORDS = [
  'photocredit',
  'imagecredit',
  'fotocredit',
  'bildquelle',
  'bildnachweis',
  'photographer',
  'fotograf',
];
const CREDIT_WORDS = [
  'credit',
  'credits',
  'copyright',
  'attribution',
  'provider',
  'agency',
  'rights',
  'source',
];
const PICTURE_WORDS: ReadonlySet<string> = new Set(
  `photo photos image images img picture pic media caption figure foto bild lead thumbnail visual`.split(
    /\s+/,
  ),
);

/** The name of a photographer or an agency under a picture. */
export const imageCredits: ElementRule = {
  kind: 'element',
  name: 'image-credits',
  category: 'caption',
  reason: 'the credit of a picture',
  gate: { words: [...SURE_WORDS, ...CREDIT_WORDS] },
  matches: (element, context) => {
    if (context.wordsIn(element) > 25 || context.proseIn(element) > 15) return false;
    const words = classWords(element);
    if (words.some((word) => PICTURE_WORDS.has(word) || SURE_WORDS.includes(word))) return true;
    return (words.includes('credit') || words.includes('credits')) && isNearImage(element, context);
  },
};
