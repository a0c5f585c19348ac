import { lengthOf } from '../tree/code-at.js';
import { keptBytes, keptFloats, keptInts } from '../tree/kept-table.js';
import { LETTER, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { codesOf } from '../tree/text-codes.js';
import { BUYING_WORDS, MAY_BUY, MAY_TALK, TALKING_WORDS, UNREAD } from '../tree/trade-words.js';
import type { Block, PageClaims } from '../types.js';
import { isSeparator, SEPARATORS_END, separators, wordSet } from './text-facts.js';
import { addToHash, fold, UNFOLDED, WordBook } from './word-book.js';

/** What the words of the page's blocks have in common with what is known, per block. */
export interface BlockWords {
  /** Share of the block's words that stand in the title, 0 to 1; long texts are no headline and count as 0. */
  titleCover: Float64Array;
  /** Likewise in the description. */
  excerptCover: Float64Array;
  /** Stock words of chrome in a short block; long blocks are told by other means and count as 0. */
  phrases: Int32Array;
  /** Signs that part the items of a menu or open a legal line, in the first characters of the block. */
  separators: Int32Array;
  /** Whether a short block may hold a shop's words, or a discussion's: bits of `tree/trade-words.ts`. */
  hints: Uint8Array;
  /** Different words of the title. */
  titleWords: number;
}

const MOST_CHARS = 400;
const MOST_WORDS = 40;

const IN_TITLE = 1;
const IN_EXCERPT = 2;
const IS_PHRASE = 4;
/** From this bit on those of `tree/trade-words.ts`. */
const HINTS = 3;

const titleTable = keptFloats();
const excerptTable = keptFloats();
const phraseTable = keptInts();
const signTable = keptInts();
const hintTable = keptBytes();

/**
 * Reads the words of each block once, and looks each up in one book of all that is looked for. The answer holds until the
 * next page's blocks are read.
 */
export function readBlockWords(list: readonly Block[], claims: PageClaims): BlockWords {
  const title = wordSet(claims.title);
  const excerpt = wordSet(claims.description);
  const book = new WordBook(PHRASES);
  for (const word of title) book.add(word, IN_TITLE);
  for (const word of excerpt) book.add(word, IN_EXCERPT);
  const titleCover = titleTable(list.length);
  const excerptCover = excerptTable(list.length);
  const phrases = phraseTable(list.length);
  const signs = signTable(list.length);
  const hints = hintTable(list.length);
  const hits: Hits = { words: 0, title: 0, excerpt: 0, phrases: 0, separators: 0, said: 0, beyond: 0 };
  for (let i = 0; i < list.length; i++) {
    const { text, words } = list[i]!;
    const long = lengthOf(text) > MOST_CHARS;
    if (long && words > MOST_WORDS) {
      signs[i] = separators(text);
      continue;
    }
    countHits(text, book, hits);
    signs[i] = hits.separators;
    hints[i] = hits.beyond < 0x80 ? hits.said >> HINTS : UNREAD;
    if (words <= MOST_WORDS) phrases[i] = hits.phrases;
    if (long || hits.words === 0) continue;
    titleCover[i] = hits.title / hits.words;
    excerptCover[i] = hits.excerpt / hits.words;
  }
  return { titleCover, excerptCover, phrases, separators: signs, hints, titleWords: title.size };
}

interface Hits {
  words: number;
  title: number;
  excerpt: number;
  phrases: number;
  separators: number;
  /** All marks of all words. */
  said: number;
  /** The bits of the codes of all letters and digits: less than 0x80 where all are of ASCII. */
  beyond: number;
}

/** Counts a text's words, and those of them that the book has. */
function countHits(text: string, book: WordBook, hits: Hits): void {
  clear(hits);
  const codes = codesOf(text);
  const end = lengthOf(text);
  let beyond = 0;
  for (let i = 0; i < end; i++) {
    let code = fold(codes[i]!);
    if (code !== 0) {
      const start = i;
      let hash = 0;
      do {
        if (code === UNFOLDED) {
          countSlowly(text, book, hits);
          return;
        }
        hash = addToHash(hash, code);
        beyond |= code;
        i++;
        code = i < end ? fold(codes[i]!) : 0;
      } while (code !== 0);
      hits.words++;
      const marks = book.marksAt(codes, start, i, hash);
      if (marks !== 0) countMarks(marks, hits);
      if (i === end) break;
    }
    const sign = codes[i]!;
    if (sign >= 0x7c && isSeparator(sign) && i < SEPARATORS_END) hits.separators++;
  }
  hits.beyond = beyond;
}

function clear(hits: Hits): void {
  hits.words = 0;
  hits.title = 0;
  hits.excerpt = 0;
  hits.phrases = 0;
  hits.separators = 0;
  hits.said = 0;
  hits.beyond = 0;
}

/** The same for a text of any script. */
function countSlowly(text: string, book: WordBook, hits: Hits): void {
  clear(hits);
  hits.separators = separators(text);
  hits.beyond = UNFOLDED;
  for (const word of runsOf(text.toLowerCase(), LETTER | NUMBER)) {
    hits.words++;
    countMarks(book.marksOf(word), hits);
  }
}

function countMarks(marks: number, hits: Hits): void {
  hits.said |= marks;
  if ((marks & IN_TITLE) !== 0) hits.title++;
  if ((marks & IN_EXCERPT) !== 0) hits.excerpt++;
  if ((marks & IS_PHRASE) !== 0) hits.phrases++;
}

/** Stock words of chrome. */
const PHRASES = new WordBook();
for (const word of `share tweet facebook twitter whatsapp pinterest linkedin instagram email print copy subscribe subscription newsletter
  comment comments cookie cookies login register password privacy terms copyright rights reserved advertisement sponsored
  related recommended popular trending follow click tags categories posted updated published author photo image credit
  getty reuters menu search previous next cart checkout wishlist reply replies views likes
  teilen kommentare anmelden anzeige mehr foto bild quelle autor partager lire commentaires abonnez compartir comentarios
  leer condividi commenti leggi delen reageer udostępnij komentarze czytaj поделиться комментарии читайте также фото
  αποστολή εκτύπωση σχόλια
  分享 评论 相关 编辑 来源 责任编辑 更多 推荐 記事 関連`.split(/\s+/))
  PHRASES.add(word, IS_PHRASE);
for (const word of BUYING_WORDS) PHRASES.add(word, MAY_BUY << HINTS);
for (const word of TALKING_WORDS) PHRASES.add(word, MAY_TALK << HINTS);
