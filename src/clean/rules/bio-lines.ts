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
    const authors = context.authors.map((author) => author.trim());
    const introduced = open.map((block, i) =>
      block.type === 'paragraph' && block.words <= MOST_WORDS ? personIn(block, open[i - 1], authors) : null,
    );
    if (introduced.every((person) => person === null)) return [];
    const proseBefore = runningCount(open, isProse);
    const othersBefore = runningCount(open, (block, i) => isProse(block) && introduced[i] === null);
    const firstNamed = firstMentions(open);
    const others = othersBefore[open.length]!;
    const ranges: BlockRange[] = [];
    const people = new Set(introduced.flatMap((person) => person?.name ?? []));
    if (people.size > MOST_AUTHORS) return [];
    introduced.forEach((person, i) => {
      if (person === null || proseBefore[i]! < FEWEST_BEFORE) return;
      const { name, isAuthor } = person;
      const above = open[i - 1]!;
      const labelled = isAboutLabel(above) || nameInHeading(above) === name;
      // Under another heading, or in a list of experts, it is a section of the article.
      if (above.type === 'heading' && !labelled) return;
      // A heading may open one of several parts of the text; a line that says so is the author's own box.
      const after = others - othersBefore[i]!;
      if (after > MOST_AFTER && !(labelled && isAuthor && above.type !== 'heading')) return;
      if (after > 0 && !isAuthor && !labelled) return;
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

/** Who is introduced, and whether the page itself says that they wrote it. */
interface Person {
  name: string;
  isAuthor: boolean;
}

/** Whom a paragraph introduces in its first words: an author of the page, or somebody whom a label or brackets mark as one. */
function personIn({ text }: Block, above: Block | undefined, authors: readonly string[]): Person | null {
  const from = lettersStart(text);
  const behind = (name: string): string => text.slice(from + name.length, from + name.length + 120);
  const signed = above === undefined ? null : nameInHeading(above);
  const author = signed !== null && text.startsWith(signed, from) ? signed : authorAt(text, from, authors);
  if (author !== null) return INTRODUCES.test(behind(author)) ? { name: author, isAuthor: true } : null;
  const labelled = above !== undefined && isAboutLabel(above);
  if (!labelled && !isBracketed(text)) return null;
  const name = WHOLE_NAME.exec(text.slice(from, from + LONGEST_NAME))?.[0];
  if (name === undefined) return null;
  // The page may give an author by the first name alone.
  if (labelled && authors.some((known) => name.startsWith(`${known} `)))
    return INTRODUCES.test(behind(name)) ? { name, isAuthor: true } : null;
  return HAS_TRADE.test(behind(name)) ? { name, isAuthor: false } : null;
}

/** The longest of the authors' names of two words and more with which the text goes on at `from`. */
function authorAt(text: string, from: number, authors: readonly string[]): string | null {
  let longest: string | null = null;
  for (const name of authors) {
    if (name.includes(' ') && name.length > (longest?.length ?? 0) && text.startsWith(name, from))
      longest = name;
  }
  return longest;
}

const isBracketed = (text: string): boolean => text.startsWith('(') && text.endsWith(')');

const LONGEST_NAME = 60;
const WHOLE_NAME = /^(?!The )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3}/u;
/** What follows a name that may be anybody's: a city is seven hours ahead, a novelist was born somewhere. */
const HAS_TRADE =
  /^(?:, [^,.]{1,40},)? (?:(?:covers|writes|reports|teaches|edits|schreibt|berichtet|écrit|escribe|scrive|escreve|schrijft)\b|(?:is|ist|est|es|è|é) (?:an?|the|our|one of|eine?|une?|una?|uma?)\b[^.]{0,70}\b(?:writer|author|editor|reporter|journalist|correspondent|columnist|blogger|contributor|novelist|creator|producer|photographer|attorney|lawyer|partner|professor|lecturer|teacher|researcher|scientist|historian|fellow|associate|analyst|consultant|advis[eo]r|director|manager|founder|president|physician|doctor|nurse|therapist|dietitian|nutritionist|coach|designer|engineer|developer|architect|student|intern|autorin?|journalistin|redakteurin?|journaliste|periodista|giornalista|jornalista)\b)/iu;
const SIGNED =
  /^(?:[Ww]ritten by|[Ww]ords by|[Aa]bout the [Aa]uthor|[Gg]eschrieben von|Über den Autor|Über die Autorin|[ÉEée]crit par|À propos de l[’']auteure?|[Ee]scrito por|Sobre el autor|Sobre la autora|[Ss]critto da|[Gg]eschreven door)\s?:? (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){1,3})$/u;
const LONGEST_HEADING = 80;

const ABOUT =
  /^(?:(?:more )?about the (?:author|writer|contributor)|meet the author|author bio|über de[nr] autor|über die autorin|zum autor|zur autorin|à propos de l[’']auteure?|sobre (?:el autor|la autora|o autor|a autora)|(?:l[’']autore|chi è l[’']autore)|over de auteur|o autorze|об авторе)\W{0,2}$/iu;

/** The first letters of such labels; asked first, since all scripts' letters in any case take V8 ten times as long. */
const ABOUT_OPENING = /^(?:mo|me|a[bu]|zu|so|l[’']|ch|ov|o |[^\0-\x7f])/i;

/** "About the author", as a heading or as a line. */
function isAboutLabel({ text, words }: Block): boolean {
  return words <= 5 && text.length <= LONGEST_HEADING && ABOUT_OPENING.test(text) && ABOUT.test(text);
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
