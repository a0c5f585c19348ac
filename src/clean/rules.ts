import type { Rule } from './rule.js';
import { adLabels } from './rules/ad-labels.js';
import { adSlots } from './rules/ad-slots.js';
import { appLines } from './rules/app-lines.js';
import { audioLines } from './rules/audio-lines.js';
import { authorBoxes } from './rules/author-boxes.js';
import { bioLines } from './rules/bio-lines.js';
import { buttons } from './rules/buttons.js';
import { bylineAttributes } from './rules/byline-attributes.js';
import { bylineLines } from './rules/byline-lines.js';
import { bylines } from './rules/bylines.js';
import { commentCounts } from './rules/comment-counts.js';
import { commentLines } from './rules/comment-lines.js';
import { commentParts } from './rules/comment-parts.js';
import { commentSections } from './rules/comment-sections.js';
import { commentTails } from './rules/comment-tails.js';
import { consentDialogs } from './rules/consent-dialogs.js';
import { consentLines } from './rules/consent-lines.js';
import { contentsLists } from './rules/contents-lists.js';
import { copyrightLines } from './rules/copyright-lines.js';
import { creditLines } from './rules/credit-lines.js';
import { customerReviews } from './rules/customer-reviews.js';
import { dialogs } from './rules/dialogs.js';
import { disclaimers } from './rules/disclaimers.js';
import { disclosureLines } from './rules/disclosure-lines.js';
import { donationLines } from './rules/donation-lines.js';
import { embedConsent } from './rules/embed-consent.js';
import { embedLines } from './rules/embed-lines.js';
import { figureCaptions } from './rules/figure-captions.js';
import { followLines } from './rules/follow-lines.js';
import { formConsents } from './rules/form-consents.js';
import { formMessages } from './rules/form-messages.js';
import { forms } from './rules/forms.js';
import { forumChrome } from './rules/forum-chrome.js';
import { forumLines } from './rules/forum-lines.js';
import { imageCaptions } from './rules/image-captions.js';
import { imageCredits } from './rules/image-credits.js';
import { inlineMarks } from './rules/inline-marks.js';
import { leadCaptions } from './rules/lead-captions.js';
import { mailBoxes } from './rules/mail-boxes.js';
import { mediaPlayers } from './rules/media-players.js';
import { menus } from './rules/menus.js';
import { navElements } from './rules/nav-elements.js';
import { navLines } from './rules/nav-lines.js';
import { newsletterBoxes } from './rules/newsletter-boxes.js';
import { newsletterLines } from './rules/newsletter-lines.js';
import { pageFooters } from './rules/page-footers.js';
import { pageHeaders } from './rules/page-headers.js';
import { pageTurners } from './rules/page-turners.js';
import { paywallBoxes } from './rules/paywall-boxes.js';
import { paywallLines } from './rules/paywall-lines.js';
import { placeholderTexts } from './rules/placeholder-texts.js';
import { playerResidue } from './rules/player-residue.js';
import { playerShells } from './rules/player-shells.js';
import { promoBoxes } from './rules/promo-boxes.js';
import { pullQuotes } from './rules/pull-quotes.js';
import { ratingLines } from './rules/rating-lines.js';
import { readMoreLines } from './rules/read-more-lines.js';
import { readingTime } from './rules/reading-time.js';
import { referenceLists } from './rules/reference-lists.js';
import { relatedBoxes } from './rules/related-boxes.js';
import { relatedLists } from './rules/related-lists.js';
import { relatedTails } from './rules/related-tails.js';
import { repeatedBlocks } from './rules/repeated-blocks.js';
import { repeatedHeadline } from './rules/repeated-headline.js';
import { screenReaderTexts } from './rules/screen-reader-texts.js';
import { scriptNotices } from './rules/script-notices.js';
import { shareBars } from './rules/share-bars.js';
import { shareLines } from './rules/share-lines.js';
import { shopLines } from './rules/shop-lines.js';
import { sideColumns } from './rules/side-columns.js';
import { signatureLines } from './rules/signature-lines.js';
import { sourceLines } from './rules/source-lines.js';
import { tagLines } from './rules/tag-lines.js';
import { tagLists } from './rules/tag-lists.js';
import { teaserGrids } from './rules/teaser-grids.js';
import { tipLines } from './rules/tip-lines.js';
import { trailLines } from './rules/trail-lines.js';
import { urlLists } from './rules/url-lists.js';

/** Every rule, in the order in which they are asked: where two would take a block, the first gives the reason. */
export const rules: readonly Rule[] = [
  // Consent, walls and notices.
  consentDialogs,
  consentLines,
  formConsents,
  embedConsent,
  paywallBoxes,
  paywallLines,
  scriptNotices,
  formMessages,
  placeholderTexts,
  // Calls to the reader.
  newsletterBoxes,
  newsletterLines,
  donationLines,
  tipLines,
  appLines,
  followLines,
  ratingLines,
  promoBoxes,
  shopLines,
  disclosureLines,
  // Share and page tools.
  shareBars,
  shareLines,
  readingTime,
  // Advertisements.
  adSlots,
  adLabels,
  // Players, by their boxes and by their wording.
  playerShells,
  mediaPlayers,
  playerResidue,
  audioLines,
  embedLines,
  // Around the article.
  navElements,
  menus,
  pageTurners,
  pageFooters,
  pageHeaders,
  sideColumns,
  contentsLists,
  dialogs,
  screenReaderTexts,
  // Below it.
  customerReviews,
  commentSections,
  commentCounts,
  commentParts,
  relatedBoxes,
  referenceLists,
  disclaimers,
  pullQuotes,
  forumChrome,
  // Around its pictures; before bylines, since a credit is often named "author" too.
  figureCaptions,
  imageCaptions,
  imageCredits,
  creditLines,
  leadCaptions,
  // About its author.
  authorBoxes,
  bylines,
  bylineAttributes,
  tagLists,
  // What is left of forms.
  forms,
  buttons,
  // Lines and runs: they see only what no element rule took.
  repeatedHeadline,
  copyrightLines,
  forumLines,
  navLines,
  trailLines,
  inlineMarks,
  bylineLines,
  signatureLines,
  bioLines,
  sourceLines,
  urlLists,
  tagLines,
  readMoreLines,
  relatedLists,
  teaserGrids,
  commentTails,
  commentLines,
  relatedTails,
  // Last, so that of two copies the one that stays is the one that no other rule took.
  mailBoxes,
  repeatedBlocks,
];
