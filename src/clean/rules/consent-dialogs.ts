import { foldedBlock } from '../fold-text.js';
import type { ElementRule } from '../rule.js';
import { hasFewBlocks } from './signs/few-blocks.js';
import { hasName, nameParts } from './signs/names.js';
import { openingLength } from './signs/opens-with.js';
import { CONSENT_OPENINGS, COOKIE_PARTS } from './words/consent.js';

/** Roots that consent managers give to their own dialogs: nothing of the page ever stands inside. */
const MANAGER =
  nameParts(`onetrust-banner-sdk onetrust-consent-sdk onetrust-pc-sdk onetrust-style optanon-popup-bg CybotCookiebotDialog CybotCookiebotDialogBody cookiebanner
  didomi-host didomi-popup didomi-notice sp_message_container sp_message_iframe usercentrics-root uc-banner-modal usercentrics truste truste_box_overlay trustarc-banner-overlay trustarc qc-cmp2-container qc-cmp2-ui qc-cmp-ui-container qc-cmp
  cmplz-cookiebanner-container cmplz-cookiebanner cmplz-manage-consent BorlabsCookieBox BorlabsCookie _brlbs klaro iubenda-cs-banner iubenda-cs-container osano-cm-window osano-cm-dialog
  termly-code-snippet-support fc-consent-root fc-dialog-container evidon-banner _evidon_banner cookie-law-info-bar cli-bar-container cliSettingsPopup cky-consent-container cky-modal cky-consent-bar
  cookie-notice moove_gdpr_cookie_info_bar moove_gdpr_cookie_modal moove-gdpr-info-bar cmpbox cmpwrapper consentmanager tarteaucitronRoot tarteaucitron axeptio_overlay axeptio_main_button
  ccc-overlay civic-cookie-control cc-window cc-banner cookieconsent cookieConsent gdpr-cookie-notice cookie-script cookiescript_injected hs-eu-cookie-confirmation
  pea_cook_wrapper eupopup eu-cookie-compliance sliding-popup gdprModal appconsent sfbx cookie-consent-banner cookiefirst-root ketch-consent transcend-consent`);
const COOKIE = nameParts(
  'cookie cookies cookiebar cookielaw cookiepolicy cookienotice cookiemessage cookiehint consent gdpr rgpd dsgvo ccpa privacy privacybanner cmp',
);
const PART =
  nameParts(`banner notice bar popup popin modal message dialog box wrapper container overlay alert info warning disclaimer law hint text accept settings
  preferences consent manager layer root bottom top toast`);
const lengthOfOpening = openingLength(CONSENT_OPENINGS);
const MAX_WORDS = 900;

/** A cookie banner or consent dialog, by its maker's root or by a name and a text that both speak of consent. */
export const consentDialogs: ElementRule = {
  kind: 'element',
  name: 'consent-dialogs',
  category: 'consent',
  reason: 'a consent dialog or cookie banner',
  strong: true,
  gate: {
    tags: ['amp-consent', 'cookie-consent', 'cmp-banner', 'usercentrics-root'],
    words: [
      ...'onetrust optanon cybot cookiebot cybotcookiebotdialog cookiebanner didomi sp usercentrics uc truste trustarc qc cmplz borlabs'.split(
        ' ',
      ),
      ...'brlbs klaro iubenda osano termly fc evidon cli cky moove cmpbox cmpwrapper consentmanager tarteaucitron axeptio ccc civic'.split(
        ' ',
      ),
      ...'cc cookieconsent cookiescript hs pea eupopup eu sliding appconsent sfbx cookiefirst ketch transcend cookie cookies cookiebar'.split(
        ' ',
      ),
      ...'cookielaw cookiepolicy cookienotice cookiemessage cookiehint consent gdpr rgpd dsgvo ccpa privacy privacybanner cmp'.split(
        ' ',
      ),
    ],
  },
  matches: (element, context) => {
    if (
      element.name === 'body' ||
      element.name === 'html' ||
      element.name === 'main' ||
      element.name === 'article'
    )
      return false;
    if (element.name.includes('-') || hasName(element, MANAGER))
      return !holdsMostProse(context.proseIn(element), context.proseWords);
    if (context.wordsIn(element) > MAX_WORDS || !hasName(element, COOKIE)) return false;
    if (!hasFewBlocks(element, context)) return false;
    // A recipe for cookies and an article on privacy bear the name too: a banner is short, and most of the page is elsewhere.
    if (context.proseIn(element) > 120 && context.proseIn(element) * 3 > context.proseWords) return false;
    const blocks = context.blocksIn(element);
    if (blocks.some((block) => block.type === 'heading' && block.level === 1)) return false;
    const first = blocks.slice(0, 6).map(foldedBlock);
    if (first.some((text) => lengthOfOpening(text) > 0)) return true;
    return hasName(element, PART) && first.some((text) => COOKIE_PARTS.test(text));
  },
};

function holdsMostProse(inside: number, all: number): boolean {
  return inside > 300 && inside * 2 > all;
}
