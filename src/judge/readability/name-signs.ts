import { HAS_CLASS, HAS_ID } from '../../tree/attribute-bits.js';
import { type NameValue, NO_NAME } from '../../tree/name-value.js';
import { PlainReadability } from './engine.js';
import { LiteralTable, literalsOf } from './literal-table.js';
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
  if ((name.readability & (sign << ASKED)) === 0) ask(name, sign);
  return (name.readability & sign) !== 0;
}

function ask(name: NameValue, sign: number): void {
  if (++asked === WORTH_A_TABLE) table = makeTable();
  if (table === null || (name.readability & (LITERAL << ASKED)) !== 0) {
    const has = PATTERNS[31 - Math.clz32(sign)]!.test(name.text);
    name.readability |= (sign << ASKED) | (has ? sign : 0);
    return;
  }
  const bits = table.bitsOf(name.text);
  name.readability |= (LITERAL << ASKED) | (bits & LITERAL);
  // The last pattern is more than its literal.
  if ((bits & SHARE) === 0) name.readability |= SHARE << ASKED;
  else if (sign === SHARE) ask(name, sign);
}

/** Signs whose patterns are nothing but literals. */
const LITERAL = UNLIKELY | MAYBE | BYLINE | POSITIVE | NEGATIVE;
/** Questions of which a table answers all of a name in the time of half a pattern; to make it takes as long as some hundred of them. */
const WORTH_A_TABLE = 2000;
let asked = 0;
let table: LiteralTable | null = null;

/** Null where a pattern is not what it is in Readability 0.6.0. */
function makeTable(): LiteralTable | null {
  const literals: [literal: string, bit: number][] = [['share', SHARE]];
  for (let i = 0; 1 << i < SHARE; i++) {
    const list = literalsOf(PATTERNS[i]!);
    if (list === null) return null;
    for (const literal of list) literals.push([literal, 1 << i]);
  }
  return new LiteralTable(literals);
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
