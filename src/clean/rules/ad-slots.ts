import type { ElementRule } from '../rule.js';
import { hasName, nameParts, namePattern } from './signs/names.js';

const SLOT =
  nameParts(`adsbygoogle adslot adslots adunit adbox adbanner adblock adspace adspot adzone adwrapper adwrap adcontainer adholder adtext adlabel
  adtag adplaceholder adsense advert adverts advertisement advertisements advertising advertise advertorial advertentie anzeige anzeigen
  werbung werbeblock reklama reklam reklame mainos publicidad publicidade publicite pubblicita pub-label dfp gpt-ad google_ads
  googlead googleads gads taboola outbrain mgid revcontent teads nativo criteo zergnet ligatus plista dianomi sponsored-content leaderboard-ad
  ad-manager htlad sas_ad skyscraper mpu`);
const PLACES =
  `slot slots unit units container wrapper wrap banner label box space zone placeholder leaderboard sidebar block area sticky
  inline incontent content rectangle native holder break notice text tag position spot code module widget row below above mobile desktop inner outer
  top bottom header footer middle side left right billboard interstitial disclaimer title div hide server iframe google sponsor`
    .split(/\s+/)
    .join('|');
/** "ad" counts only right beside a word of place: `adv-heading wp-block` is a heading. */
const SHORT = namePattern(
  new RegExp(
    `(?:^|[\\s_-])(?:(?:ads?|adv)[_-]{1,2}(?:${PLACES})|(?:${PLACES})[_-]{1,2}(?:ads?|adv))\\d{0,4}(?:[\\s_-]|$)`,
  ),
);
const MAX_WORDS = 90;

/** A place kept for an advertisement, known by its class or id. What is left in a saved page is a label, or the ad's own lines. */
export const adSlots: ElementRule = {
  kind: 'element',
  name: 'ad-slots',
  category: 'ad',
  reason: 'a place kept for an advertisement, by its name and without prose',
  gate: {
    tags: ['amp-ad', 'amp-embed', 'amp-sticky-ad', 'google-ad', 'gpt-ad', 'ad-slot', 'broadstreet-zone'],
    words: [
      ...'ad ads adv adsbygoogle adslot adslots adunit adbox adbanner adblock adspace adspot adzone adwrapper adwrap adcontainer'.split(
        ' ',
      ),
      ...'adholder adtext adlabel adtag adplaceholder adsense advert adverts advertisement advertisements advertising'.split(
        ' ',
      ),
      ...'advertorial advertentie anzeige anzeigen werbung werbeblock reklama reklam reklame mainos publicidad publicidade'.split(
        ' ',
      ),
      ...'publicite pubblicita dfp gpt googlead googleads gads taboola outbrain mgid revcontent teads nativo criteo zergnet ligatus'.split(
        ' ',
      ),
      ...'plista dianomi htlad sas skyscraper mpu'.split(' '),
    ],
  },
  matches: (element, context) => {
    if (element.name === 'body' || element.name === 'html' || element.name === 'article') return false;
    if (context.wordsIn(element) > MAX_WORDS || context.proseIn(element) > 0) return false;
    if (element.name.includes('-') || hasName(element, SLOT)) return true;
    return hasName(element, SHORT) || (context.wordsIn(element) <= 20 && isNamedAd(element.className));
  },
};

/** "ad" as a class of its own; among many short ones it is a chance name of a style sheet made by machine. */
function isNamedAd(className: string): boolean {
  if (className.length > 40) return false;
  const names = className.trim().split(/\s+/);
  return names.length <= 3 && (names.includes('ad') || names.includes('ads'));
}
