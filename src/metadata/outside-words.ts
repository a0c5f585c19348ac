/** Words of a class or id that mark a part of the page which is not this article's own, also within `comment-list`. */
export const OUTSIDE_WORDS = new Set(
  'comment comments commentlist respond disqus replies sidebar aside related recommended recommendations recirc recirculation trending newsletter promo promos teaser teasers breadcrumb breadcrumbs taboola outbrain mostread morefrom cookie consent advert advertisement sponsored testimonial testimonials navigation navbar footer'.split(
    ' ',
  ),
);
/** Words that mark such a part only where they stand alone: page builders use them in every name (`elementor-widget`). */
export const OUTSIDE_TOKENS = new Set(
  'widget widgets popular latest carousel slider nav menu modal popup ad ads ticker cards upnext rail headlines reviews'.split(
    ' ',
  ),
);
/** A footer, an aside of the article: its author's box, its meta line. In lower case. */
export const OWN_WORDS = /(?:^|[^a-z])(?:article|entry|post|author|byline|story|meta)(?:[^a-z]|$)/;

/** True for a class or an id that names a part of the page which is not the article's. */
export function readOutside(name: string): boolean {
  if (name.length > 400) return false;
  const lower = name.toLowerCase();
  let mayBeToken = false;
  for (const word of lower.split(/[^a-z]+/u)) {
    if (OUTSIDE_WORDS.has(word) && !(word === 'footer' && OWN_WORDS.test(lower))) return true;
    if (OUTSIDE_TOKENS.has(word)) mayBeToken = true;
  }
  return mayBeToken && lower.split(/\s+/u).some((token) => OUTSIDE_TOKENS.has(token));
}

/** True for one that names a review. */
export function readReview(name: string): boolean {
  return REVIEW.test(name.toLowerCase());
}

const REVIEW = /(?:^|[^a-z])review(?:[^a-z]|$)/;
