import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const LINE =
  /^(?:#\d{1,6}|\d{1,4} (?:likes?|replies|views|posts?|votes?|answers?|reactions?)|reply|quote|report|like|share|follow|permalink|click to expand(?:\.\.\.|…)?|(?:joined|registered|join date|messages?|posts|location|threads|reaction score|points|topics|likes received|beiträge|registriert|dabei seit|ort|mensajes|registrado|messages postés|inscription|сообщени[йя]|регистрация|откуда|репутация)\s?:?\s?[^.!?]{0,40}|ответить|цитировать|zitieren|antworten|responder|citar|répondre|citer|last edited(?: by [^.]{1,60})?.{0,40}|(?:solved|this topic (?:was|is) (?:automatically )?closed).{0,90}|you must (?:log in|register).{0,60}|sign in to (?:reply|comment|vote).{0,20})$/iu;
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
      ({ text, type }) => text.length <= MOST_CHARS && type !== 'code' && type !== 'quote' && LINE.test(text),
    );
  },
};
