import { describe, expect, it } from 'vitest';
import { composeText } from '../../src/compose/compose-text.js';
import { segment } from '../../src/segment/segment.js';
import type { Block, Verdict } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

const verdict = (kept: boolean): Verdict => ({
  kept,
  by: 'settle',
  category: kept ? null : 'boilerplate',
  reason: 'as the test says',
  final: false,
  hint: false,
  score: null,
});

/** The text of a body of which all visible whole blocks are kept, less those whose text is named. */
function textOf(body: string, ...removed: string[]): string | null {
  const { list } = segment(pageOf(`<!doctype html><body>${body}`));
  const isKept = (block: Block): boolean => !block.hidden && !block.inline && !removed.includes(block.text);
  for (const block of list) block.verdict = verdict(isKept(block));
  return composeText(list);
}

describe('composeText', () => {
  it.each<[string, string, string]>([
    ['a blank line between paragraphs', '<p>Ebb.<p>Flood.', 'Ebb.\n\nFlood.'],
    [
      'a blank line around headings',
      '<p>Ebb.<h2>Neap</h2><h3>Spring</h3>Flood.',
      'Ebb.\n\nNeap\n\nSpring\n\nFlood.',
    ],
    ['a newline at a line break', '<p>Ebb,<br>flood,<br>slack.<p>Neap.', 'Ebb,\nflood,\nslack.\n\nNeap.'],
    ['a blank line at two', '<p>Ebb.<br><br>Flood.', 'Ebb.\n\nFlood.'],
    ['a newline between items', '<p>Fish:<ul><li>cod<li>hake</ul>Flood.', 'Fish:\n\ncod\nhake\n\nFlood.'],
    [
      'a newline between the paragraphs of an item',
      '<ul><li><p>cod<p>white<li>hake</ul>',
      'cod\nwhite\nhake',
    ],
    ['nested lists as one', '<ul><li>cod<ol><li>fillet</ol><li>hake</ul>', 'cod\nfillet\nhake'],
    ['two lists as two', '<ul><li>cod</ul><ul><li>hake</ul>', 'cod\n\nhake'],
    ['definitions as one list', '<dl><dt>Ebb<dd>out<dt>Flood<dd>in</dl>', 'Ebb\nout\nFlood\nin'],
    ['two lists of definitions as two', '<dl><dt>Ebb<dd>out</dl><dl><dt>Flood</dl>', 'Ebb\nout\n\nFlood'],
    ['rows of one table as lines', '<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'a\tb\n1\t2'],
    [
      'two tables as two',
      '<table><tr><th>a<td>1<tr><td>b<td>2</table>'.repeat(2),
      'a\t1\nb\t2\n\na\t1\nb\t2',
    ],
    ['quotes as paragraphs', '<blockquote><p>Ebb.<p>Flood.</blockquote>', 'Ebb.\n\nFlood.'],
    [
      'code as it stands',
      '<p>Call:<pre>ebb();\n\n  flood();</pre><pre>slack();</pre>',
      'Call:\n\nebb();\n\n  flood();\n\nslack();',
    ],
  ])('sets %s', (_, body, text) => expect(textOf(body)).toBe(text));

  it.each<[string, string, string]>([
    ['a footnote mark at its end', 'Ebb,<sup><a href="#1">1</a></sup><br>flood.', 'Ebb,\nflood.'],
    ['a hidden word at its end', 'Ebb, <span hidden>ad</span><br>flood.', 'Ebb,\nflood.'],
  ])('continues a line over %s', (_, body, text) => expect(textOf(`<p>${body}`)).toBe(text));

  it('keeps the lines of code together that have an element each', () => {
    expect(textOf('<pre><div>if (ebb)</div><div>  wait();</div></pre><pre>go();</pre>')).toBe(
      'if (ebb)\n  wait();\n\ngo();',
    );
  });

  it.each<[string, string, string[], string]>([
    ['a removed line parts a poem', '<p>Ebb<br>ad<br>flood', ['ad'], 'Ebb\n\nflood'],
    ['a removed paragraph leaves no gap', '<p>Ebb<p>ad<p>flood', ['ad'], 'Ebb\n\nflood'],
    ['a removed item leaves no gap', '<ul><li>cod<li>ad<li>hake</ul>', ['ad'], 'cod\nhake'],
  ])('%s', (_, body, removed, text) => expect(textOf(body, ...removed)).toBe(text));

  it('is null when nothing is kept, never an empty text', () => {
    expect(composeText([])).toBeNull();
    expect(textOf('<p>Ebb', 'Ebb')).toBeNull();
    expect(textOf('<p hidden>Ebb')).toBeNull();
  });
});
