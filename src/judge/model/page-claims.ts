import type { Page, PageClaims } from '../../types.js';

type FromElements = Record<'articles' | 'forms' | 'inputs' | 'images' | 'links' | 'times', number>;

/** Page features read off its tags. */
export function readElements(page: Page): FromElements {
  const counts: Record<string, number> = { article: 0, form: 0, input: 0, img: 0, a: 0, time: 0 };
  for (const { name } of page.elements) if (name in counts) counts[name]!++;
  return {
    articles: Math.log1p(counts.article!),
    forms: Math.log1p(counts.form!),
    inputs: Math.log1p(counts.input!),
    images: Math.log1p(counts.img!),
    links: Math.log1p(counts.a!),
    times: Math.log1p(counts.time!),
  };
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

/** Page features read off what it says of itself. */
export function readClaims(page: Page, claims: PageClaims): FromClaims {
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
