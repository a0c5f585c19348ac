import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { isDateLine } from './words/dates.js';

const LINE =
  /^(?:#\d{1,6}|\d{1,4} (?:likes?|replies|views|posts?|votes?|answers?|reactions?)|reply|quote|report|like|share|follow|permalink|click to expand(?:\.\.\.|…)?|(?:joined|registered|join date|messages?|posts|location|threads|reaction score|points|topics|likes received|beiträge|registriert|dabei seit|ort|mensajes|registrado|messages postés|inscription|сообщени[йя]|регистрация|откуда|репутация)\s?:?\s?[^.!?]{0,40}|ответить|цитировать|zitieren|antworten|responder|citar|répondre|citer|last edited(?: by [^.]{1,60})?.{0,40}|(?:solved|this topic (?:was|is) (?:automatically )?closed).{0,90}|you must (?:log in|register).{0,60}|sign in to (?:reply|comment|vote).{0,20})$/iu;
/** "larder_lena February 5, 2024, 6:40pm 1", "by tallchimney » Mon Jan 11, 2021 7:02 pm": who wrote the post, when, and its number. */
const POST_HEAD =
  /^(?:(?:by|von|par|por|da|door|av|af) )?(\S{2,40}(?: \S{1,20})??)(?: »|,)? (\D{0,25}\d.{4,40}?)(?: #?\d{1,5})?$/u;
/** "– Beatrix Mar 13, 2018 at 7:00": who wrote a remark under a post, behind it. */
const REMARK_TAIL =
  /[–—]\s?\S{2,30}(?: \S{1,20})? (\p{L}{3,9}\.? \d{1,2},? (?:\d{4} )?(?:at )?\d{1,2}:\d{2})$/u;
const MOST_CHARS_OF_REMARK = 620;
const MOST_CHARS = 110;

/** "Reply", "#14", "Joined: May 2009", "3 likes": what a forum's software writes around each post. */
export const forumLines: RunRule = {
  kind: 'run',
  name: 'forum-lines',
  category: 'boilerplate',
  reason: "the forum software's own line",
  find: (open, context, woken) => {
    if (pageKind(context.page) !== 'forum') return [];
    return blocksWhere(
      open,
      woken,
      ({ text, type }) =>
        type !== 'code' && type !== 'quote' && (isLine(text) || (type === 'listItem' && isRemark(text))),
    );
  },
};

function isLine(text: string): boolean {
  if (text.length > MOST_CHARS) return false;
  if (LINE.test(text)) return true;
  // A date alone may be all that a page shows of a post's head.
  const date = isDateLine(text) ? undefined : POST_HEAD.exec(text)?.[2];
  return date !== undefined && /\d{4}/.test(date) && /:\d{2}/.test(date) && isDateLine(date);
}

const isRemark = (text: string): boolean =>
  text.length <= MOST_CHARS_OF_REMARK && REMARK_TAIL.test(text.slice(-80));
