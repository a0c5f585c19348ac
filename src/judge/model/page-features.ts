import { COLUMN, FEATURE_COUNT } from '../../features.js';
import type { Blocks, FeatureMatrix, Page, PageClaims } from '../../types.js';

/** Features of a whole page, from which its type is guessed. Shares 0 to 1, counts as ln(1 + n). */
export const PAGE_FEATURES = [
  'words',
  'blocks',
  'linkDensity',
  'prose',
  'votePage',
  'voteWords',
  'headings',
  'listItems',
  'tableRows',
  'code',
  'quotes',
  'shortBlocks',
  'medianWords',
  'topBlocks',
  'largestSignature',
  'repeatedSignatures',
  'longRepeats',
  'inComment',
  'inProduct',
  'inForum',
  'inCard',
  'inBody',
  'inMeta',
  'inNav',
  'articles',
  'forms',
  'inputs',
  'images',
  'links',
  'times',
  'prices',
  'buying',
  'talking',
  'asking',
  'digits',
  'ogType',
  'ldArticle',
  'ldProduct',
  'ldList',
  'ldForum',
  'ldDocs',
  'ldService',
  'dated',
  'authored',
  'pathDepth',
  'pathDate',
  'pathForum',
  'pathProduct',
  'pathDocs',
  'pathList',
  'pathNews',
  'pathService',
  'pathLong',
  'hostKind',
] as const;

export type PageFeature = (typeof PAGE_FEATURES)[number];

/** Reads them; one number each, in the order of `PAGE_FEATURES`. */
export function pageFeatures(
  page: Page,
  blocks: Blocks,
  matrix: FeatureMatrix,
  claims: PageClaims,
): Float32Array {
  const values: Record<PageFeature, number> = {
    ...readBlocks(blocks, matrix),
    ...readElements(page),
    ...readWords(blocks),
    ...readClaims(page, claims),
    ...readAddress(page.url ?? claims.url),
  };
  return Float32Array.from(PAGE_FEATURES, (name) => values[name]);
}

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

function readBlocks({ list }: Blocks, matrix: FeatureMatrix): FromBlocks {
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

type FromElements = Record<'articles' | 'forms' | 'inputs' | 'images' | 'links' | 'times', number>;

function readElements(page: Page): FromElements {
  const counts: Record<string, number> = { article: 0, form: 0, input: 0, img: 0, a: 0, time: 0 };
  for (const { name } of page.elements) if (name in counts) counts[name]!++;
  return {
    articles: log(counts.article!),
    forms: log(counts.form!),
    inputs: log(counts.input!),
    images: log(counts.img!),
    links: log(counts.a!),
    times: log(counts.time!),
  };
}

const PRICE = /[$€£¥₹₽]\s?\d|\d\s?(?:€|zł|kr|руб|₽)/;
const BUYING =
  /\b(?:add to (?:cart|bag|basket)|buy now|in stock|out of stock|free shipping|sku|quantity|checkout|in den warenkorb|ajouter au panier|añadir al carrito)\b/i;
const TALKING =
  /\b(?:repl(?:y|ies|ied)|quote|joined|posts?|wrote|said|member|topic|thread|views|solved|upvote|antworten|répondre|responder|ответить)\b/i;

function readWords({ list }: Blocks): Record<'prices' | 'buying' | 'talking' | 'asking', number> {
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

const OG_TYPES: Readonly<Record<string, number>> = {
  article: 1,
  product: 2,
  website: 3,
  profile: 4,
  blog: 5,
};
type FromClaims = Record<
  'ogType' | 'ldArticle' | 'ldProduct' | 'ldList' | 'ldForum' | 'ldDocs' | 'ldService' | 'dated' | 'authored',
  number
>;

function readClaims(page: Page, claims: PageClaims): FromClaims {
  let declared = '';
  let og = 0;
  for (const element of page.elements) {
    if (element.name === 'meta' && element.attribs.property === 'og:type') {
      og = OG_TYPES[(element.attribs.content ?? '').toLowerCase().split(/[.:]/)[0]!] ?? 6;
    } else if (element.name === 'script' && element.attribs.type === 'application/ld+json') {
      const first = element.children[0];
      if (first?.type === 'text') declared += typesIn(first.data);
    }
    if (element.attribs.itemtype !== undefined) declared += ` ${element.attribs.itemtype.split('/').pop()}`;
  }
  const says = (pattern: RegExp): number => (pattern.test(declared) ? 1 : 0);
  return {
    ogType: og,
    ldArticle: says(/ (?:\w*Article|BlogPosting|Report)\b/),
    ldProduct: says(/ (?:Product|Offer|AggregateOffer|ProductGroup)\b/),
    ldList: says(/ (?:ItemList|CollectionPage|OfferCatalog|Blog|SearchResultsPage)\b/),
    ldForum: says(/ (?:DiscussionForumPosting|QAPage|Question|Comment)\b/),
    ldDocs: says(/ (?:TechArticle|APIReference|HowTo|SoftwareSourceCode)\b/),
    ldService: says(
      / (?:Service|LocalBusiness|\w*Business|FinancialProduct|SoftwareApplication|Hotel|Restaurant)\b/,
    ),
    dated: claims.dated ? 1 : 0,
    authored: claims.authored ? 1 : 0,
  };
}

/** Names after `"@type"`, each behind a space. Bounded: a megabyte of JSON-LD tells no more than its first part. */
function typesIn(json: string): string {
  let names = '';
  for (const match of json.slice(0, 100_000).matchAll(/"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"([A-Za-z]{1,40})"/g))
    names += ` ${match[1]}`;
  return names;
}

type FromAddress = Record<
  | 'pathDepth'
  | 'pathDate'
  | 'pathForum'
  | 'pathProduct'
  | 'pathDocs'
  | 'pathList'
  | 'pathNews'
  | 'pathService'
  | 'pathLong'
  | 'hostKind',
  number
>;

const NO_ADDRESS: FromAddress = {
  pathDepth: -1,
  pathDate: 0,
  pathForum: 0,
  pathProduct: 0,
  pathDocs: 0,
  pathList: 0,
  pathNews: 0,
  pathService: 0,
  pathLong: -1,
  hostKind: 0,
};

function readAddress(address: string | null): FromAddress {
  if (address === null || !URL.canParse(address)) return NO_ADDRESS;
  const { pathname, host, search } = new URL(address);
  const path = `${pathname.toLowerCase()}/`;
  const says = (pattern: RegExp): number => (pattern.test(path) ? 1 : 0);
  const parts = path.split('/').filter(Boolean);
  return {
    pathDepth: parts.length,
    pathDate: says(/\/(?:19|20)\d\d[/-]\d{1,2}(?:[/-]|$)|(?:19|20)\d\d-?[01]\d-?[0-3]\d/),
    pathForum: says(
      /\/(?:forums?|threads?|topics?|t|questions?|viewtopic|showthread|community|discussions?|comments|board)[/.-]/,
    ),
    pathProduct: says(/\/(?:products?|p|dp|items?|shop|store|sku|buy)[/.]/),
    pathDocs: says(
      /\/(?:docs?|documentation|api|reference|manual|guides?|tutorials?|help|wiki|learn|handbook|kb|support)[/.]/,
    ),
    pathList: says(
      /\/(?:categor(?:y|ies)|collections?|tags?|topics|c|archives?|browse|search|list|directory|page)[/.]/,
    ),
    pathNews: says(/\/(?:news|blogs?|articles?|story|stories|posts?|magazine|opinion|press)[/.]/),
    pathService: says(
      /\/(?:services?|solutions?|pricing|about|features?|platform|company|contact|industries)[/.]/,
    ),
    pathLong:
      log(Math.max(0, ...parts.map((part) => part.split(/[-_]/).length))) + (search.length > 1 ? 0.01 : 0),
    hostKind: /^(?:docs|developer|developers|help|support|learn|api|wiki)\./.test(host)
      ? 1
      : /^(?:forum|forums|community|discuss|boards?)\./.test(host)
        ? 2
        : /^(?:shop|store)\./.test(host)
          ? 3
          : /^(?:blog|news)\./.test(host)
            ? 4
            : 0,
  };
}
