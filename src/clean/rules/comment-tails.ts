import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { isCommentHeading } from './words/comments.js';

const MOST_SHARE = 0.5;
const FEWEST_PROSE = 100;
const FEW_WORDS = 60;

/** Everything from "12 Comments" or "Leave a reply" on, where no element with a telling name holds the comments. */
export const commentTails: RunRule = {
  kind: 'run',
  name: 'comment-tails',
  category: 'comments',
  reason: 'the end of the page, from the heading of the comments on',
  strong: true,
  find: (open, context) => {
    if (pageKind(context.page) === 'forum') return [];
    const at = open.findIndex(isHeading);
    if (at < 0) return [];
    let before = 0;
    let after = 0;
    open.forEach((block, i) => {
      if (!isProse(block)) return;
      if (i < at) before += block.words;
      else after += block.words;
    });
    if (before < FEWEST_PROSE || after > (before + after) * MOST_SHARE) return [];
    // A count above the article links down to the comments: prose without any heading of its own follows it.
    return after > FEW_WORDS && !showsComments(open.slice(at + 1)) ? [] : [{ from: at, to: open.length }];
  },
};

function isHeading(block: Block): boolean {
  return (
    block.words <= 10 &&
    block.text.length <= 80 &&
    block.type !== 'code' &&
    block.type !== 'tableRow' &&
    isCommentHeading(block.text)
  );
}

const ANSWER =
  /^(?:reply|antworten|répondre|responder|rispondi|ответить|beantwoorden|odpowiedz|svara|svar|cevapla|返信|回复|답글)$|(?:\bsays|schreibt|sagt|dit|dice|пишет)\s?:$/iu;

/** Comments come with "Reply" and with "… says:". */
function showsComments(after: readonly Block[]): boolean {
  return after.filter((block) => block.words <= 20 && ANSWER.test(block.text)).length >= 2;
}
