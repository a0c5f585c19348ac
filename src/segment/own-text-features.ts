import { COLUMN, FEATURE_COUNT } from '../features.js';
import { codeNear, lengthOf } from '../tree/code-at.js';
import type { PageWords } from '../tree/page-words.js';
import { log, ratio } from '../tree/scales.js';
import type { Block, FeatureMatrix, PageClaims, PageElement } from '../types.js';
import type { BlockWords } from './block-words.js';
import { countRepeats, firstCharKind, isDated } from './text-facts.js';
import { isHidden } from './visibility.js';
import { wordPairs } from './word-pairs.js';

/** What hides the block, by the nearest element that does. */
function hiddenBy(element: PageElement): number {
  for (let at: PageElement | null = element; at !== null; at = at.parent as PageElement | null) {
    if (at.name === 'body' || !isHidden(at)) continue;
    if (at.attribute('aria-hidden') === 'true') return 1;
    return at.attribute('hidden') !== undefined || at.name === 'dialog' ? 3 : 2;
  }
  return 2;
}

/** Compared, for V8 looks up a name of ten in a table of its own. */
function typeCode(type: Block['type']): number {
  switch (type) {
    case 'other':
      return 0;
    case 'paragraph':
      return 1;
    case 'listItem':
      return 2;
    case 'definition':
      return 3;
    case 'term':
      return 4;
    case 'quote':
      return 5;
    case 'tableRow':
      return 6;
    case 'code':
      return 7;
    case 'caption':
      return 8;
    case 'heading':
      return 9;
  }
}

/** Fills the columns that tell of a block's own text. */
export function fillOwnText(
  { values }: FeatureMatrix,
  list: readonly Block[],
  words: BlockWords,
  pageWords: PageWords,
  claims: PageClaims,
): void {
  const body = claims.articleBody && claims.articleBody.length > 200 ? wordPairs(claims.articleBody) : null;
  const repeats = countRepeats(list);
  for (let i = 0; i < list.length; i++) {
    const block = list[i]!;
    const row = i * FEATURE_COUNT;
    values[row + COLUMN.words] = log(block.words);
    values[row + COLUMN.charsPerWord] = Math.min(30, ratio(block.chars, block.words));
    values[row + COLUMN.linkDensity] = ratio(block.linkChars, block.chars);
    values[row + COLUMN.endsSentence] = block.endsSentence ? 1 : 0;
    values[row + COLUMN.stops] = ratio(block.stops, block.words);
    values[row + COLUMN.commas] = ratio(block.commas, block.words);
    values[row + COLUMN.upperCase] = ratio(block.upperCase, block.chars);
    values[row + COLUMN.digits] = ratio(block.digits, block.chars);
    values[row + COLUMN.firstChar] = firstCharKind(block.text);
    values[row + COLUMN.colon] = endsInColon(block.text) ? 1 : 0;
    values[row + COLUMN.separators] = log(words.separators[i]!);
    values[row + COLUMN.dated] = isDated(block) ? 1 : 0;
    values[row + COLUMN.previousDated] = i > 0 ? values[row - FEATURE_COUNT + COLUMN.dated]! : 0;
    values[row + COLUMN.type] = typeCode(block.type);
    values[row + COLUMN.level] = block.level;
    values[row + COLUMN.hidden] = block.hidden ? hiddenBy(block.element) : 0;
    values[row + COLUMN.continues] = block.continues ? 1 : 0;
    values[row + COLUMN.titleCover] = words.titleCover[i]!;
    values[row + COLUMN.excerptCover] = words.excerptCover[i]!;
    values[row + COLUMN.bodyCover] = body ? body.coverage(i, block.text, pageWords) : -1;
    values[row + COLUMN.repeats] = log(repeats[i]!);
    values[row + COLUMN.knownPhrase] = log(words.phrases[i]!);
  }
  fillLines(values, list);
}

function endsInColon(text: string): boolean {
  const last = codeNear(text, lengthOf(text) - 1);
  return last === 0x3a || last === 0xff1a;
}

function fillLines(values: Float32Array, list: readonly Block[]): void {
  let from = 0;
  for (let i = 1; i <= list.length; i++) {
    if (i < list.length && list[i]!.element === list[from]!.element) continue;
    let words = 0;
    for (let k = from; k < i; k++) words += list[k]!.words;
    for (let k = from; k < i; k++) {
      const row = k * FEATURE_COUNT;
      values[row + COLUMN.lines] = log(i - from);
      values[row + COLUMN.elementWords] = log(words);
    }
    from = i;
  }
}
