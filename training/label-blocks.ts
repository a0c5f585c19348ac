import type { Block } from '../src/types.js';

const WORD = /[\p{L}\p{N}]+/gu;
/** Scripts without spaces are compared a character at a time. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;

/** The units that blocks and truth are compared in: lower-case words, single characters in scripts without spaces. */
export function units(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().replace(IDEOGRAPHS, ' $& ').match(WORD) ?? [];
}

const SHINGLE = 4;

/**
 * For each block the share of its words that belong to the true text, 0 to 1.
 *
 * Long blocks by the 4-word shingles of the truth; short ones (headings, list items, table cells) by where they stand:
 * their words must follow in the truth between what the blocks before and after them matched. Of several copies of one
 * text no more are labelled than the truth has.
 */
export function labelBlocks(blocks: readonly Block[], truth: string): Float32Array {
  const labels = new Float32Array(blocks.length);
  const words = units(truth);
  if (words.length === 0) return labels;
  const places = placesOfShingles(words);
  const own = blocks.map((block) => units(block.text));
  const anchors = new Int32Array(blocks.length).fill(-1);
  blocks.forEach((_, i) => {
    const { share, place } = cover(own[i]!, places, words.length);
    labels[i] = share;
    anchors[i] = place;
  });
  dropExtraCopies(blocks, labels, anchors, own, words);
  labelShort(labels, anchors, own, words);
  return labels;
}

function placesOfShingles(words: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const key = words.slice(i, i + SHINGLE).join(' ');
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  return places;
}

/** Share of the words that stand in a shingle of the truth, and where in the truth most of them begin. */
function cover(
  own: readonly string[],
  places: Map<string, number[]>,
  _length: number,
): { share: number; place: number } {
  if (own.length < SHINGLE) return { share: 0, place: -1 };
  const covered = new Uint8Array(own.length);
  const starts = new Map<number, number>();
  for (let i = 0; i + SHINGLE <= own.length; i++) {
    const found = places.get(own.slice(i, i + SHINGLE).join(' '));
    if (!found) continue;
    covered.fill(1, i, i + SHINGLE);
    for (const at of found.slice(0, 20)) starts.set(at - i, (starts.get(at - i) ?? 0) + 1);
  }
  let hits = 0;
  for (const c of covered) hits += c;
  let place = -1;
  let most = 0;
  for (const [start, count] of starts) if (count > most) [place, most] = [Math.max(0, start), count];
  return { share: hits / own.length, place };
}

/** Of blocks with the same text, as many stay labelled as the truth has copies: those with most labelled neighbours. */
function dropExtraCopies(
  blocks: readonly Block[],
  labels: Float32Array,
  anchors: Int32Array,
  own: readonly (readonly string[])[],
  truth: readonly string[],
): void {
  const copies = new Map<string, number[]>();
  own.forEach((words, i) => {
    if (labels[i]! < 0.5) return;
    const key = words.join(' ');
    const known = copies.get(key);
    if (known) known.push(i);
    else copies.set(key, [i]);
  });
  const whole = ` ${truth.join(' ')} `;
  for (const [key, at] of copies) {
    if (at.length < 2) continue;
    const allowed = Math.max(1, countIn(whole, ` ${key} `));
    if (at.length <= allowed) continue;
    const support = (i: number): number => {
      let sum = 0;
      for (let k = Math.max(0, i - 8); k < Math.min(labels.length, i + 9); k++) {
        // A neighbour supports when it also stands beside this text in the truth.
        if (k !== i && labels[k]! >= 0.5 && Math.abs(anchors[k]! - anchors[i]!) < 400) sum += own[k]!.length;
      }
      return sum;
    };
    // The copy that the rules left open is the one that can be kept.
    const open = (i: number): number => (blocks[i]!.verdict === null ? 1 : 0);
    const ranked = [...at].sort((a, b) => open(b) - open(a) || support(b) - support(a) || a - b);
    for (const extra of ranked.slice(allowed)) {
      labels[extra] = 0;
      anchors[extra] = -1;
    }
  }
}

function countIn(whole: string, part: string): number {
  let count = 0;
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + part.length - 1)) count++;
  return count;
}

/** Labels blocks too short for shingles when they stand, in order, in the gap between their labelled neighbours. */
function labelShort(
  labels: Float32Array,
  anchors: Int32Array,
  own: readonly (readonly string[])[],
  truth: readonly string[],
): void {
  let cursor = 0;
  let sinceAnchor = 0;
  for (let i = 0; i < own.length; i++) {
    const words = own[i]!;
    if (words.length === 0) continue;
    if (labels[i]! >= 0.5) {
      if (anchors[i]! >= 0) {
        cursor = anchors[i]! + words.length;
        sinceAnchor = 0;
      }
      continue;
    }
    if (words.length >= 8 || labels[i]! > 0) continue;
    const until = nextAnchor(i, labels, anchors, cursor, truth.length);
    // Far from any anchor a short text matches by chance.
    if (++sinceAnchor > 60) continue;
    const at = find(truth, words, cursor, Math.min(until, cursor + 80));
    if (at >= 0) {
      labels[i] = 1;
      anchors[i] = at;
      cursor = at + words.length;
      sinceAnchor = Math.max(0, sinceAnchor - 1);
    }
  }
}

function nextAnchor(
  from: number,
  labels: Float32Array,
  anchors: Int32Array,
  least: number,
  fallback: number,
): number {
  for (let k = from + 1; k < labels.length && k < from + 80; k++) {
    if (labels[k]! >= 0.5 && anchors[k]! >= least) return anchors[k]!;
  }
  return fallback;
}

function find(truth: readonly string[], words: readonly string[], from: number, to: number): number {
  for (let at = from; at + words.length <= to; at++) {
    let same = true;
    for (let k = 0; k < words.length && same; k++) same = truth[at + k] === words[k];
    if (same) return at;
  }
  return -1;
}
