import type { FeatureName } from '../features.js';

/** Class and id words, by the feature that counts how far up the nearest stands. Same order as the table's `w…` columns. */
export const WORD_GROUPS: readonly (readonly [feature: FeatureName, words: string])[] = [
  ['wComment', 'comment comments reply replies respond disqus kommentare komentare'],
  ['wCaption', 'caption captions credit credits figcaption copyright'],
  ['wNav', 'nav navbar navigation menu breadcrumb breadcrumbs toc pagination pager submenu navi'],
  ['wFooter', 'footer foot bottom colophon'],
  ['wHeader', 'header head top masthead banner hero'],
  ['wSidebar', 'sidebar side aside rail widget widgets secondary sidebars'],
  [
    'wRelated',
    'related recommended recommend recommendations recirc more popular trending similar also latest suggestions recent',
  ],
  ['wBody', 'content body text entry article story post richtext prose main detail markdown wysiwyg'],
  ['wProduct', 'product products price cart shop sku buy review reviews rating'],
  ['wForum', 'forum thread topic message question answer discussion posts bbp'],
  [
    'wPromo',
    'promo promotion ad ads advert advertisement sponsored sponsor cta newsletter subscribe signup donate promoted',
  ],
  ['wShare', 'share sharing social follow tools toolbar actions print sociable'],
  ['wMeta', 'meta byline author authors date time info bio tags tag category categories published timestamp'],
  ['wHide', 'hide hidden modal popup overlay cookie cookies consent collapse dropdown tooltip'],
  ['wCard', 'card cards teaser teasers tile tiles item items grid list listing feed carousel slider slide'],
  ['wLead', 'title headline subtitle lead dek standfirst summary intro excerpt description lede'],
  [
    'wPost',
    'post postbody postcontent message messagecontent messagebody bb bbcode answercell usertext cooked',
  ],
  // Told by itemprop, not by words.
  ['wMarked', ''],
];

export const GROUPS = WORD_GROUPS.length;

/** The group of elements that `itemprop` marks as text. */
export const MARKED_GROUP = GROUPS - 1;

/** Values of `itemprop` that mark it. */
export const MARKED: ReadonlySet<string> = new Set(['text', 'articleBody', 'reviewBody', 'description']);

/** Groups of each word. */
export const GROUP_OF_WORD: ReadonlyMap<string, readonly number[]> = groupByWord();

function groupByWord(): Map<string, number[]> {
  const map = new Map<string, number[]>();
  WORD_GROUPS.forEach(([, words], group) => {
    for (const word of words.split(' ')) map.set(word, [...(map.get(word) ?? []), group]);
  });
  return map;
}
