/** Words of class and id on the number of comments; one "comment" may be a text that somebody commented on. */
export const COMMENT_COUNT_WORDS: ReadonlySet<string> = new Set(
  `comments commentaires comentarios commenti kommentare count counts counter commentcount commentscount stat stats num number
  no nr total badge bubble toggler`.split(/\s+/),
);

/** Words on what was commented on, as in "inline-comments-marker": a number there is the article's. */
export const COMMENTED_TEXT_WORDS: ReadonlySet<string> = new Set([
  'marker',
  'inline',
  'highlight',
  'highlighted',
  'anchor',
]);
