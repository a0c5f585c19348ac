import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';

/** What is earned, and through what: a disclosure names both. */
const EARNS =
  /\b(?:affiliate (?:links?|ones|commissions?|disclosure|disclaimer|relationships|partners?)|amazon (?:associate|affiliate)|(?:earn|earns|earning|receive|receives|make|makes|get) (?:us )?(?:an? )?(?:small )?(?:affiliate )?commissions?|qualifying purchases|provision|affiliation|commissione|comision|comisiones|comissao|afiliados|afiliado|affiliati|affiliazione|provisie|provisjon|prowizje)\b|партнерск|комиссион|アフィリエイト|推广佣金|제휴|수수료/u;
/** Words of which one stands in all that it matches. */
const EARNING_WORDS =
  `affiliate amazon commission commissions qualifying provision affiliation commissione comision comisiones comissao afiliados afiliado
  affiliati affiliazione provisie provisjon prowizje ア 推 제 수
  партнерская партнерские партнерских партнерской партнерскую партнерским партнерскими партнерский партнерского партнерскому партнерском
  партнерское комиссионные комиссионных комиссионный комиссионного комиссионное комиссионную комиссионная комиссионными комиссионным
  комиссионной комиссионному`.split(/\s+/);
const THROUGH =
  /\b(?:links?|purchases?|buy|bought|amazon|partners?|shop|retailers?|kauf|kaufen|einkauf|achat|achetez|liens?|enlaces?|compra|compras|comprar|acquisto|acquisti|acquisti|aankoop|lenker|linki)\b|ссылк|ссылки|покупк|リンク|購入|链接|링크|구매/u;
const SPEAKER =
  /\b(?:we|we ll|i|our|us|my|this (?:post|article|page|site|story|content|guide|review|website)|some (?:of the )?links|site|team|as an amazon|disclosure|disclaimer|reader supported|wir|unsere|uns|der verlag|dieser artikel|diese links|nous|notre|cet article|nosotros|nuestros|este articulo|podemos|podriamos|nos|este artigo|questo articolo|noi|potremmo|wij|deze|vi|redakcja)\b|мы|наш|当サイト|本ページ|本站|본 (?:글|포스팅)/u;
const MAX_WORDS = 55;
/** A disclosure comes to the point: a text that gets there late is about something else. */
const FIRST_PART = 0.6;

/** Two short sentences, of which the second says it. */
const MOST_OF_TWO = 22;

/** "We may earn a commission if you buy through our links." */
export const disclosureLines: RunRule = {
  kind: 'run',
  name: 'disclosure-lines',
  category: 'promo',
  reason: 'a disclosure that the site earns by the links on the page',
  gate: { words: EARNING_WORDS },
  find: (open, _, woken) => blocksWhere(open, woken, isDisclosure),
};

function isDisclosure(block: Block): boolean {
  if (block.words < 4 || block.words > MAX_WORDS || block.type === 'heading' || block.type === 'code')
    return false;
  const text = foldedBlock(block);
  const at = text.search(EARNS);
  const early =
    at < text.length * FIRST_PART || (block.words <= MOST_OF_TWO && / may (?:earn|receive|get) /.test(text));
  return at >= 0 && early && THROUGH.test(text) && SPEAKER.test(text);
}
