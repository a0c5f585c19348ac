import { isProse } from '../context.js';
import type { RunRule } from '../rule.js';

const MOST_WORDS = 35;
/** "… at noon. (Ines Cato)": a name alone in brackets behind the sentence. */
const ENDS_IN_NAME = /[.!?…”"»]\s\((?:\p{Lu}[\p{L}'’.-]*\s){1,2}\p{Lu}[\p{L}'’-]+\)$/u;

/** What was said of a picture above the article, on a page that lost its pictures: a sentence, and who took it. */
export const leadCaptions: RunRule = {
  kind: 'run',
  name: 'lead-captions',
  category: 'caption',
  reason: 'a sentence with the name of a photographer, above the text',
  find: (open) => {
    const first = open.findIndex((block) => isProse(block) && block.words >= 25);
    return open
      .slice(0, Math.max(first, 0))
      .flatMap(({ type, words, text }, i) =>
        type === 'paragraph' && words <= MOST_WORDS && text.endsWith(')') && ENDS_IN_NAME.test(text)
          ? [{ from: i, to: i + 1 }]
          : [],
      );
  },
};
