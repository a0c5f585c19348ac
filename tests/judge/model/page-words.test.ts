import { describe, expect, it } from 'vitest';
import { PAGE, PAGE_FEATURES } from '../../../src/judge/model/page-feature-names.js';
import { BUYING, readWords, TALKING } from '../../../src/judge/model/page-words.js';
import { readBlockWords } from '../../../src/segment/block-words.js';
import { PageWords } from '../../../src/tree/page-words.js';
import type { Block, PageClaims } from '../../../src/types.js';

const NO_CLAIMS = { title: null, description: null } as PageClaims;

function read(text: string, words = 3): Float32Array {
  const values = new Float32Array(PAGE_FEATURES.length);
  const digits = text.match(/\d/g)?.length ?? 0;
  const list = [{ text, words, digits } as Block];
  readWords(list, readBlockWords(list, new PageWords(), NO_CLAIMS).hints, values);
  return values;
}

const LN2 = Math.fround(Math.log1p(1));
const SHOP = [
  'add to cart',
  'Add to Bag',
  'add to basket',
  'BUY NOW',
  'in stock',
  'Out of stock',
  'free shipping',
];
const MORE_SHOP = [
  'SKU',
  'quantity',
  'Checkout',
  'In den Warenkorb',
  'Ajouter au panier',
  'Añadir al carrito',
];
const TALK = [
  'reply',
  'Replies',
  'REPLIED',
  'quote',
  'joined',
  'post',
  'posts',
  'wrote',
  'said',
  'member',
  'topic',
];
const MORE_TALK = ['thread', 'views', 'solved', 'upvote', 'Antworten', 'RÉPONDRE', 'répondre', 'responder'];
const PLAIN = [
  'the harbour',
  'tide',
  'said_so',
  'poster',
  'stocking',
  'prerequisite',
  'ответить',
  '1ответить1',
  '',
];

describe('words of shops and discussions', () => {
  it.each([...SHOP, ...MORE_SHOP])('%s is of a shop', (phrase) => {
    expect(read(phrase)[PAGE.buying]).toBe(LN2);
    expect(read(`(${phrase})`)[PAGE.buying]).toBe(LN2);
  });

  it.each([...TALK, ...MORE_TALK])('%s is of a discussion', (phrase) => {
    expect(read(phrase)[PAGE.talking]).toBe(LN2);
    expect(read(`3 ${phrase}, today`)[PAGE.talking]).toBe(LN2);
  });

  it('are found wherever the patterns alone would find them', () => {
    const all = [...SHOP, ...MORE_SHOP, ...TALK, ...MORE_TALK, ...PLAIN];
    const joints = [' ', '-', 'x', '_', '7', 'é', '\u2019', 'д', '\n'];
    for (const first of all) {
      for (const joint of joints) {
        for (const second of all) {
          const text = first + joint + second;
          const values = read(text);
          expect(values[PAGE.buying]! > 0, text).toBe(BUYING.test(text));
          expect(values[PAGE.talking]! > 0, text).toBe(TALKING.test(text));
        }
      }
    }
  });

  it('count in short texts only', () => expect(read('add to cart', 21)[PAGE.buying]).toBe(0));
});

describe('prices and questions', () => {
  it.each(['$5', '€ 12', '12 €', '30 kr', '99 руб'])('%s is a price', (text) => {
    expect(read(text)[PAGE.prices]).toBe(LN2);
  });

  it.each(['kr', '€', '12 boats'])('%s is none', (text) => expect(read(text)[PAGE.prices]).toBe(0));

  it('a question is counted at any length', () => {
    expect(read('Where is the tide?', 200)[PAGE.asking]).toBe(LN2);
    expect(read('Where is the tide', 200)[PAGE.asking]).toBe(0);
  });
});
