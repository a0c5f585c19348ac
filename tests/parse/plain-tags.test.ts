import { describe, expect, test } from 'vitest';
import { buildTree } from '../../src/parse/build-tree.js';
import { SourceText } from '../../src/parse/source-text.js';
import { generator } from './generator.js';
import { ourLines, standardLines } from './tree-lines.js';

/** Tags that the tree builder takes the short way, more often than others, and what bars that way. */
const COMMON =
  'p div li ul ol a b i em span br img section article h2 h3 button label custom-tag code strong figure dd dt dl'.split(
    ' ',
  );
const RARE =
  'table tr td caption svg math mi template select option form pre table nobr font address marquee object ruby rt desc body html blockquote center hr input frameset'.split(
    ' ',
  );

/** Tags one after the other, now and then a word; half of the ends are those of open elements, as on real pages. */
function soup(random: (below: number) => number): string {
  const open: string[] = [];
  let text = random(3) === 0 ? '' : '<!doctype html><body>';
  for (let i = 8 + random(60); i > 0; i--) {
    const name = random(5) === 0 ? RARE[random(RARE.length)]! : COMMON[random(COMMON.length)]!;
    const kind = random(10);
    if (kind < 4) {
      const attribute = name === 'input' ? ' type=hidden' : ` class="x${random(3)}"`;
      text += random(4) === 0 ? `<${name}${attribute}>` : `<${name}>`;
      open.push(name);
    } else if (kind < 7 && open.length > 0) text += `</${open.pop()}>`;
    else if (kind === 7) text += `</${name}>`;
    else text += random(2) === 0 ? ` w${i} ` : '\n';
  }
  return text;
}

describe('tags in any order make the tree of the standard', () => {
  for (let round = 0; round < 4; round++) {
    test(`400 heaps of tags, round ${round}`, () => {
      const random = generator(77 + round);
      for (let i = 0; i < 400; i++) {
        const text = soup(random);
        expect(ourLines(buildTree(SourceText.ofText(text)).document), text).toEqual(standardLines(text));
      }
    });
  }
});
