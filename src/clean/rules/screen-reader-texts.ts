import type { ElementRule } from '../rule.js';

/** In lower case. */
const NAMES =
  /(?:^|\s)(?:sr-only|visually-hidden|visuallyhidden|visually_hidden|screen-reader-text|screen-reader-only|screenreader|assistive-text|a11y-hidden|u-visually-hidden|element-invisible|is-visually-hidden|sronly|accessibly-hidden|offscreen|a-offscreen)(?:\s|$)/;

/** Words that only screen readers are told: "Opens in a new window", "Skip to content", names of page parts. */
export const screenReaderTexts: ElementRule = {
  kind: 'element',
  name: 'screen-reader-texts',
  category: 'hidden',
  reason: 'a hint for screen readers only',
  gate: {
    words: `sr sronly visually visuallyhidden screen screenreader assistive a element accessibly offscreen
  invisible`.split(/\s+/),
  },
  matches: (element, context) =>
    NAMES.test(element.className.toLowerCase()) &&
    context.wordsIn(element) <= 25 &&
    context.proseIn(element) === 0,
};
