import type { Block, Page, PageElement } from '../../types.js';
import type { BlockRange, RuleContext, RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const MOST_WORDS = 50;
const MOST_PROSE = 30;
/** Boxes around the field that may bring words of their own: the field's row, the form, and the box of its heading. */
const MOST_WIDENINGS = 3;
const MOST_LEVELS = 8;
const PARTS_OF_PAGE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article']);
const MAIL = /e-?mail|courriel|correo|posta|почт|邮箱|メール|이메일/i;
/** Whoever gives these too logs in, writes or orders. */
const OTHER_FIELDS: ReadonlySet<string> = new Set(['password', 'tel', 'checkbox', 'radio', 'search', 'file']);

/** The small box around a field for a mail address: its heading, its promise and its small print. */
export const mailBoxes: RunRule = {
  kind: 'run',
  name: 'mail-boxes',
  category: 'newsletter',
  reason: 'a small box around a field for a mail address',
  find: (open, context) => {
    // On a service's own page its form belongs to what it says; in a shop the words around it are the goods'.
    if (pageKind(context.page) !== 'article') return [];
    const ranges: BlockRange[] = [];
    for (const element of context.page.inputs) {
      if (!asksForMail(element)) continue;
      const box = boxAround(element, context);
      const range = box && rangeOf(box, open, context);
      if (range && range.to > range.from && range.from >= (ranges[ranges.length - 1]?.to ?? 0))
        ranges.push(range);
    }
    return ranges;
  },
};

function asksForMail(input: PageElement): boolean {
  const type = input.attribute('type') ?? 'text';
  if (type !== 'text') return type === 'email';
  return MAIL.test(`${input.attribute('name') ?? ''} ${input.attribute('placeholder') ?? ''}`);
}

/** The largest element around the field that holds few words, nothing like prose and no field of another kind. */
function boxAround(field: PageElement, context: RuleContext): PageElement | null {
  const { page } = context;
  let box: PageElement | null = null;
  let words = 0;
  let widenings = 0;
  let at = page.parent[field.order]!;
  for (let level = 0; at >= 0 && level < MOST_LEVELS; level++, at = page.parent[at]!) {
    const element = page.elements[at]!;
    const all = context.wordsIn(element);
    if (PARTS_OF_PAGE.has(element.name) || all > MOST_WORDS || context.proseIn(element) > MOST_PROSE) break;
    if (all > words && ++widenings > MOST_WIDENINGS) break;
    if (holdsOtherField(page, element) || headingsIn(element, context) > 1) break;
    words = all;
    box = element;
  }
  return box;
}

function holdsOtherField(page: Page, element: PageElement): boolean {
  for (let i = element.order; i < page.elementEnd[element.order]!; i++) {
    const element = page.elements[i]!;
    if (element.name === 'textarea') return true;
    if (element.name === 'input' && OTHER_FIELDS.has(element.attribute('type') ?? '')) return true;
  }
  return false;
}

const headingsIn = (element: PageElement, context: RuleContext): number =>
  context.blocksIn(element).filter((block) => block.type === 'heading').length;

function rangeOf(box: PageElement, open: readonly Block[], { blocks }: RuleContext): BlockRange | null {
  const first = blocks.elementStart[box.order]!;
  const end = blocks.elementEnd[box.order]!;
  const from = open.findIndex((block) => block.index >= first);
  if (from < 0) return null;
  let to = from;
  while (to < open.length && open[to]!.index < end) to++;
  return { from, to };
}
