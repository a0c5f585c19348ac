import type { Block } from '../../types.js';
import type { BlockRange, RuleContext, RunRule } from '../rule.js';
import { playerBox } from './signs/player-box.js';
import { isPanel, isWeak, provesPlayer } from './signs/player-proof.js';
import { type PlayerSign, playerSign } from './signs/player-sign.js';

/** Most words of a line between a player's own lines that is taken for the video's title. */
const MAX_TITLE_WORDS = 25;
const MAX_TITLE_LINES = 2;
/** Most words of a label in a language whose labels are unknown, and most lines without a sign in a row. */
const MAX_LABEL_WORDS = 5;
const MAX_GAP = 9;
/** "Escape-näppäin peruuttaa ja sulkee ikkunan": in a language that does not know the word as its own, it is a key. */
const NAMES_KEY = /\b(?:esc|escape|shift)\b/i;
const MAX_KEY_WORDS = 18;
const NAMES_DIALOG = /\bmodaa?l/i;
const MAX_DIALOG_WORDS = 5;
const BEYOND_ENGLISH = /[\u00c0-\u1fff]/;

/**
 * What a player wrote into the page at run time, known by its wording and by the shape of its lines, so that it is found
 * where class names are gone and on a flat page of paragraphs. The video's title may stand between the player's lines.
 */
export const playerResidue: RunRule = {
  kind: 'run',
  name: 'player-residue',
  category: 'player',
  reason: 'a run of lines that only a video or audio player writes',
  strong: true,
  find: (open, context) => {
    const signs = open.map((block) => playerSign(block, context.blocks.words));
    const ranges: BlockRange[] = [];
    for (let from = 0; from < open.length; from++) {
      const sign = signs[from];
      if (!sign || sign.filler) continue;
      const to = endOfRun(open, signs, from, context);
      if (provesPlayer(signs.slice(from, to)))
        add(ranges, playerBox(open, trimmed(open, signs, from, to), context));
      else ranges.push(...unbrokenParts(signs, from, to));
      from = Math.max(to, ranges[ranges.length - 1]?.to ?? 0) - 1;
    }
    return [...ranges, ...loneClocks(open, signs, ranges)];
  },
};

function add(ranges: BlockRange[], range: BlockRange): void {
  if (range.from < range.to) ranges.push(range);
}

/** One past the last sign of the run that starts at `from`; labels and lines that may be a video's title do not break it. */
function endOfRun(
  open: readonly Block[],
  signs: readonly (PlayerSign | null)[],
  from: number,
  context: RuleContext,
): number {
  let to = from + 1;
  let titles = 0;
  for (let at = to; at < open.length && at - to < MAX_GAP; at++) {
    const block = open[at]!;
    if (signs[at]?.filler) continue;
    if (signs[at] || speaksOfDialog(block)) {
      to = at + 1;
      titles = 0;
    } else if (!isLabelLine(block)) {
      titles++;
      if (titles > MAX_TITLE_LINES) break;
      if (!mayBeVideoTitle(block, signs[at - 1]?.leadsTitle === true, context)) break;
    }
  }
  return to;
}

/** The run without the lines at its ends that an author writes too. */
function trimmed(
  open: readonly Block[],
  signs: readonly (PlayerSign | null)[],
  from: number,
  to: number,
): BlockRange {
  const holds = (at: number): boolean => {
    const sign = signs[at];
    return sign ? !sign.filler && !isWeak(sign) : speaksOfDialog(open[at]!);
  };
  let start = from;
  let end = to;
  while (start < end && !holds(start)) start++;
  while (end > start && !holds(end - 1)) end--;
  return { from: start, to: end };
}

/** What a dialog of the player says of itself, in a language whose phrases are unknown. */
function speaksOfDialog({ type, words, text }: Block): boolean {
  if (type !== 'paragraph' || words > MAX_KEY_WORDS || !BEYOND_ENGLISH.test(text)) return false;
  return NAMES_KEY.test(text) || (words <= MAX_DIALOG_WORDS && NAMES_DIALOG.test(text));
}

const isLabelLine = ({ type, words, endsSentence }: Block): boolean =>
  type === 'paragraph' && words <= MAX_LABEL_WORDS && !endsSentence;

function mayBeVideoTitle(block: Block, announced: boolean, context: RuleContext): boolean {
  if (block.words > MAX_TITLE_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  if (announced) return true;
  // A short sentence or a subheading between two players is the author's.
  if (block.type === 'heading') return block.text === context.title;
  return !block.endsSentence && block.commas < 3;
}

/** The parts of a run without any title line, or line that an author writes too, that prove themselves. */
function unbrokenParts(signs: readonly (PlayerSign | null)[], from: number, to: number): BlockRange[] {
  const parts: BlockRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const sign = signs[at];
    if (at < to && sign && !isWeak(sign)) continue;
    if (at > start && isPanel(signs.slice(start, at) as PlayerSign[])) parts.push({ from: start, to: at });
    start = at + 1;
  }
  return parts;
}

/** A bare "00:00" on a page that has no other bare times outside its players: no timetable, no live ticker. */
function loneClocks(
  open: readonly Block[],
  signs: readonly (PlayerSign | null)[],
  players: readonly BlockRange[],
): BlockRange[] {
  const clocks: BlockRange[] = [];
  let next = 0;
  for (let at = 0; at < signs.length; at++) {
    while (next < players.length && players[next]!.to <= at) next++;
    const inPlayer = next < players.length && players[next]!.from <= at;
    if (inPlayer || !signs[at]?.bare || open[at]!.type === 'tableRow') continue;
    if (!signs[at]!.zero || clocks.length === 2) return [];
    clocks.push({ from: at, to: at + 1 });
  }
  return clocks;
}
