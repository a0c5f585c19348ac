import type { ElementRule } from '../rule.js';
import { FORM_TAGS, holdsTag } from './signs/holds-tag.js';
import { hasName, nameParts } from './signs/names.js';

const SURE =
  nameParts(`mc_embed_signup mailchimp mc4wp-form mc4wp mailpoet_form mailpoet klaviyo-form klaviyo convertkit formkit-form formkit ck_form jetpack_subscription_widget
  jetpack_subscriptions wp-block-jetpack-subscriptions newsletter-signup newsletter-sign-up newsletter-form newsletter-box newsletter-widget newsletter-block newsletter-banner
  newsletter-promo newsletter-cta newsletter-container newsletter-subscribe newsletter-subscription newsletter-module newsletter-teaser newsletter-embed newsletter-wrapper newsletter-wrap newsletter-section
  newslettersignup newsletterform newsletterbox newsletterwidget newsletterpromo nlsignup nl-signup email-signup emailsignup email-sign-up email-subscribe email-subscription mailing-list mailinglist
  subscribe-form subscribe-box subscribe-widget subscribe-block subscribe-cta subscription-form subscription-widget signup-form signup-box sign-up-form optin-form opt-in-form optin subscribeform
  email-capture email-form emailform tnp tnp-subscription sendinblue sib-form inbox-form nieuwsbrief nyhetsbrev boletin abonnement-newsletter`);
const NEWSLETTER = nameParts('newsletter newsletters newslettersignup');
const MAX_WORDS = 160;
const MAX_PROSE = 90;

/** A box that asks for the reader's mail address, known by its name. */
export const newsletterBoxes: ElementRule = {
  kind: 'element',
  name: 'newsletter-boxes',
  category: 'newsletter',
  reason: 'a box named for a newsletter or for signing up, with little prose',
  gate: {
    words: [
      ...'newsletter newsletters mailchimp mailpoet klaviyo convertkit formkit jetpack newslettersignup newsletterform newsletterbox newsletterwidget'.split(
        ' ',
      ),
      ...'newsletterpromo nlsignup email emailsignup emailform mailing mailinglist subscribe subscription signup sign optin opt subscribeform tnp'.split(
        ' ',
      ),
      ...'sendinblue sib inbox nieuwsbrief nyhetsbrev boletin mc ck'.split(' '),
    ],
  },
  matches: (element, context) => {
    if (
      element.name === 'body' ||
      element.name === 'main' ||
      element.name === 'article' ||
      element.name === 'html'
    )
      return false;
    if (context.wordsIn(element) > MAX_WORDS || context.proseIn(element) > MAX_PROSE) return false;
    const sure = hasName(element, SURE);
    if (!sure && !hasName(element, NEWSLETTER)) return false;
    return sure || holdsTag(context.page, element, FORM_TAGS) || context.proseIn(element) === 0;
  },
};
