import { lengthOf } from '../tree/code-at.js';
import { keptBytes, keptFloats, keptInts } from '../tree/kept-table.js';
import { NOT_READ, type PageWords } from '../tree/page-words.js';
import { LETTER, NUMBER, runsOf } from '../tree/sign-kinds.js';
import { BUYING_WORDS, MAY_BUY, MAY_TALK, TALKING_WORDS, UNREAD } from '../tree/trade-words.js';
import { LONGEST_READ } from '../tree/word-pool.js';
import type { Block, PageClaims } from '../types.js';
import { separators, wordSet } from './text-facts.js';
import { WordBook } from './word-book.js';

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
 * Looks each word of each block up in one book of all that is looked for. The answer holds until the next page's blocks are
 * read.
 */
export function readBlockWords(list: readonly Block[], pageWords: PageWords, claims: PageClaims): BlockWords {
  const title = wordSet(claims.title);
  const excerpt = wordSet(claims.description);
  // What a page that failed left in it.
  BOOK.backToKept();
  for (const word of title) BOOK.add(word, IN_TITLE);
  for (const word of excerpt) BOOK.add(word, IN_EXCERPT);
  const titleCover = titleTable(list.length);
  const excerptCover = excerptTable(list.length);
  const phrases = phraseTable(list.length);
  const signs = signTable(list.length);
  const hints = hintTable(list.length);
  const hits: Hits = { words: 0, title: 0, excerpt: 0, phrases: 0, said: 0, ascii: false };
  for (let i = 0; i < list.length; i++) {
    const { text, words } = list[i]!;
    const length = lengthOf(text);
    const long = length > MOST_CHARS;
    const found = length > LONGEST_READ ? NOT_READ : pageWords.read(i, text);
    signs[i] = found === NOT_READ ? separators(text) : pageWords.separatorsOf(i);
    if (long && words > MOST_WORDS) continue;
    if (found === NOT_READ) countSlowly(text, BOOK, hits);
    else countHits(pageWords, i, found, text, BOOK, hits);
    hints[i] = hits.ascii ? hits.said >> HINTS : UNREAD;
    if (words <= MOST_WORDS) phrases[i] = hits.phrases;
    if (long || hits.words === 0) continue;
    titleCover[i] = hits.title / hits.words;
    excerptCover[i] = hits.excerpt / hits.words;
  }
  BOOK.backToKept();
  return { titleCover, excerptCover, phrases, separators: signs, hints, titleWords: title.size };
}

interface Hits {
  words: number;
  title: number;
  excerpt: number;
  phrases: number;
  /** All marks of all words. */
  said: number;
  /** Whether all letters and digits are of ASCII; false where it is not known. */
  ascii: boolean;
}

/** Counts a text's words, and those of them that the book has. */
function countHits(
  words: PageWords,
  index: number,
  count: number,
  text: string,
  book: WordBook,
  hits: Hits,
): void {
  clear(hits);
  hits.words = count;
  hits.ascii = words.isAscii(index);
  const { hashes } = words;
  const first = words.firstOf(index);
  for (let place = first; place < first + count; place++) {
    const hash = hashes[place]!;
    if (!book.mayHold(hash)) continue;
    const start = words.startAt(place);
    const marks = book.marksAt(text, start, start + words.lengthAt(place), hash);
    if (marks !== 0) countMarks(marks, hits);
  }
}

function clear(hits: Hits): void {
  hits.words = 0;
  hits.title = 0;
  hits.excerpt = 0;
  hits.phrases = 0;
  hits.said = 0;
  hits.ascii = false;
}

/** The same for a text of any script and length. */
function countSlowly(text: string, book: WordBook, hits: Hits): void {
  clear(hits);
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

/** Stock words of chrome and of trade, and beside them the page's own while its blocks are read. */
const BOOK = new WordBook();
for (const word of `share tweet facebook twitter whatsapp pinterest linkedin instagram email print copy subscribe subscription newsletter
  comment comments cookie cookies login register password privacy terms copyright rights reserved advertisement sponsored
  related recommended popular trending follow click tags categories posted updated published author photo image credit
  getty reuters menu search previous next cart checkout wishlist reply replies views likes
  teilen kommentare anmelden anzeige mehr foto bild quelle autor partager lire commentaires abonnez compartir comentarios
  leer condividi commenti leggi delen reageer udostępnij komentarze czytaj поделиться комментарии читайте также фото
  αποστολή εκτύπωση σχόλια
  分享 评论 相关 编辑 来源 责任编辑 更多 推荐 記事 関連`.split(/\s+/))
  BOOK.add(word, IS_PHRASE);
for (const word of BUYING_WORDS) BOOK.add(word, MAY_BUY << HINTS);
for (const word of TALKING_WORDS) BOOK.add(word, MAY_TALK << HINTS);
BOOK.keep();
