import { standsAlone } from '../../src/clean/line-words.js';

/**
 * The words with which a text can begin that a pattern matches, "0" for any number: `reads? (?:more|on)` gives read and
 * reads. Signs before the first word are passed over. Patterns may hold letters, groups, classes of single letters and
 * the usual signs of repetition; what follows the first word may be anything.
 * @throws Error where the first word could be anything (`\w+`), or none
 */
export function firstWords(pattern: string): string[] {
  const plain = PLAIN_WORD.exec(pattern)?.[0];
  if (plain !== undefined) return [plain];
  const reader: Reader = { pattern, at: 0 };
  const words = new Set<string>();
  for (const beginning of readChoice(reader)) {
    const text = beginning.text.trim();
    if (text === '' || text === ANY) throw unknown(pattern);
    words.add(text);
  }
  return [...words];
}

/** The usual case, read in one step: letters of capitals' scripts and then a space, or nothing at all. */
const PLAIN_WORD = /^[a-z\u00df-\u00f6\u00f8-\u024f\u0370-\u052f]+(?= |$)/;

const unknown = (pattern: string): Error =>
  new Error(`a line that matches /${pattern}/ can begin with any word`);

interface Reader {
  pattern: string;
  at: number;
}

/** The beginning of a text: its first letters, behind a space where signs stand before them, and whether the word has ended. */
interface Beginning {
  text: string;
  ended: boolean;
}

const NOTHING: Beginning = { text: '', ended: false };
/** What one sign of a pattern gives: a letter, or one of these. */
const GAP = ' ';
const ANY = '*';

/** Alternatives up to the end of the group, or of the pattern. */
function readChoice(reader: Reader): Beginning[] {
  const all = readSequence(reader);
  while (reader.pattern[reader.at] === '|') {
    reader.at++;
    all.push(...readSequence(reader));
  }
  return all;
}

function readSequence(reader: Reader): Beginning[] {
  let beginnings = [NOTHING];
  while (reader.at < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.at]!)) {
    if (beginnings.every(({ ended }) => ended)) {
      passRest(reader);
      break;
    }
    const item = readItem(reader);
    const next = readRepetition(reader) ? [NOTHING, ...item] : item;
    beginnings = beginnings.flatMap((start) =>
      start.ended ? [start] : next.map((part) => join(start, part, reader)),
    );
  }
  return beginnings;
}

/** Goes on to the end of the alternative, since its first word is known. */
function passRest(reader: Reader): void {
  const { pattern } = reader;
  let depth = 0;
  for (; reader.at < pattern.length; reader.at++) {
    const sign = pattern[reader.at]!;
    if (sign === '\\') reader.at++;
    else if (sign === '(' || sign === '[') depth++;
    else if ((sign === ')' || sign === '|') && depth === 0) return;
    else if (sign === ')' || sign === ']') depth--;
  }
}

function join(start: Beginning, part: Beginning, { pattern }: Reader): Beginning {
  if (part.text === '') return start;
  // A sign ends a word, and so does a number or a letter that is a word by itself.
  if (start.text.trim() !== '') {
    if (part.text === ANY) throw unknown(pattern);
    if (part.text[0] === GAP || part.text[0] === '0' || standsAlone(part.text))
      return { text: start.text, ended: true };
    return { text: start.text + part.text, ended: part.ended };
  }
  return { text: start.text === '' ? part.text : GAP + part.text.trim(), ended: part.ended };
}

/** One letter, class or group, as the beginnings it can give. */
function readItem(reader: Reader): Beginning[] {
  const { pattern } = reader;
  const sign = pattern[reader.at++]!;
  if (sign === '(') {
    if (pattern.startsWith('?:', reader.at)) reader.at += 2;
    const choice = readChoice(reader);
    reader.at++;
    return choice;
  }
  if (sign === '[') return readClass(reader).map(beginningOf);
  if (sign === '\\') return [beginningOf(readEscape(reader))];
  return [sign === '.' ? { text: ANY, ended: true } : beginningOf(sign)];
}

function readEscape(reader: Reader): string {
  const sign = reader.pattern[reader.at++]!;
  if (sign === 'd') return '0';
  if (/[sWb]/.test(sign)) return GAP;
  return /\w/.test(sign) ? ANY : sign;
}

function readClass(reader: Reader): string[] {
  const signs: string[] = [];
  const isNegated = reader.pattern[reader.at] === '^';
  for (; reader.pattern[reader.at] !== ']'; reader.at++) {
    const sign = reader.pattern[reader.at]!;
    if (sign === '\\') {
      reader.at++;
      signs.push(readEscape(reader));
      reader.at--;
    } else if (sign === '-' && /\w-\w/.test(reader.pattern.slice(reader.at - 1, reader.at + 2)))
      signs.push(ANY);
    else signs.push(sign);
  }
  reader.at++;
  return isNegated ? [ANY] : signs;
}

/** Passes over a sign of repetition; true when the item before it may be missing. */
function readRepetition(reader: Reader): boolean {
  const sign = /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(reader.pattern.slice(reader.at, reader.at + 8))?.[0];
  if (sign === undefined) return false;
  reader.at += sign.length;
  return sign === '?' || sign === '*' || sign.startsWith('{0');
}

function beginningOf(sign: string): Beginning {
  if (sign === ANY) return { text: ANY, ended: true };
  if (/\p{N}/u.test(sign)) return { text: '0', ended: true };
  if (/\p{L}/u.test(sign)) return { text: sign, ended: standsAlone(sign) };
  return { text: GAP, ended: false };
}
