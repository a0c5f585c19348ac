import { codeAt, holdsText, lengthOf } from '../../../tree/code-at.js';
import { BEYOND_ASCII, partGlued } from '../../fold-text.js';
import { TIME_UNITS } from '../words/time-units.js';

/**
 * What a line's signs and numbers say of it, whatever its language:
 * - `status`: the clock read aloud, "0 sekuntia / 58 sekuntia", a volume behind it or not;
 * - `zeroClock`, `countdown`, `clock`: a label and a time, "Kesto 1:20", at the start ("0:00") or running backwards ("-1:20");
 * - `percent`: a label and a share, "Ladattu: 0%"; `speed`: "1.5x"; `quality`: "1080p";
 * - `↑` `↓` `←` `→`: a command with that key glued to it, or the key alone; `key`: two commands parted by a slash and a key behind
 *   them, "Tekstitys päällä/poisc", "Toista/TaukoVÄLILYÖNTI".
 */
export type PlayerShape =
  | 'status'
  | 'zeroClock'
  | 'countdown'
  | 'clock'
  | 'percent'
  | 'speed'
  | 'quality'
  | '↑'
  | '↓'
  | '←'
  | '→'
  | 'key';

const LONGEST = 110;
const LONGEST_LABEL = 45;
const MOST_LABEL_WORDS = 5;

/** The shape of a block's text, or null; `sure` when nothing but a player writes such a line. */
export function playerShape(text: string): { shape: PlayerShape; sure: boolean } | null {
  const length = lengthOf(text);
  if (length > LONGEST) return null;
  if (length < 2) return isArrow(text) ? { shape: text, sure: false } : null;
  const first = codeAt(text, 0);
  if (isDigit(first) || (first > 127 && !isCommonSign(first) && /^\p{Nd}/u.test(text))) {
    const status = statusLine(text);
    if (status !== null) return { shape: 'status', sure: status };
  }
  const shape = length <= LONGEST_LABEL ? shortShape(text) : null;
  return shape === null ? null : { shape, sure: false };
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** A quote, a dash, a bullet: none is a digit. */
const isCommonSign = (code: number): boolean => code >= 0x2010 && code <= 0x205f;

const PERCENT_SIGN = 37;
/** In the order of their codes, from U+2190. */
const ARROWS = ['←', '↑', '→', '↓'] as const;

const isArrow = (sign: string): sign is (typeof ARROWS)[number] =>
  (ARROWS as readonly string[]).includes(sign);

const LABELLED_CLOCK = /^(\D{2,36})(?:\d{1,2}:)?\d{1,2}:\d\d$/;
const LABELLED_SHARE = /^[^\d%]{2,36}\d{1,3}(?:[.,]\d{1,2})?\s?%$/;
const QUALITIES = /^(?:\d{3,4}p\s?(?:HD|4K)?\s?){1,10}$/;
const SPEEDS = /^(?:\d(?:[.,]\d{1,2})?\s?[x×X]\s?){1,10}$/;

function shortShape(text: string): PlayerShape | null {
  const last = codeAt(text, lengthOf(text) - 1);
  if (last >= 0x2190 && last <= 0x2193) return isGlued(text) ? ARROWS[last - 0x2190]! : null;
  if (last === PERCENT_SIGN) return LABELLED_SHARE.test(text) && isLabel(text) ? 'percent' : null;
  if (holdsText(text, '/')) return isKeyLine(text) ? 'key' : null;
  if (isDigit(last) && holdsText(text, ':')) return clockShape(text);
  if (!isDigit(codeAt(text, 0))) return null;
  if (QUALITIES.test(text)) return 'quality';
  return SPEEDS.test(text) ? 'speed' : null;
}

function clockShape(text: string): PlayerShape | null {
  const label = LABELLED_CLOCK.exec(text)?.[1];
  if (label === undefined || !isLabel(label)) return null;
  if (/(?:^|[^\p{L}])[-−–]$/u.test(label)) return 'countdown';
  return /\D0{1,2}:00$/.test(text) ? 'zeroClock' : 'clock';
}

/** A few words, none of them closed like a sentence. */
function isLabel(text: string): boolean {
  return (
    text.trim().split(/\s+/).length <= MOST_LABEL_WORDS + 1 && !/[.!?]\s/.test(text) && /\p{L}/u.test(text)
  );
}

/** Whether the sign at the end touches the word before it, as where an element of its own lost its edges. */
function isGlued(text: string): boolean {
  return isLabel(text) && /[\p{L}.)]$/u.test(text.slice(0, -1));
}

/** "Legendas ligadas/desligadasc", "Wiedergabe/PauseLEERTASTE", "Субтитры вкл./выкл.c". */
const KEY_LETTER = /[\p{Ll}.)][cfmi]$/u;
const KEY_NAME = /\p{Ll}\s?\p{Lu}{4,12}$/u;
const BOTH_SIDES = /^\p{L}[^/]{0,30}[\p{L}.]\/\p{L}[^/]{2,40}$/u;

function isKeyLine(text: string): boolean {
  if (!BOTH_SIDES.test(text) || !isLabel(text)) return false;
  return KEY_LETTER.test(text) || KEY_NAME.test(text);
}

const TOKENS = /\p{Nd}+|[\p{L}\p{M}]+|%/gu;
const MOST_TOKENS = 22;
const TWO_NUMBERS = /\d\D+\d/;

/** Place of the word's unit among the time units, the smallest first; -1 for any other word. */
const unitOf = (word: string): number =>
  TIME_UNITS.findIndex(({ stems, short }) => short.has(word) || stems.some((stem) => word.startsWith(stem)));

/**
 * Whether the line reads out where a player stands and how long the piece is: two times, a word or a sign between them, at
 * times a volume in percent. True when that is sure, false when it is likely, null when it is no such line.
 */
function statusLine(text: string): boolean | null {
  // One number is never two times, whatever stands around it.
  if (!TWO_NUMBERS.test(text) && !BEYOND_ASCII.test(text)) return null;
  // The last number has no unit: a date.
  if (isDigit(codeAt(text, text.length - 1))) return null;
  const tokens = partGlued(text).toLowerCase().match(TOKENS) ?? [];
  if (tokens.length < 4 || tokens.length > MOST_TOKENS) return null;
  const isNumber = (token: string | undefined): boolean => token !== undefined && /^\p{Nd}/u.test(token);
  const units: { unit: number; word: string }[] = [];
  let words = 0;
  let share = false;
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1];
    if (!isNumber(tokens[at])) {
      words++;
      continue;
    }
    if (next === '%') share = at + 2 === tokens.length;
    if (next === undefined || isNumber(next) || (next === '%' && !share)) return null;
    if (!share) units.push({ unit: unitOf(next), word: next });
    at++;
  }
  if (words > 5 || units.length < 2) return null;
  const known = units.every(({ unit }) => unit >= 0);
  const two = known
    ? isTwoTimes(units)
    : !share || units[0]!.word.slice(0, 3) === units[units.length - 1]!.word.slice(0, 3);
  if (!two) return null;
  const idle = /^[0٠۰०০]+$/.test(tokens[0]!);
  if (known) return idle && share ? true : idle || share ? false : null;
  return idle && share && words <= 4 ? false : null;
}

/** "0 seconds of 1 minute, 12 seconds" is two times; "1 minute, 12 seconds" and "10 minutes and 5 seconds" are one. */
function isTwoTimes(units: readonly { unit: number }[]): boolean {
  return units.some(({ unit }, i) => i > 0 && unit >= units[i - 1]!.unit);
}
