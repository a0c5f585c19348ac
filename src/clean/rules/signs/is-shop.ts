import { PageNote } from '../../../tree/page-note.js';
import type { PageElement } from '../../../types.js';
import type { RuleContext } from '../../rule.js';

const PRODUCT = /"@type"\s{0,4}:\s{0,9}(?:\[\s{0,9})?"(?:Product|ProductGroup|IndividualProduct)"/;
const BUY =
  /^(?:add to (?:cart|basket|bag|trolley)|buy (?:it )?now|in den (?:warenkorb|einkaufswagen)|ajouter au panier|añadir (?:al carrito|a la cesta)|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|do koszyka|dodaj do koszyka|lägg i varukorgen|в корзину|加入购物车|カートに入れる)$/i;
const note = new PageNote<boolean>();

/** Whether the page sells something, by what it says of itself or by its button. */
export function isShop({ page, blocks }: RuleContext): boolean {
  return note.of(
    page,
    () =>
      page.tellers.some(saysProduct) || blocks.list.some(({ text }) => text.length < 30 && BUY.test(text)),
  );
}

function saysProduct(element: PageElement): boolean {
  const { name } = element;
  if (name === 'meta')
    return element.attribute('property') === 'og:type' && /product/i.test(element.attribute('content') ?? '');
  if (name !== 'script' || !/ld\+json/i.test(element.attribute('type') ?? '')) return false;
  // A magazine's review names the product that it is about.
  return element.children.some(
    (child) => child.type === 'text' && !child.data.includes('"itemReviewed"') && PRODUCT.test(child.data),
  );
}
