import type { Block } from '../../types.js';
import type { BlockRange, RuleContext, RunRule } from '../rule.js';
import { type PlayerSign, playerSign } from './signs/player-sign.js';

/** Most words of a line between a player's own lines that is taken for the video's title. */
const MAX_TITLE_WORDS = 25;
const MAX_TITLE_LINES = 2;

/**
 * What a player wrote into the page at run time, known by its wording alone, so that it is found where class names are
 * gone and on a flat page of paragraphs. The video's title may stand between the player's lines.
 */
export const playerResidue: RunRule = {
  kind: 'run',
  name: 'player-residue',
  category: 'player',
  reason: 'a run of lines that only a video or audio player writes',
  strong: true,
  find: (open, context) => {
    const signs = open.map(playerSign);
    const ranges: BlockRange[] = [];
    for (let from = 0; from < open.length; from++) {
      const sign = signs[from];
      if (!sign || sign.filler) continue;
      const to = endOfRun(open, signs, from, context);
      if (isPlayer(signs.slice(from, to))) ranges.push({ from, to });
      else ranges.push(...unbrokenParts(signs, from, to));
      from = to - 1;
    }
    return [...ranges, ...loneClocks(open, signs, ranges)];
  },
};

/** One past the last sign of the run that starts at `from`; lines that may be a video's title do not break it. */
function endOfRun(
  open: readonly Block[],
  signs: readonly (PlayerSign | null)[],
  from: number,
  context: RuleContext,
): number {
  let to = from + 1;
  for (let at = to; at < open.length && at - to < MAX_TITLE_LINES + 1; at++) {
    if (signs[at]?.filler) continue;
    if (signs[at]) to = at + 1;
    else if (!mayBeVideoTitle(open[at]!, signs[at - 1]?.leadsTitle === true, context)) break;
  }
  return to;
}

function mayBeVideoTitle(block: Block, announced: boolean, context: RuleContext): boolean {
  if (block.words > MAX_TITLE_WORDS || block.type === 'code' || block.type === 'tableRow') return false;
  if (announced) return true;
  // A short sentence or a subheading between two players is the author's.
  if (block.type === 'heading') return block.text === context.title;
  return !block.endsSentence && block.commas < 3;
}

/** A run with a phrase that only players say, or many different labels around a clock. */
function isPlayer(signs: readonly (PlayerSign | null)[]): boolean {
  if (signs.some((sign) => sign?.sure)) return true;
  if (signs.includes(null)) return false;
  return isPanel(signs as PlayerSign[]);
}

function isPanel(signs: readonly PlayerSign[]): boolean {
  const labels = new Set(signs.flatMap((sign) => sign.labels));
  const clocks = signs.filter((sign) => sign.clock).length;
  const zeros = signs.filter((sign) => sign.zero).length;
  return (clocks > 0 && labels.size >= 4) || (zeros > 0 && labels.size >= 2) || zeros >= 2;
}

/** The parts of a run without any title line that prove themselves. */
function unbrokenParts(signs: readonly (PlayerSign | null)[], from: number, to: number): BlockRange[] {
  const parts: BlockRange[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && signs[at]) continue;
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
