import type { Page, PageElement } from '../../types.js';
import type { ElementRule, RuleContext } from '../rule.js';

/** Names of the line above and below a page of a manual: DocBook's, and what others call it. */
const TURNER_WORDS =
  `navheader navfooter nodenavigation nextprev prevnext pagenav docnav booknav chapternav navlinks`.split(
    ' ',
  );
/** Of a link that leads to the page before or after. */
const TURN =
  /^[^\p{L}\p{N}]*(?:prev|previous|next|zurück|weiter|nächste|précédent|suivant|anterior|siguiente|precedente|successivo|indietro|avanti|próximo|vorige|volgende|назад|вперед|далее|前へ|次へ|上一页|下一页)[^\p{L}\p{N}]*$/iu;
/** Of what stands beside those. */
const PLACE =
  /^[^\p{L}\p{N}]*(?:up|home|top|contents|index|inhalt|sommaire|subir|índice|inhoud|содержание|目次|目录)[^\p{L}\p{N}]*$/iu;
const MOST_CHARS = 30;
const FEWEST = 2;
const MOST_WORDS = 60;

/** "Prev · Up · Next" with the titles of those pages, above and below a page of a manual. */
export const pageTurners: ElementRule = {
  kind: 'element',
  name: 'page-turners',
  category: 'nav',
  reason: 'leads to the manual’s page before and after',
  final: true,
  gate: { words: TURNER_WORDS },
  matches: (element, context) =>
    context.wordsIn(element) <= MOST_WORDS && context.proseIn(element) === 0 && turnsPages(element, context),
};

/** Whether one of its links leads to the page before or after, and another likewise, or up or home. */
function turnsPages({ order }: PageElement, { page }: RuleContext): boolean {
  let turns = 0;
  let places = 0;
  for (let i = order + 1; i < page.elementEnd[order]!; i++) {
    const element = page.elements[i]!;
    if (element.name !== 'a') continue;
    const text = textOf(element, page);
    if (text.length > MOST_CHARS) continue;
    if (TURN.test(text)) turns++;
    else if (PLACE.test(text)) places++;
  }
  return turns > 0 && turns + places >= FEWEST;
}

function textOf({ order }: PageElement, { texts, textStart, textEnd }: Page): string {
  let text = '';
  for (let i = textStart[order]!; i < textEnd[order]!; i++) text += texts[i]!.data;
  return text;
}
