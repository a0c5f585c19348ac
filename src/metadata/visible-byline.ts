import { HAS_STYLE } from '../tree/attribute-bits.js';
import { codeAt, lengthOf } from '../tree/code-at.js';
import { keptBytes } from '../tree/kept-table.js';
import type { PageElement } from '../types.js';
import { textDateOf } from './dates/known-date.js';
import { elementText } from './element-text.js';
import type { Facts } from './facts.js';
import { firstSign } from './first-sign.js';
import { headingZoneOf } from './heading-zone.js';
import { holdsDigit } from './holds-digit.js';
import { mainHeadingOf } from './main-heading.js';
import { BYLINE } from './mark-words.js';
import { hasMarkedAncestor, nearestMarked } from './marks.js';
import { isNoNameWord } from './names/read-byline.js';
import { perPage } from './per-page.js';
import { isOutside } from './zones.js';

/** A byline is short; what is longer holds the article or an author's biography. In characters. */
const LONGEST_BYLINE = 300;
const MOST_BYLINES = 12;

/**
 * Elements marked as bylines that belong to the article: outside sidebars, cards and comments, near the heading first,
 * the outermost of nested ones only when it is short.
 */
export function* bylineElementsOf(facts: Facts): Generator<PageElement> {
  const isByline = (element: PageElement) => isShortByline(element, facts);
  let found = 0;
  for (const element of nearestMarked(facts, BYLINE)) {
    if (!isByline(element) || hasMarkedAncestor(facts, element, BYLINE, isByline)) continue;
    yield element;
    if (++found >= MOST_BYLINES) return;
  }
}

/** 1 no, 2 yes, by the number of the element. */
const knownBylinesOf = perPage((facts) => bylineTable(facts.page.elements.length));
const bylineTable = keptBytes();

function isShortByline(element: PageElement, facts: Facts): boolean {
  const known = knownBylinesOf(facts);
  known[element.order] ||= readsAsByline(element, facts) ? 2 : 1;
  return known[element.order] === 2;
}

function readsAsByline(element: PageElement, facts: Facts): boolean {
  const texts = (facts.page.textEnd[element.order] ?? 0) - (facts.page.textStart[element.order] ?? 0);
  if (texts === 0 || texts > 60 || isOutside(element, facts)) return false;
  const text = elementText(element, LONGEST_BYLINE);
  return text !== '' && text.length <= LONGEST_BYLINE;
}

/** Texts that are looked at for a signature. */
const MOST_TEXTS = 3_000;

/** Names with which articles end: "— Marie Curie, Paris", or a name alone in a line that is set to the right. */
export function signaturesOf(facts: Facts): string[] {
  const heading = mainHeadingOf(facts)?.element ?? null;
  const { texts } = facts.page;
  const first = heading === null ? 0 : (facts.page.textEnd[heading.order] ?? 0);
  for (let i = first; i < Math.min(texts.length, first + MOST_TEXTS); i++) {
    const { data, parent, blank } = texts[i]!;
    const sign = blank || lengthOf(data) > 80 ? 0 : firstSign(data);
    // Names begin with a capital.
    if (isNoCapital(sign)) continue;
    const isDashed = sign === EN_DASH || sign === EM_DASH;
    if (!isDashed && !mayStandOnTheRight(parent as PageElement)) continue;
    const name = isDashed
      ? data
          .replace(/^[\s—–]+/u, '')
          .split(',', 1)[0]!
          .trim()
      : data.trim();
    if (!isPerson(name) || isOutside(parent as PageElement, facts)) continue;
    if (isDashed || isAloneOnTheRight(parent as PageElement, name)) return [name];
  }
  return [];
}

const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

/** In tables and code, what stands on the right is a figure or its label. */
const TABLES: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'pre', 'code']);

/** True where the line that holds nothing but this name is set to the right margin. */
function isAloneOnTheRight(element: PageElement, name: string): boolean {
  let at: PageElement | null = element;
  for (let up = 0; up < MOST_UP && at !== null; up++, at = at.parent as PageElement | null) {
    if (TABLES.has(at.name) || elementText(at, name.length + 1) !== name) return false;
    if (isSetToRight(at)) return true;
  }
  return false;
}

/** How many elements may be set to the right: the line's own, and those around it. */
const MOST_UP = 3;

/** Cheap: false for nearly all lines. */
function mayStandOnTheRight(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let up = 0; up < MOST_UP && at !== null; up++, at = at.parent as PageElement | null)
    if (isSetToRight(at)) return true;
  return false;
}

function isSetToRight(element: PageElement): boolean {
  if ((element.has & HAS_STYLE) === 0) return false;
  if (element.attribute('align')?.toLowerCase() === 'right') return true;
  return RIGHT_STYLE.test(element.attribute('style') ?? '');
}

const RIGHT_STYLE = /text-align:\s?right/iu;

/** The same elements, the nearest to the heading first; without a heading, as they come. */
export function nearestFirst(
  elements: readonly PageElement[],
  heading: PageElement | null,
  facts: Facts,
): PageElement[] {
  return elements
    .map((element) => ({ element, distance: textDistance(heading, element, facts) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ element }) => element);
}

/** Texts between the heading and an element; what stands before the heading counts three times. */
export function textDistance(heading: PageElement | null, element: PageElement, facts: Facts): number {
  const { textStart, textEnd } = facts.page;
  if (heading === null) return element.order;
  const after = (textStart[element.order] ?? 0) - (textEnd[heading.order] ?? 0);
  return after >= 0 ? after : -after * 3;
}

// No `i` flag: with it `\p{Lu}` takes small letters too, and "Die Zutaten" would be led in by "di".
const LED_IN =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]rticle|[Rr]eview)\s[Bb]y|[Bb]y|BY|[Vv]on|VON|[Ee]in\s(?:Beitrag|Artikel|Gastbeitrag|Kommentar|Interview)\svon|(?:[Tt]ext|[Aa]utorin|[Aa]utor|[Aa]uthors?|[Aa]uteur|[Aa]utora|[Aa]utore|[Аа]втор|[Тт]екст|[Yy]azar|[Tt]ekst|[Ii]nterview|[Cc]ontributors?)\s?(?::|[Vv]on|[Bb]y)|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i|[Aa]v|[Aa]f|作者\s?[:：]|文\s?[／/:：])\s?:?\s?(?=[\p{Lu}\p{Lo}@])/u;
const CJK_BYLINE =
  /^[\p{Script=Han}]{2,4}\s?(?:記者|记者)$|^[\p{Script=Hangul}]{2,4}\s?기자$|^(?:記者|记者|文|作者|撰文)\s?[／/:：]?\s?[\p{Script=Han}]{2,4}/u;
/** "13:30 von Olga", "by damianduchamps on": beside a date, the words that lead up to a name may stand anywhere. */
const LED_BESIDE =
  /(?:^|\s)(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Dd]i)\s(\S.{1,60}?)(?:\s(?:on|am|le|el|in|um|at)\s*)?$/u;
/** Two to four words, each with a capital or an initial: as people are named, and hardly anything else beside a date. */
const PERSON =
  /^(?:(?:Dr|Prof)\.\s)*\p{Lu}[\p{L}’'-]*\.?(?:\s(?:\p{Lu}\.|(?:von|van|de|der|den|di|da|del|la|le|bin|al|el|ter)|\p{Lu}[\p{L}’'-]+)){1,4}$/u;
/** Lines around the heading that are looked at. */
const MOST_LINES = 30;

/** Lines near the heading that are led in like a byline ("By Ada Lovelace"), or stand beside a date, where no class name tells. */
export const bylineLinesNear = perPage(findBylineLines);

function findBylineLines(facts: Facts): string[] {
  const lines = headingZoneOf(facts).slice(0, MOST_LINES);
  const led = lines.filter((line) => line.length <= 160 && (isLedIn(line) || isCjkByline(line)));
  if (led.length > 0) return led.slice(0, 2);
  for (const [index, line] of lines.entries()) {
    const beside = nameBesideDate(line, facts);
    if (beside !== null) return [beside];
    const neighbours = [lines[index - 1] ?? '', lines[index + 1] ?? ''];
    if (isPerson(line) && neighbours.some((other) => isDateLine(other, facts))) return [line];
  }
  return [];
}

function isCjkByline(line: string): boolean {
  return codeAt(line, 0) > 0x7f && CJK_BYLINE.test(line);
}

function isLedIn(line: string): boolean {
  return LED_IN.test(line) && !/[.!?]$/u.test(line.replace(/\b(?:[JS]r|\p{Lu})\.$/u, ''));
}

/** True for two to five words that are written like a person's name and are no section, role or month. */
export function isPerson(line: string): boolean {
  if (line === '' || line.length > 40 || isNoCapital(codeAt(line, 0))) return false;
  return PERSON.test(line) && line.split(' ').every((word) => !isNoNameWord(word));
}

/** True for a sign of ASCII that is no capital. */
function isNoCapital(code: number): boolean {
  return code < 0x80 && (code < 0x41 || code > 0x5a);
}

function isDateLine(line: string, facts: Facts): boolean {
  if (line.length > 80) return false;
  return textDateOf(line, facts) !== null || /^\d{1,2}\s?(?:min|minutes?|Min\.|Minuten)\b/u.test(line);
}

/** The name in a line that holds a date besides: `11.12.2019 - Ada Lovelace`, `Ada Lovelace | Senior Writer | July 2, 2025`. */
function nameBesideDate(line: string, facts: Facts): string | null {
  if (line.length > 120 || !holdsDigit(line)) return null;
  const date = textDateOf(line, facts);
  if (date === null) return null;
  const rest = [line.slice(0, date.start), line.slice(date.end)].map((part) =>
    part.replace(/^[\s,.-]*\d{1,2}[:.h]\d{2}(?:\s?Uhr)?/u, ''),
  );
  for (const part of rest) {
    const led = LED_BESIDE.exec(part.trim());
    // With the word that leads up to it, which tells a single name from any other word.
    if (led !== null) return led[0].trim();
    for (const piece of part.split(/[|•·–—/]|\s-\s|,\s/u)) {
      const name = piece.replace(/^[\s:-]+|[\s:-]+$/gu, '');
      if (isPerson(name)) return name;
    }
  }
  return null;
}
