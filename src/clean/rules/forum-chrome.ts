import type { ElementRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const CHROME_WORDS = [
  'signature',
  'signatures',
  'sig',
  'userextras',
  'userinfo',
  'usertitle',
  'userdetails',
  'userbanner',
  'userblurb',
  'postcounter',
  'postprofile',
  'posterprofile',
  'memberinfo',
  'badges',
  'badge',
  'reputation',
  'flair',
  'gravatar',
  'avatar',
  'postcontrols',
  'controls',
  'actionbar',
  'actions',
  'reactions',
  'likes',
  'quickreply',
  'permalink',
  'pairs',
  'lastedited',
  'editinfo',
  'postnumber',
  'joined',
  'poststats',
  'crawler',
  'votecell',
  'voting',
  'vote',
  'votes',
];

/** Around the posts of a forum: panels of users, badges, signatures, buttons, counts. The posts themselves stay. */
export const forumChrome: ElementRule = {
  kind: 'element',
  name: 'forum-chrome',
  category: 'boilerplate',
  reason: 'chrome around the posts of a forum',
  gate: { words: CHROME_WORDS },
  matches: (element, context) => {
    if (pageKind(context.page) !== 'forum' || element.name === 'body') return false;
    const words = context.wordsIn(element);
    const signs = element.attribs.class ?? '';
    if (/signature/i.test(signs)) return words <= 150 && context.proseIn(element) <= 80;
    return words <= 40 && context.proseIn(element) === 0;
  },
};
