import { kindAt, LETTER, widthAt } from '../../tree/sign-kinds.js';
import type { Block } from '../../types.js';
import { isProse } from '../context.js';
import type { BlockRange, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const MOST_WORDS = 90;
/** Paragraphs of prose that must stand before such a line, and most that may follow it. */
const FEWEST_BEFORE = 3;
const MOST_AFTER = 2;
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
    const names = namesIn(open, context.authors);
    if (names.length === 0) return [];
    const prose = open.flatMap((block, i) => (isProse(block) ? [i] : []));
    const ranges: BlockRange[] = [];
    for (const name of names) {
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      open.forEach((block, i) => {
        if (!introduces(block, name) || ranges.some((range) => range.to === i + 1)) return;
        const above = open[i - 1];
        const labelled = above !== undefined && (isAboutLabel(above) || nameInHeading(above) === name);
        // Under another heading, or in a list of experts, it is a section of the article.
        if (above?.type === 'heading' && !labelled) return;
        const before = prose.filter((at) => at < i);
        if (before.length < FEWEST_BEFORE) return;
        const after = prose.filter((at) => at > i && !names.some((other) => introduces(open[at]!, other)));
        // A heading may open one of several parts of the text; a line that says so is the author's own box.
        if (after.length > MOST_AFTER && !(labelled && above.type !== 'heading')) return;
        // An article that speaks of its author may end with them too.
        if (before.some((at) => open[at]!.text.includes(surname))) return;
        ranges.push({ from: labelled ? i - 1 : i, to: i + 1 });
      });
    }
    return ranges.sort((a, b) => a.from - b.from);
  },
};

/** The page's authors, those of one word with what follows it, and others whom a label or brackets mark as one. */
function namesIn(open: readonly Block[], authors: readonly string[]): string[] {
  const names = new Set<string>();
  for (const author of authors) {
    const name = author.trim();
    if (name.includes(' ')) names.add(name);
    else if (name.length >= SHORTEST_NAME)
      for (const { text } of open) {
        const whole = text.startsWith(`${name} `) ? WHOLE_NAME.exec(text) : null;
        if (whole !== null) names.add(whole[0]);
      }
  }
  open.forEach((block, i) => {
    const inHeading = nameInHeading(block);
    if (inHeading !== null) names.add(inHeading);
    const { text } = block;
    const bracketed = text.startsWith('(') && text.endsWith(')');
    if (!bracketed && (i === 0 || !isAboutLabel(open[i - 1]!))) return;
    const whole = WHOLE_NAME.exec(text.slice(bracketed ? 1 : 0, LONGEST_NAME));
    if (whole !== null) names.add(whole[0]);
  });
  return [...names];
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

function introduces({ text, words, type }: Block, name: string): boolean {
  if (words > MOST_WORDS || type !== 'paragraph') return false;
  const from = lettersStart(text);
  return (
    text.startsWith(name, from) && INTRODUCES.test(text.slice(from + name.length, from + name.length + 80))
  );
}
