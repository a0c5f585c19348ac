import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { COMMENT_GATE, isCommentHeading, isCommentNotice } from './words/comments.js';

const FEWEST_PROSE = 100;
/** Words of prose after the heading that need no sign of comments. */
const FEW_WORDS = 60;
const MOST_SHARE = 0.5;
const MOST_HEADINGS = 4;

/** Everything from "12 Comments" or "Leave a reply" on, where no element with a telling name holds the comments. */
export const commentTails: RunRule = {
  kind: 'run',
  name: 'comment-tails',
  category: 'comments',
  reason: 'the end of the page, from the heading of the comments on',
  strong: true,
  gate: COMMENT_GATE,
  find: (open, context, woken) => {
    if (pageKind(context.page) === 'forum') return [];
    // Counts under each of several teasers: a list of articles.
    const headings = woken.filter((at) => isHeading(open[at]!));
    if (headings.length === 0 || headings.length > MOST_HEADINGS) return [];
    let all = 0;
    for (const block of open) if (isProse(block)) all += block.words;
    let before = 0;
    let i = 0;
    for (const at of headings) {
      for (; i < at; i++) if (isProse(open[i]!)) before += open[i]!.words;
      if (isProse(open[at]!) || before < FEWEST_PROSE || isAnswer(open, at + 1)) continue;
      if (onlyCommentsFollow(open, at + 1, before, all)) return [{ from: at, to: open.length }];
    }
    return [];
  },
};

/** Blocks below a heading in which a server's answer shows. */
const ANSWER_REACH = 3;

/** A "Response" with code or a table below it is what a server sends. */
const isAnswer = (open: readonly Block[], from: number): boolean =>
  open.slice(from, from + ANSWER_REACH).some(({ type }) => type === 'code' || type === 'tableRow');

function isHeading(block: Block): boolean {
  if (block.words > 10 || block.type === 'code' || block.type === 'tableRow') return false;
  return isCommentHeading(block) || isCommentNotice(block);
}

/** A count above the article links down to the comments: then it is the article that follows, without their signs. */
function onlyCommentsFollow(open: readonly Block[], from: number, before: number, all: number): boolean {
  const after = all - before;
  if (after <= FEW_WORDS) return true;
  const signs = countSigns(open, from);
  return signs >= (after > all * MOST_SHARE ? 4 : 2);
}

const ANSWER =
  /^(?:reply|antworten|répondre|responder|rispondi|ответить|beantwoorden|odpowiedz|svara|svar|cevapla|返信|回复|답글)$|(?:\b(?:says|said|wrote|writes|schreibt|schrieb|sagt|dit|écrit|a écrit|dice|escribió|scrive|ha scritto|escreveu|schreef|pisze|napisał|napisała)|пишет|написал|написала)\s?:?$/iu;
const DATED_NAME = /^(?:\S+\s){0,3}\S*\D\d{1,2}[:.]\d{2}(?:\s?[ap]m)?\)?$/iu;

/** Comments come with "Reply", with "… says:" and with names before a time of day. */
function countSigns(open: readonly Block[], from: number): number {
  let signs = 0;
  for (let i = from; i < open.length; i++) {
    const { text, words } = open[i]!;
    if (words <= 10 && text.length <= 80 && (ANSWER.test(text) || DATED_NAME.test(text))) signs++;
  }
  return signs;
}
