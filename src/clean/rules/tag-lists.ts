import type { ElementRule } from '../rule.js';
import { isOfMany } from './signs/is-of-many.js';
import { isTerse } from './signs/is-terse.js';

const TAG_WORDS =
  `tag tags taglist tagcloud posttags topic topics keyword keywords categories category cats cat
  catlinks kicker eyebrow schlagwort schlagworte stichworte themen etiquetas etiquette etiquettes
  sujets categoria categorias categorie rubrik rubrique rubric   temas argomenti tagi
  taggar overline   `.split(/\s+/);

/** Links to topics, tags and sections, named so by class or id. */
export const tagLists: ElementRule = {
  kind: 'element',
  name: 'tag-lists',
  category: 'tags',
  reason: 'links to topics, tags or sections',
  hint: true,
  gate: { words: TAG_WORDS },
  matches: (element, context) => {
    const words = context.wordsIn(element);
    if (words > 80 || context.linkDensity(element) < 0.7 || context.proseIn(element) > 0) return false;
    if (!isTerse(element, context) || isOfMany(element, context)) return false;
    const blocks = context.blocksIn(element);
    return words <= blocks.length * 5 && !blocks.some((block) => block.type === 'heading' && block.level < 3);
  },
};
