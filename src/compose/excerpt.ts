import type { Block } from '../types.js';

/** Longest excerpt, in characters. */
const LONGEST = 300;
/** A cut at a sentence's end must leave so much; else it is made at a word. */
const LEAST = 80;
/** Sentence ends: a stop and a capital or sign after a space, or a stop of a script that puts no space. */
const SENTENCE_END = /[.!?…]["'”’»)]*(?=\s+[^\p{Ll}\s])|[。！？]["”’」』）]*/gu;
/** "Dr. Curie", "J. S. Bach", "No. 5", "usw. Die": stops that end no sentence. */
const SHORT_WORD =
  /(?:^|[\s(])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|No|Nr|Sr|Jr|vs|etc|bzw|usw|ca|approx|Abb|Fig|Inc|Ltd|Co|\d{1,2})\.["'”’»)]*$/u;

/**
 * The first sentences of the kept text, for pages without a description: at most 300 characters, cut after a sentence
 * where one ends late enough, else after a word with "…". Null when no prose was kept.
 */
export function excerptOf(blocks: readonly Block[]): string | null {
  let opening = '';
  for (const block of blocks) {
    if (!block.verdict?.kept || !isProse(block)) continue;
    opening = opening === '' ? fold(block.text) : `${opening} ${fold(block.text)}`;
    if (opening.length >= LEAST) break;
  }
  return opening === '' ? null : shorten(opening);
}

function isProse({ type, hidden }: Block): boolean {
  return !hidden && (type === 'paragraph' || type === 'quote' || type === 'other');
}

function fold(text: string): string {
  return text
    .slice(0, LONGEST * 4)
    .replace(/\s+/gu, ' ')
    .trim();
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const room = text.slice(0, LONGEST + 2);
  let end = 0;
  for (const match of room.matchAll(SENTENCE_END)) {
    const after = match.index + match[0].length;
    if (after <= LONGEST && !SHORT_WORD.test(text.slice(Math.max(0, after - 12), after))) end = after;
  }
  return end >= LEAST ? text.slice(0, end) : cutAtWord(text);
}

function cutAtWord(text: string): string {
  const cut = text.slice(0, LONGEST - 1);
  // Scripts without spaces have no word to cut at; half of a surrogate pair is no character.
  const space = text[LONGEST - 1] === ' ' ? LONGEST - 1 : cut.lastIndexOf(' ');
  const kept = space >= LEAST ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${kept.replace(/[\s,;:–—-]{1,20}$/u, '')}…`;
}
