import { LETTER, MARK, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { isFunctionWord } from './function-words.js';
import { lowerForm } from './same-text.js';

/** Words of three letters and more, and numbers; scripts without spaces count by the run. Lower case. */
export function wordsOf(text: string): string[] {
  const words = runsOf(lowerForm(text), LETTER | NUMBER | MARK);
  return words.filter((word) => word.length > 2 || /[\d\p{Lo}]/u.test(word));
}

/** The same less the words that any two titles share ("with", "your"), years and other bare numbers. */
export function tellingWordsOf(text: string): string[] {
  return wordsOf(text).filter((word) => !/^\d+$/u.test(word) && !isFunctionWord(word) && !ASKING.has(word));
}

/** Words that open headlines of all matters. */
const ASKING = new Set(['how', 'what', 'why', 'when', 'where', 'who', 'best', 'top', 'guide', 'new']);
