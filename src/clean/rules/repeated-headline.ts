import { LETTER, NUMBER, runsOf } from '../../tree/sign-kinds.js';
import type { Block, Page } from '../../types.js';
import type { BlockRange, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

/** The headline, which the record holds as `title`: the page's h1, or the same words once more before the text. */
export const repeatedHeadline: RunRule = {
  kind: 'run',
  name: 'repeated-headline',
  category: 'title',
  reason: 'the headline, which stands in `title`',
  find: (open, context) => {
    if (context.title === null) return [];
    const title = plain(context.title);
    if (title.length < 2) return [];
    const ranges: BlockRange[] = [];
    const forum = pageKind(context.page) === 'forum';
    open.forEach((block, i) => {
      // Each post of a thread may have its title as a heading.
      if (forum && block.level !== 1 && !ANSWERS.test(block.text)) return;
      if (saysTitle(block, title) || endsInTitle(block, title, context.page))
        ranges.push({ from: i, to: i + 1 });
    });
    return ranges;
  },
};

/** True for a heading that sets a kicker before the headline: the last of its texts is the title. */
function endsInTitle({ type, level, text, textStart, textEnd }: Block, title: string, page: Page): boolean {
  if (type !== 'heading' || level > 2 || title.length <= 30 || text.length > title.length * 2 + 15)
    return false;
  let last = textEnd - 1;
  while (last > textStart && page.texts[last]!.data.trim() === '') last--;
  return last > textStart && plain(page.texts[last]!.data) === title;
}

/** What stands behind these; asked first, since it is cheap. */
const MARK = /[:：]/;
/** How forums and mail programs begin the title of an answer. */
const ANSWERS = /^(?:re|aw|antw|sv|vs|odp|rép|res|rif|отв|ответ)\s?[:：]\s?/iu;

function saysTitle(block: Block, title: string): boolean {
  const { type, level, text, words } = block;
  if (type === 'code' || type === 'tableRow' || text.length < 2) return false;
  const isMain = type === 'heading' && level <= 2;
  // Quotes and dashes do not count, so a little longer may still be the same.
  if (text.length > title.length * (isMain ? 2 : 1) + 15 || text.length < title.length * (isMain ? 0.5 : 1))
    return false;
  if (!isMain && mayNotStart(text, title) && !ANSWERS.test(text)) return false;
  const said = plain(MARK.test(text) ? text.replace(ANSWERS, '') : text);
  if (said === title) return type === 'heading' || words >= 3;
  if (!isMain || said.length < 12 || shareOf(said, title) <= 0.5) return false;
  // An h1 may open with a kicker or end in the site's name, and the title may have lost or gained a subtitle.
  return (
    (level === 1 || title.length > 30) &&
    (title.startsWith(said) ||
      said.startsWith(title) ||
      title.endsWith(said) ||
      (level === 1 && title.length > 30 && said.endsWith(title)))
  );
}

/** Cheap: whether the text's first sign is another letter of the alphabet than the title's. */
function mayNotStart(text: string, title: string): boolean {
  const code = text.charCodeAt(0) | 32;
  return code >= 97 && code <= 122 && text.charCodeAt(0) < 128 && code !== title.charCodeAt(0);
}

const shareOf = (a: string, b: string): number => Math.min(a.length, b.length) / Math.max(a.length, b.length);

/** Letters and digits only, lower case, so that quotes and dashes do not count. */
function plain(text: string): string {
  return runsOf(text.toLowerCase(), LETTER | NUMBER).join(' ');
}
