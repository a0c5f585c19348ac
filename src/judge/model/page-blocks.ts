import { COLUMN, FEATURE_COUNT } from '../../features.js';
import type { Blocks, FeatureMatrix } from '../../types.js';

const log = Math.log1p;
const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

const GROUP_SHARES = [
  ['inComment', COLUMN.wComment],
  ['inProduct', COLUMN.wProduct],
  ['inForum', COLUMN.wForum],
  ['inCard', COLUMN.wCard],
  ['inBody', COLUMN.wBody],
  ['inMeta', COLUMN.wMeta],
] as const;

type FromBlocks = Record<
  | 'words'
  | 'blocks'
  | 'linkDensity'
  | 'prose'
  | 'votePage'
  | 'voteWords'
  | 'headings'
  | 'listItems'
  | 'tableRows'
  | 'code'
  | 'quotes'
  | 'shortBlocks'
  | 'medianWords'
  | 'topBlocks'
  | 'largestSignature'
  | 'repeatedSignatures'
  | 'longRepeats'
  | 'inComment'
  | 'inProduct'
  | 'inForum'
  | 'inCard'
  | 'inBody'
  | 'inMeta'
  | 'inNav'
  | 'digits',
  number
>;

/** Page features read off its blocks and their rows. */
export function readBlocks({ list }: Blocks, matrix: FeatureMatrix): FromBlocks {
  const words = list.map((block) => block.words);
  const total = words.reduce((a, b) => a + b, 0);
  const byType = new Map<string, number>();
  const grouped = new Float64Array(GROUP_SHARES.length);
  const signatureWords = new Float64Array(matrix.signatures);
  const signatureLong = new Float64Array(matrix.signatures);
  let inNav = 0;
  let digits = 0;
  let chars = 0;
  list.forEach((block, i) => {
    byType.set(block.type, (byType.get(block.type) ?? 0) + block.words);
    const at = i * FEATURE_COUNT;
    GROUP_SHARES.forEach(([, column], g) => {
      const far = matrix.values[at + column]!;
      if (far >= 0 && far <= 5) grouped[g]! += block.words;
    });
    if (matrix.values[at + COLUMN.inNav]! > 0) inNav += block.words;
    signatureWords[matrix.signature[i]!]! += block.words;
    if (block.words >= 15) signatureLong[matrix.signature[i]!]!++;
    digits += block.digits;
    chars += block.chars;
  });
  const sorted = [...words].sort((a, b) => b - a);
  const share = (type: string): number => ratio(byType.get(type) ?? 0, total);
  const first = (column: number): number => (list.length > 0 ? matrix.values[column]! : 0);
  const result = {
    words: log(total),
    blocks: log(list.length),
    linkDensity: first(COLUMN.pageLink),
    prose: first(COLUMN.pageProse),
    votePage: first(COLUMN.votePage),
    voteWords: first(COLUMN.voteWords),
    headings: log(list.filter((block) => block.type === 'heading').length),
    listItems: share('listItem'),
    tableRows: share('tableRow'),
    code: share('code'),
    quotes: share('quote'),
    shortBlocks: ratio(words.filter((n) => n < 5).length, list.length),
    medianWords: log(sorted[Math.floor(sorted.length / 2)] ?? 0),
    topBlocks: log(sorted.slice(0, 10).reduce((a, b) => a + b, 0)),
    largestSignature: ratio(Math.max(0, ...signatureWords), total),
    repeatedSignatures: log(signatureLong.filter((n) => n >= 3).length),
    longRepeats: log(Math.max(0, ...signatureLong)),
    inNav: ratio(inNav, total),
    digits: ratio(digits, chars),
  };
  const groups = Object.fromEntries(GROUP_SHARES.map(([name], g) => [name, ratio(grouped[g]!, total)]));
  return { ...result, ...(groups as Record<(typeof GROUP_SHARES)[number][0], number>) };
}

const PRICE = /[$€£¥₹₽]\s?\d|\d\s?(?:€|zł|kr|руб|₽)/;
const BUYING =
  /\b(?:add to (?:cart|bag|basket)|buy now|in stock|out of stock|free shipping|sku|quantity|checkout|in den warenkorb|ajouter au panier|añadir al carrito)\b/i;
const TALKING =
  /\b(?:repl(?:y|ies|ied)|quote|joined|posts?|wrote|said|member|topic|thread|views|solved|upvote|antworten|répondre|responder|ответить)\b/i;

/** Page features read off its short texts. */
export function readWords({ list }: Blocks): Record<'prices' | 'buying' | 'talking' | 'asking', number> {
  let prices = 0;
  let buying = 0;
  let talking = 0;
  let asking = 0;
  for (const { text, words } of list) {
    if (text.endsWith('?')) asking++;
    if (words > 20) continue;
    if (PRICE.test(text)) prices++;
    if (BUYING.test(text)) buying++;
    if (TALKING.test(text)) talking++;
  }
  return { prices: log(prices), buying: log(buying), talking: log(talking), asking: log(asking) };
}
