import { codeAt, holdsText, lengthOf } from '../tree/code-at.js';
import { flatten, LONG } from '../tree/flatten.js';
import { measureText, type TextMeasure } from '../tree/measure-text.js';
import { isOddSpace } from '../tree/signs.js';
import { codesOf } from '../tree/text-codes.js';

// Signs of the private use area: a page's own are icons, and become spaces (`tree/icons.ts`) before these are set.
/** Stands between two dressed phrases: glued as in `<b>w</b><i>ord</i>`, parted as in `<span>ready</span><span>Create</span>`. */
export const SEAM = '\uE000';
/** Stands between neighbours that a style sheet sets apart: a space, unless a closing sign follows or an opening one precedes. */
export const GAP = '\uE002';
/**
 * Stands between two cells of a table row, where the source may have tabs of its own. No text of a page holds it, and with it a
 * row of Latin-1 stays a string of bytes.
 */
export const CELL = '\0';
const GAPS = /\uE002/g;

/**
 * Characters of a text that can be seen: white space, invisible marks and icon glyphs aside. `TextMeasure.chars` is the same
 * where no sign stands beyond ASCII.
 */
export function countVisible(data: string): number {
  let visible = 0;
  for (let i = 0, end = lengthOf(data); i < end; i++) {
    const code = codeAt(data, i);
    if (code > 32 && (code < 0x7f || (code > 0xa0 && code !== 0xad && !isInvisible(code)))) visible++;
  }
  return visible;
}

/** Whether any can be seen. */
export function isVisible(data: string): boolean {
  for (let i = 0, end = lengthOf(data); i < end; i++) {
    const code = codeAt(data, i);
    if (code > 32 && (code < 0x7f || (code > 0xa0 && code !== 0xad && !isInvisible(code)))) return true;
  }
  return false;
}

/** Spaces, joiners and direction marks; and the private use area, where icon fonts keep their pictures. */
function isInvisible(code: number): boolean {
  if (code < 0x1680) return false;
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x1680 || code === 0x3000 || code === 0xfeff || (code >= 0xe000 && code <= 0xf8ff);
}

/** Soft hyphens and zero-width spaces are the typesetter's, not the text's; joiners (U+200C, U+200D) belong to words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** A block's text and its measure. */
export interface MeasuredText {
  text: string;
  measure: TextMeasure;
  /** Whether the measure is of the text before its white space was folded: of words and signs there are as many. */
  isFolded: boolean;
}

/** The text of a run in one line. `parted`: whether seams or gaps stand in it. */
export function flowText(written: string, parted: boolean): MeasuredText {
  const raw = parted ? settleSigns(written) : written;
  const trimmed = raw.trim();
  const measure = measureText(trimmed);
  if (measure.stable && measure.spaced) return { text: trimmed, measure, isFolded: false };
  if (measure.stable) return { text: foldSpaces(trimmed), measure, isFolded: true };
  const text = settleText(raw);
  return { text, measure: measureText(text), isFolded: false };
}

/** The text of a table row of several cells, parted by one tab each, so that an empty cell keeps its column. */
export function rowText(written: string, parted: boolean): MeasuredText {
  const cells = (parted ? settleSigns(written) : written).split(CELL);
  for (let i = 0; i < cells.length; i++) cells[i] = cellText(cells[i]!.trim());
  // At once, and not to be trimmed: a giant table's rows would be windows on longer strings.
  while (cells[cells.length - 1] === '') cells.pop();
  const text = cells.join('\t').trim();
  return { text, measure: measureText(text), isFolded: false };
}

/** One space for each run of white space, of which there is none at the text's ends. */
function foldSpaces(text: string): string {
  const codes = codesOf(text);
  let folded = '';
  let from = 0;
  for (let i = 0, { length } = text; i < length; i++) {
    if (!isFolded(codes[i]!)) continue;
    const end = i;
    while (isFolded(codes[i + 1]!)) i++;
    if (i === end && codes[i] === 0x20) continue;
    folded += `${text.slice(from, end)} `;
    from = i + 1;
  }
  return folded + text.slice(from);
}

function isFolded(code: number): boolean {
  return code <= 0x20 || isOddSpace(code);
}

/** The text without signs that stand for seams and gaps: with a space in their place, or nothing. */
function settleSigns(raw: string): string {
  let text = raw;
  if (holdsText(text, SEAM)) text = settleSeams(text);
  if (holdsText(text, GAP)) text = text.replace(GAPS, gap);
  return text;
}

function settleText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** By a loop and not by `replace`, which keeps a list of all pieces until the end. */
function settleSeams(text: string): string {
  let before = '';
  let settled = '';
  let from = 0;
  for (let at = text.indexOf(SEAM); at >= 0; at = text.indexOf(SEAM, from)) {
    settled += text.slice(from, at);
    from = at + 1;
    while (text[from] === SEAM) from++;
    if (LOWER_END.test(text.slice(Math.max(0, at - 2), at)) && UPPER_START.test(text.slice(from, from + 2)))
      settled += ' ';
    if (settled.length < LONG) continue;
    before += flatten(settled);
    settled = '';
  }
  return before + settled + text.slice(from);
}

const LOWER_END = /[\p{Ll}\p{N}]$/u;
const UPPER_START = /^\p{Lu}/u;

function gap(_: string, at: number, text: string): string {
  return OPEN_END.test(text.slice(Math.max(0, at - 2), at)) || CLOSE_START.test(text.slice(at + 1, at + 3))
    ? ''
    : ' ';
}

const OPEN_END = /[\p{Ps}\p{Pi}]$/u;
const CLOSE_START = /^[\p{Pe}\p{Pf},.;:!?\u2026\u3001\u3002\uFF0C\u060C\u061F]/u;

function cellText(trimmed: string): string {
  const { stable, spaced } = measureText(trimmed);
  if (!stable) return settleText(trimmed);
  return spaced ? trimmed : foldSpaces(trimmed);
}

/** The text of a run of code, its white space kept. */
export function codeText(written: string): MeasuredText {
  const text = written
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .normalize('NFC');
  return { text, measure: measureText(text), isFolded: false };
}
