/** Tags that start a new line of text in a browser's default style sheet (https://html.spec.whatwg.org/#rendering). */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  `address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
  footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol p pre search section
  summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** Tags whose content is no text for a reader: code, styles, fall-backs of media, the choices of form controls. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  `script style template head title meta link base iframe object embed applet canvas svg audio video map area
  select option optgroup datalist textarea input progress meter noframes noembed frame annotation`.split(
    /\s+/,
  ),
);

/** Tags that only dress the text inside a word or sentence. */
export const PHRASE_TAGS: ReadonlySet<string> = new Set(
  `abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt rtc ruby s samp small span strike strong sub sup
  tt u var wbr`.split(/\s+/),
);

export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What `tagKind` is the sum of: whether the tag stands in one of the lists above. */
export const IS_BLOCK = 1;
export const IS_SILENT = 2;
export const IS_PHRASE = 4;

const KINDS = new Map<string, number>();
for (const name of BLOCK_TAGS) KINDS.set(name, IS_BLOCK);
for (const name of SILENT_TAGS) KINDS.set(name, (KINDS.get(name) ?? 0) | IS_SILENT);
for (const name of PHRASE_TAGS) KINDS.set(name, (KINDS.get(name) ?? 0) | IS_PHRASE);

/** In which of the lists a tag stands, in one look-up. */
export function tagKind(name: string): number {
  // Nine elements of ten; a comparison takes a tenth of a look-up.
  switch (name) {
    case 'a':
    case 'img':
    case 'button':
    case 'br':
      return 0;
    case 'div':
    case 'li':
    case 'p':
    case 'ul':
    case 'td':
    case 'tr':
    case 'h3':
    case 'h2':
      return IS_BLOCK;
    case 'span':
    case 'strong':
    case 'i':
      return IS_PHRASE;
    case 'script':
    case 'svg':
    case 'input':
      return IS_SILENT;
  }
  return KINDS.get(name) ?? 0;
}
