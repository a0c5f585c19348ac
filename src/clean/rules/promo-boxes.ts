import type { ElementRule } from '../rule.js';
import { FORM_TAGS, holdsTag } from './signs/holds-tag.js';
import { hasName, nameParts } from './signs/names.js';
import { pageKind } from './signs/page-kind.js';

const SURE =
  nameParts(`donate donation donations donate-box donation-box donate-banner donation-banner donate-cta membership-promo membership-cta member-cta support-banner support-box support-us supportus
  fundraising fundraiser patreon kofi buymeacoffee app-banner app-promo appbanner app-download download-app app-cta smart-banner smartbanner mobile-app-promo house-ad housead
  promo-box promobox promo-banner promo-block promo-bar promobar cta-banner cta-box cta-block article-cta in-article-cta inline-cta blog-cta post-cta subscribe-cta follow-us followus follow-box
  follow-buttons social-follow social-follow-us tip-box tipbox tips-box contact-box report-error error-report feedback-box feedback-form was-this-helpful article-feedback page-feedback
  rating-widget star-rating kk-star-ratings post-ratings post-views-label rate-article survey survey-widget poll-widget poll-embed quiz-embed whatsapp-channel whatsapp-cta telegram-cta google-news-cta google-news-follow
  login-box login-form loginform login-widget signin-form signin-box register-form registration-form user-login`);
const WEAK = nameParts('promo promos promotion cta calltoaction call-to-action teaser-promo');
const MAX_WORDS = 90;

/** A box in which the site speaks for itself: gifts, membership, its app, its channels, ratings. */
export const promoBoxes: ElementRule = {
  kind: 'element',
  name: 'promo-boxes',
  category: 'promo',
  reason: 'a box named for a call in the site’s own cause, with little prose',
  gate: {
    words: [
      ...'donate donation donations membership member support supportus fundraising fundraiser patreon kofi buymeacoffee app appbanner download smart'.split(
        ' ',
      ),
      ...'smartbanner mobile house housead promo promos promotion promobox promobar cta calltoaction call article follow followus social tip tipbox tips contact'.split(
        ' ',
      ),
      ...'report error feedback was rating star kk post rate survey poll quiz whatsapp telegram google login loginform signin register registration user'.split(
        ' ',
      ),
    ],
  },
  matches: (element, context) => {
    if (
      element.name === 'body' ||
      element.name === 'html' ||
      element.name === 'article' ||
      element.name === 'main'
    )
      return false;
    // Asked first, since it is cheap: names such as "post" stand on every second box.
    const prose = context.proseIn(element);
    if (context.wordsIn(element) > MAX_WORDS || prose > 45) return false;
    const sure = hasName(element, SURE);
    // On a service's own page a call is the content.
    if (!sure && (pageKind(context.page) !== 'article' || !hasName(element, WEAK))) return false;
    if (!sure && prose > 30) return false;
    return sure || context.linkDensity(element) > 0.2 || holdsTag(context.page, element, FORM_TAGS);
  },
};
