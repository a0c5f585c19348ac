import { kindAt, LETTER, widthAt } from '../../tree/sign-kinds.js';
import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { BlockRange, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const MOST_WORDS = 90;
/** Paragraphs of prose that must stand before such a line, and most that may follow it. */
const FEWEST_BEFORE = 3;
const MOST_AFTER = 2;
/** A page that introduces more people is about them. */
const MOST_AUTHORS = 12;
/** What follows a name where its bearer is introduced: "… is a novelist", "… covers the courts". */
const INTRODUCES =
  /^(?:, (?:who|[^,.]{1,40},))?,? (?:(?:also|currently|now|formerly) )?(?:is|was|has|covers?|writes?|reports?|works?|joined|lives|teaches|edits|runs|leads|served|contributed|can be reached|ist|war|schreibt|berichtet|arbeitet|lebt|leitet|lehrt|est|écrit|couvre|travaille|vit|enseigne|es|escribe|cubre|trabaja|vive|enseña|è|scrive|lavora|insegna|é|escreve|cobre|trabalha|mora|schrijft|werkt|woont|jest|pisze|pracuje|mieszka|är|skriver|arbetar|bor|er|arbejder|jobber)[ .]/u;

/** "Ana Lima covers the harbour. Reach her at …": the page's author, introduced at the end of a text that is not about them. */
export const bioLines: RunRule = {
  kind: 'run',
  name: 'bio-lines',
  category: 'byline',
  reason: "a paragraph about the page's author, under the text",
  find: (open, context) => {
    if (pageKind(context.page) === 'forum') return [];
    const introduced = open.map((block, i) => nameIn(block, open[i - 1], context.authors));
    if (introduced.every((name) => name === null)) return [];
    const proseBefore = runningCount(open, isProse);
    const othersBefore = runningCount(open, (block, i) => isProse(block) && introduced[i] === null);
    const firstNamed = firstMentions(open);
    const others = othersBefore[open.length]!;
    const ranges: BlockRange[] = [];
    const people = new Set(introduced.filter((name) => name !== null));
    if (people.size > MOST_AUTHORS) return [];
    introduced.forEach((name, i) => {
      if (name === null || proseBefore[i]! < FEWEST_BEFORE) return;
      const above = open[i - 1]!;
      const labelled = isAboutLabel(above) || nameInHeading(above) === name;
      // Under another heading, or in a list of experts, it is a section of the article.
      if (above.type === 'heading' && !labelled) return;
      // A heading may open one of several parts of the text; a line that says so is the author's own box.
      if (others - othersBefore[i]! > MOST_AFTER && !(labelled && above.type !== 'heading')) return;
      // An article that speaks of its author may end with them too.
      if (firstNamed(name.slice(name.lastIndexOf(' ') + 1)) < i) return;
      ranges.push({ from: labelled ? i - 1 : i, to: i + 1 });
    });
    return ranges;
  },
};

/** How many of the blocks before each place pass the test; one entry more than blocks. */
function runningCount(open: readonly Block[], test: (block: Block, at: number) => boolean): Int32Array {
  const counts = new Int32Array(open.length + 1);
  open.forEach((block, i) => {
    counts[i + 1] = counts[i]! + (test(block, i) ? 1 : 0);
  });
  return counts;
}

/** Where prose first holds a word, looked up once a word. */
function firstMentions(open: readonly Block[]): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let at = known.get(word);
    if (at === undefined) {
      at = open.findIndex((block) => isProse(block) && block.text.includes(word));
      known.set(word, at);
    }
    return at === -1 ? open.length : at;
  };
}

/** The name that a paragraph begins with and introduces: an author's of the page, or any where a label or brackets mark it. */
function nameIn(block: Block, above: Block | undefined, authors: readonly string[]): string | null {
  const { text, words, type } = block;
  if (type !== 'paragraph' || words > MOST_WORDS) return null;
  const from = lettersStart(text);
  const name =
    authorAt(text, from, authors) ??
    (isMarked(text, above) ? (WHOLE_NAME.exec(text.slice(from, from + LONGEST_NAME))?.[0] ?? null) : null);
  if (name === null) return null;
  const behind = from + name.length;
  return INTRODUCES.test(text.slice(behind, behind + 80)) ? name : null;
}

/** One that the page gives by a single word counts with the names behind it. */
function authorAt(text: string, from: number, authors: readonly string[]): string | null {
  for (const author of authors) {
    const name = author.trim();
    if (name.length < SHORTEST_NAME || !text.startsWith(name, from)) continue;
    if (name.includes(' ')) return name;
    const whole = WHOLE_NAME.exec(text.slice(from, from + LONGEST_NAME))?.[0];
    if (whole?.startsWith(`${name} `)) return whole;
  }
  return null;
}

function isMarked(text: string, above: Block | undefined): boolean {
  if (text.startsWith('(') && text.endsWith(')')) return true;
  return above !== undefined && (isAboutLabel(above) || nameInHeading(above) !== null);
}

const LONGEST_NAME = 60;
const SHORTEST_NAME = 3;
const WHOLE_NAME = /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,2}/u;
const SIGNED =
  /^(?:[Ww]ritten by|[Ww]ords by|[Aa]bout the [Aa]uthor|[Gg]eschrieben von|Über den Autor|Über die Autorin|[ÉEée]crit par|À propos de l[’']auteure?|[Ee]scrito por|Sobre el autor|Sobre la autora|[Ss]critto da|[Gg]eschreven door)\s?:? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3})$/u;
const LONGEST_HEADING = 80;

const ABOUT =
  /^(?:(?:more )?about the (?:author|writer|contributor)|meet the author|author bio|über de[nr] autor|über die autorin|zum autor|zur autorin|à propos de l[’']auteure?|sobre (?:el autor|la autora|o autor|a autora)|(?:l[’']autore|chi è l[’']autore)|over de auteur|o autorze|об авторе)\W{0,2}$/iu;

/** "About the author", as a heading or as a line. */
function isAboutLabel({ text, words }: Block): boolean {
  return words <= 5 && text.length <= LONGEST_HEADING && ABOUT.test(text);
}

/** "Ana Lima" of a heading "Written by Ana Lima"; null for any other block. */
function nameInHeading({ type, text }: Block): string | null {
  if (type !== 'heading' || text.length > LONGEST_HEADING) return null;
  return SIGNED.exec(text)?.[1] ?? null;
}

/** Where the first letter stands, or three signs have stood before it. */
function lettersStart(text: string): number {
  const { length } = text;
  let at = 0;
  for (let i = 0; i < 3 && at < length; i++) {
    const width = widthAt(text, at, length);
    if (kindAt(text, at, width) === LETTER) return at;
    at += width;
  }
  return at;
}
