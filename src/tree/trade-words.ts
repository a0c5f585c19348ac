/** What the words of a short text hint at, a bit each. */
export const MAY_BUY = 1;
export const MAY_TALK = 2;
/** The text has letters beyond ASCII, and was not read for them. */
export const UNREAD = 4;

/** Words, in ASCII letters, one of which stands in every ASCII text with a shop's words, or a discussion's; see `judge/model/page-words.ts`. */
export const BUYING_WORDS: readonly string[] =
  'cart bag basket buy stock shipping sku quantity checkout warenkorb panier carrito'.split(' ');
export const TALKING_WORDS: readonly string[] =
  `reply replies replied quote joined post posts wrote said member topic thread views solved upvote antworten pondre
  responder`.split(/\s+/);
