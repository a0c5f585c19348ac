import { HAS_ITEM_TYPE, HAS_PROPERTY } from '../../tree/attribute-bits.js';
import { log } from '../../tree/scales.js';
import type { Page, PageClaims, PageElement } from '../../types.js';
import { PAGE } from './page-feature-names.js';

const OG_TYPES: ReadonlyMap<string, number> = new Map([
  ['article', 1],
  ['product', 2],
  ['website', 3],
  ['profile', 4],
  ['blog', 5],
]);

/** Page features read off its tags and what it says of itself. */
export function readElements(page: Page, claims: PageClaims, values: Float32Array): void {
  let declared = '';
  for (const element of page.tellers) {
    const { name } = element;
    if (name === 'script') declared += typesInScript(element);
    if ((element.has & HAS_ITEM_TYPE) !== 0)
      declared += ` ${(element.attribute('itemtype') ?? '').split('/').pop()}`;
    if (name === 'meta' && (element.has & HAS_PROPERTY) !== 0 && element.attribute('property') === 'og:type')
      values[PAGE.ogType] = ogType(element);
  }
  const { articles, forms, images, links, times } = page.tags;
  values[PAGE.articles] = log(articles);
  values[PAGE.forms] = log(forms);
  values[PAGE.inputs] = log(page.inputs.length);
  values[PAGE.images] = log(images);
  values[PAGE.links] = log(links);
  values[PAGE.times] = log(times);
  values[PAGE.dated] = claims.dated ? 1 : 0;
  values[PAGE.authored] = claims.authored ? 1 : 0;
  readDeclared(declared, values);
}

function ogType(meta: PageElement): number {
  return OG_TYPES.get((meta.attribute('content') ?? '').toLowerCase().split(/[.:]/)[0]!) ?? 6;
}

/** @param declared names of schema.org types, each behind a space. */
function readDeclared(declared: string, values: Float32Array): void {
  if (declared === '') return;
  const says = (pattern: RegExp): number => (pattern.test(declared) ? 1 : 0);
  values[PAGE.ldArticle] = says(/ (?:\w*Article|BlogPosting|Report)\b/);
  values[PAGE.ldProduct] = says(/ (?:Product|Offer|AggregateOffer|ProductGroup)\b/);
  values[PAGE.ldList] = says(/ (?:ItemList|CollectionPage|OfferCatalog|Blog|SearchResultsPage)\b/);
  values[PAGE.ldForum] = says(/ (?:DiscussionForumPosting|QAPage|Question|Comment)\b/);
  values[PAGE.ldDocs] = says(/ (?:TechArticle|APIReference|HowTo|SoftwareSourceCode)\b/);
  values[PAGE.ldService] = says(
    / (?:Service|LocalBusiness|\w*Business|FinancialProduct|SoftwareApplication|Hotel|Restaurant)\b/,
  );
}

function typesInScript(script: PageElement): string {
  const first = script.children[0];
  // Only scripts that hold JSON have a text in the tree.
  if (first?.type !== 'text' || script.attribute('type') !== 'application/ld+json') return '';
  return typesIn(first.data);
}

/** Names after `"@type"`, each behind a space. Bounded: a megabyte of JSON-LD tells no more than its first part. */
function typesIn(json: string): string {
  let names = '';
  for (const match of json.slice(0, 100_000).matchAll(/"@type"\s{0,4}:\s{0,4}\[?\s{0,4}"([A-Za-z]{1,40})"/g))
    names += ` ${match[1]}`;
  return names;
}
