import { codeNear, lengthOf } from '../../../tree/code-at.js';
import type { PageWords } from '../../../tree/page-words.js';
import { findSign, LETTER, NUMBER } from '../../../tree/sign-kinds.js';
import type { Block } from '../../../types.js';
import { BEYOND_ASCII, foldedGluedBlock, foldGlued, isLetter, MAX_FOLDED } from '../../fold-text.js';
import { openingTable } from '../../opening-table.js';
import { phraseTable } from '../../phrase-table.js';
import { phraseWords } from '../../phrase-words.js';
import { PLAYER_LABELS } from '../words/player-labels.js';
import { SURE_PLAYER_PHRASES } from '../words/player-phrases.js';
import { type PlayerShape, playerShape } from './player-shape.js';

/** What a block says of a player: by its words, every one of which is a player's, or by its shape alone. */
export interface PlayerSign {
  /** Holds a phrase that no article says on a line of its own. */
  sure: boolean;
  /** The labels in it, each once. */
  labels: readonly string[];
  /** Holds a time: "01:25", "Duration 3:10". */
  clock: boolean;
  /** Holds a time only a player shows: at its start, "0:00", or counted down, "-3:10". */
  zero: boolean;
  /** Is nothing but a time. */
  bare: boolean;
  /** Is nothing but a sign such as "/" between two times: it proves nothing. */
  filler: boolean;
  /** The next line is a video's title: "Next Up". */
  leadsTitle: boolean;
  /** What its signs and numbers alone say; null when nothing. */
  shape: PlayerShape | null;
  /** Whether its words are a player's. */
  worded: boolean;
}

const CLOCK = /^[-−–\s/|]*\d{1,2}(?::\d{2}){1,2}(?:[-−–\s/|]+\d{1,2}(?::\d{2}){1,2})?$/;
const TIME = /\d:\d\d/;
const NOTHING: PlayerSign = {
  sure: false,
  labels: [],
  clock: false,
  zero: false,
  bare: false,
  leadsTitle: false,
  filler: false,
  shape: null,
  worded: false,
};
const FILLER_SIGN: PlayerSign = { ...NOTHING, filler: true };
/** Who quotes a player says so. */
const QUOTED = /^["'“”„«»‚‘『「]/;
const sure = phraseTable(SURE_PLAYER_PHRASES, foldGlued);
const labels = phraseTable(PLAYER_LABELS, foldGlued);
/** Cheap: whether the first word, cut where labels are glued, begins any of the phrases. */
const openings = openingTable([...SURE_PLAYER_PHRASES, ...PLAYER_LABELS]);
const words = phraseWords([...SURE_PLAYER_PHRASES, ...PLAYER_LABELS], foldGlued);
const leads = phraseTable([
  'Next Up',
  'Up Next',
  'Now Playing',
  'Coming Up',
  'Next Video',
  'Als Nächstes',
  'À suivre',
  'A continuación',
  'A seguir',
  'Далее',
  'Sıradaki',
  '接下来播放',
  '次の動画',
  '다음 영상',
]);

/** The block's sign when a player's words and numbers cover all of its text, or its shape is a player's; else null. */
export function playerSign(block: Block, read: PageWords): PlayerSign | null {
  const { text, type } = block;
  if (type === 'code' || type === 'quote') return null;
  const length = lengthOf(text);
  // Neither a time nor a quote begins with a letter, as nearly all lines do.
  const lettered = isLetter(codeNear(text, 0));
  if (!lettered && block.digits > 0 && length <= 30 && CLOCK.test(text)) {
    return { ...NOTHING, clock: true, zero: isZero(text), bare: true };
  }
  if (length > MAX_FOLDED || (!lettered && QUOTED.test(text))) return null;
  const seen = type === 'tableRow' ? null : playerShape(text);
  if (seen === null && length <= 2 && isFiller(text)) return FILLER_SIGN;
  const worded = words.mayHoldAll(block, read) && openings.begins(text) ? wordsOf(block) : null;
  if (seen === null) return worded;
  return { ...(worded ?? NOTHING), shape: seen.shape, sure: seen.sure || worded?.sure === true };
}

function isFiller(text: string): boolean {
  return text !== '' && findSign(text, LETTER | NUMBER) === -1;
}

function wordsOf(block: Block): PlayerSign | null {
  const folded = foldedGluedBlock(block);
  const letters = LETTERS_ALONE.test(folded) ? folded : withoutNumbers(folded);
  return letters === '' ? null : cover(letters, block.text);
}

/** Folded texts in which there is surely no number. */
const LETTERS_ALONE = /^[a-z %]*$/;

function withoutNumbers(folded: string): string {
  // What a number is in all scripts takes V8 long to tell.
  return folded
    .replace(BEYOND_ASCII.test(folded) ? /\p{N}+/gu : /[0-9]+/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function cover(words: string, text: string): PlayerSign | null {
  const found = new Set<string>();
  let isSure = false;
  let leadsTitle = false;
  for (let at = 0; at < words.length; at++) {
    if (words[at] === ' ') continue;
    const long = sure.matchAt(words, at);
    const short = labels.matchAt(words, at);
    if (long === 0 && short === 0) return null;
    if (long > short) isSure = true;
    else {
      const label = words.slice(at, at + short);
      found.add(label);
      leadsTitle = leads.has(label);
    }
    at += Math.max(long, short) - 1;
  }
  const clock = TIME.test(text);
  const zero = clock && isZero(text);
  return { ...NOTHING, worded: true, sure: isSure, labels: [...found], clock, zero, leadsTitle };
}

function isZero(text: string): boolean {
  return /[-−–]\d{1,2}:\d\d/.test(text) || !/[1-9]:|:[0-5]?[1-9]|:[1-5]0/.test(text);
}
