/** Words of a class or id that mark a part of the page which is not this article's own, also within `comment-list`. */
export const OUTSIDE_WORDS =
  'comment comments commentlist respond disqus replies sidebar aside related recommended recommendations recirc recirculation trending newsletter promo promos teaser teasers breadcrumb breadcrumbs taboola outbrain mostread morefrom cookie consent advert advertisement sponsored testimonial testimonials navigation navbar footer'.split(
    ' ',
  );
/** Words that mark such a part only where they stand alone: page builders use them in every name (`elementor-widget`). */
export const OUTSIDE_TOKENS =
  'widget widgets popular latest carousel slider nav menu modal popup ad ads ticker cards upnext rail headlines reviews'.split(
    ' ',
  );
/** A footer, an aside of the article: its author's box, its meta line. In lower case. */
export const OWN_WORDS = /(?:^|[^a-z])(?:article|entry|post|author|byline|story|meta)(?:[^a-z]|$)/;

/** True for a class or an id that names a part of the page which is not the article's. */
export function readOutside(name: string): boolean {
  if (name.length > 400) return false;
  const lower = name.toLowerCase();
  return SURE_WORD.test(lower) || TOKEN.test(lower) || (FOOTER_WORD.test(lower) && !OWN_WORDS.test(lower));
}

// A pattern a list: cutting the name into its words and looking each up takes several times as long.
const SURE_WORD = wholeWord(OUTSIDE_WORDS.filter((word) => word !== 'footer'));
const FOOTER_WORD = wholeWord(['footer']);
const TOKEN = new RegExp(`(?:^|\\s)(?:${OUTSIDE_TOKENS.join('|')})(?!\\S)`);

function wholeWord(words: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^a-z])(?:${words.join('|')})(?![a-z])`);
}

/** True for one that names a part which is never the article's own head, however near the heading it stands. */
export function readFirm(name: string): boolean {
  return FIRM_WORDS.test(name.toLowerCase());
}

/** All of them are among the words above. */
const FIRM_WORDS =
  /(?:^|[^a-z])(?:comments?|commentlist|respond|replies|sidebar|related|recommended|newsletter|promo|sponsored)(?:[^a-z]|$)/;

/** True for one that names a review. */
export function readReview(name: string): boolean {
  return REVIEW.test(name.toLowerCase());
}

const REVIEW = /(?:^|[^a-z])review(?:[^a-z]|$)/;
