import { expect, it } from 'vitest';
import { bitOfName } from '../../src/parse/told-attributes.js';
import { attributeBit, HAS_OTHER, TOLD_ATTRIBUTES } from '../../src/tree/attribute-bits.js';
import { addLetter } from '../../src/tree/told-words.js';

/** As the tokenizer asks: of a name that stands between other characters. */
function bitOf(name: string): number {
  const codes = Buffer.from(`<p ${name}=x>`);
  let hash = 0;
  for (const code of Buffer.from(name)) hash = addLetter(hash, code);
  return bitOfName(codes, 3, 3 + name.length, hash);
}

it.each(TOLD_ATTRIBUTES)('tells %s in letters of any case', (name) => {
  for (const written of [name, name.toUpperCase(), name[0]!.toUpperCase() + name.slice(1)])
    expect(bitOf(written)).toBe(attributeBit(name));
});

it.each(['clas', 'classy', 'xclass', 'aria_hidden', 'data-id', 'ID ', '=id', 'x', 'title'])(
  'takes %s for any other',
  (name) => {
    expect(bitOf(name)).toBe(HAS_OTHER);
  },
);
