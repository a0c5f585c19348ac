import { HAS_CLASS, HAS_ID } from '../../tree/attribute-bits.js';
import { type NameValue, NO_NAME } from '../../tree/name-value.js';
import { PlainReadability } from './engine.js';
import type { ThinElement } from './thin-element.js';

// What Readability's patterns find in a class or an id, a bit each.
const UNLIKELY = 1;
const MAYBE = 2;
export const BYLINE = 4;
const POSITIVE = 8;
const NEGATIVE = 16;
export const SHARE = 32;
/** So many bits further stands whether the pattern has been asked. */
const ASKED = 8;

const { unlikelyCandidates, okMaybeItsACandidate, byline, positive, negative, shareElements } =
  PlainReadability.prototype.REGEXPS;
const PATTERNS: readonly RegExp[] = [
  unlikelyCandidates!,
  okMaybeItsACandidate!,
  byline!,
  positive!,
  negative!,
  shareElements!,
];

/**
 * Whether an element's class or id has it. Readability puts the two together with a space between, which none of the patterns
 * that it asks so goes across.
 */
export function namesHave(element: ThinElement, sign: number): boolean {
  if ((element.has & (HAS_CLASS | HAS_ID)) === 0) return false;
  return nameHas(element.classValue, sign) || nameHas(element.idValue, sign);
}

/** Readability's `_getClassWeight`: 25 for each name that speaks for an article, less 25 for each that speaks against one. */
export function weightOfNames({ has, classValue, idValue }: ThinElement): number {
  return (has & (HAS_CLASS | HAS_ID)) === 0 ? 0 : weightOf(classValue) + weightOf(idValue);
}

function weightOf(name: NameValue): number {
  if (name === NO_NAME) return 0;
  return (nameHas(name, POSITIVE) ? 25 : 0) - (nameHas(name, NEGATIVE) ? 25 : 0);
}

/** Whether a name has a sign: what its pattern says is left on the name, for a page's elements share most of theirs. */
function nameHas(name: NameValue, sign: number): boolean {
  const known = name.readability;
  if ((known & (sign << ASKED)) !== 0) return (known & sign) !== 0;
  const has = PATTERNS[31 - Math.clz32(sign)]!.test(name.text);
  name.readability |= (sign << ASKED) | (has ? sign : 0);
  return has;
}

/** Whether the names of the element that was looked at last speak against it, and none for it. */
let isUnlikely = false;

/** To be told of each element before Readability asks `REGEXPS` about the string that it makes of its names. */
export function lookAtNames(element: ThinElement): void {
  isUnlikely = namesHave(element, UNLIKELY) && !namesHave(element, MAYBE);
}

/** Readability's patterns, of which two answer by what stands on the names. */
export const REGEXPS = {
  ...PlainReadability.prototype.REGEXPS,
  unlikelyCandidates: { test: () => isUnlikely },
  okMaybeItsACandidate: { test: () => !isUnlikely },
};
