import type { Page, PageElement } from '../../types.js';
import type { ElementRule, RuleContext } from '../rule.js';

/** Names that the makers of manuals give to the line above and below a page (DocBook, Texinfo, Javadoc, Doxygen). */
const TURNER_WORDS =
  `navheader navfooter nodenavigation nextprev prevnext pagenav docnav booknav chapternav navlinks`.split(
    ' ',
  );
/** Of a link that leads on, back or up, folded and without its arrows. */
const DIRECTION =
  /^\W*(?:prev|previous|next|up|home|top|contents|index|zurück|weiter|vorige|nächste|inhalt|précédent|suivant|sommaire|anterior|siguiente|subir|índice|precedente|successivo|indietro|avanti|próximo|vorige|volgende|назад|вперед|далее|前へ|次へ|上一页|下一页)\W*$/iu;
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
    context.wordsIn(element) <= MOST_WORDS &&
    context.proseIn(element) === 0 &&
    directionsIn(element, context) >= FEWEST,
};

function directionsIn({ order }: PageElement, { page }: RuleContext): number {
  let found = 0;
  for (let i = order + 1; i < page.elementEnd[order]!; i++) {
    const element = page.elements[i]!;
    if (element.name === 'a' && DIRECTION.test(textOf(element, page))) found++;
  }
  return found;
}

function textOf({ order }: PageElement, { texts, textStart, textEnd }: Page): string {
  let text = '';
  for (let i = textStart[order]!; i < textEnd[order]!; i++) text += texts[i]!.data;
  return text;
}
