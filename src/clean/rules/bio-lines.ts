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
    const names = context.authors.filter((name) => name.trim().includes(' '));
    if (names.length === 0 || pageKind(context.page) === 'forum') return [];
    const prose = open.flatMap((block, i) => (isProse(block) ? [i] : []));
    const ranges: BlockRange[] = [];
    for (const name of names) {
      const surname = name.slice(name.lastIndexOf(' ') + 1);
      open.forEach((block, i) => {
        // Under a heading, or in a list of experts, it is a section of the article.
        if (
          open[i - 1]?.type === 'heading' ||
          !introduces(block, name) ||
          ranges.some((range) => range.from === i)
        )
          return;
        const before = prose.filter((at) => at < i);
        const after = prose.filter((at) => at > i && !names.some((other) => introduces(open[at]!, other)));
        if (before.length < FEWEST_BEFORE || after.length > MOST_AFTER) return;
        // An article that speaks of its author may end with them too.
        if (before.some((at) => open[at]!.text.includes(surname))) return;
        ranges.push({ from: i, to: i + 1 });
      });
    }
    return ranges.sort((a, b) => a.from - b.from);
  },
};

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
