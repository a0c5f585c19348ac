import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const SIGNATURE_WORDS = ['signature', 'signatures', 'sig'];
const CHROME_WORDS = [
  ...[
    'userextras',
    'userinfo',
    'usertitle',
    'userbanner',
    'userblurb',
    'postcounter',
    'memberinfo',
    'badges',
    'badge',
  ],
  ...`reputation flair gravatar avatar postcontrols controls actionbar actions reactions likes`.split(/\s+/),
  ...`quickreply pairs lastedited editinfo joined poststats votecell voting vote votes`.split(/\s+/),
];

/** Around the posts of a forum: panels of users, badges, signatures, buttons, counts. The posts themselves stay. */
export const forumChrome: ElementRule = {
  kind: 'element',
  name: 'forum-chrome',
  category: 'boilerplate',
  reason: 'chrome around the posts of a forum',
  gate: { words: [...SIGNATURE_WORDS, ...CHROME_WORDS] },
  matches: (element, context) => {
    if (pageKind(context.page) !== 'forum' || element.name === 'body') return false;
    const words = context.wordsIn(element);
    if (classWords(element).some((word) => SIGNATURE_WORDS.includes(word))) {
      return words <= 150 && context.proseIn(element) <= 80;
    }
    return words <= 40 && context.proseIn(element) === 0;
  },
};
