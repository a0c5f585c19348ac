import { describe, expect, it } from 'vitest';
import { blocksOf, shapesOf, textsOf } from './blocks-of.js';

describe('lists', () => {
  it('give an item a block, with its depth', () => {
    expect(shapesOf('<ul><li>fish<ul><li>cod<ol><li>fillet</ol><li>hake</ul><li>crab</ul>')).toEqual([
      'listItem1 fish',
      'listItem2 cod',
      'listItem3 fillet',
      'listItem2 hake',
      'listItem1 crab',
    ]);
  });

  it('keep paragraphs inside an item as items, and headings as headings', () => {
    expect(shapesOf('<ul><li><h3>Cod</h3><p>White.</p><p>Firm.</p></ul>')).toEqual([
      'heading3 Cod',
      'listItem1 White.',
      'listItem1 Firm.',
    ]);
  });

  it('of definitions keep terms and meanings apart', () => {
    const definitions =
      '<dl><dt>Ebb<dd>The tide goes out.<dd>Also: any decline.<div><dt>Neap<dd>A weak tide.</div></dl>';
    expect(shapesOf(definitions)).toEqual([
      'term Ebb',
      'definition The tide goes out.',
      'definition Also: any decline.',
      'term Neap',
      'definition A weak tide.',
    ]);
  });
});

describe('types', () => {
  it.each<[string, string[]]>([
    ['<h1>Ebb</h1><h6>Neap</h6>', ['heading1 Ebb', 'heading6 Neap']],
    ['<h2><span>Ebb</span> and <em>flood</em></h2>', ['heading2 Ebb and flood']],
    ['<blockquote><p>Low.</p>High.</blockquote>', ['quote Low.', 'quote High.']],
    ['<figure><img src="a"><figcaption>A pier.</figcaption></figure>', ['caption A pier.']],
    ['<p>A tide.</p>bare<section>set</section>', ['paragraph A tide.', 'paragraph bare', 'paragraph set']],
    ['<pre>ebb()</pre>', ['code ebb()']],
    ['<hr><h7>None</h7>', ['paragraph None']],
  ])('%s', (body, shapes) => expect(shapesOf(body)).toEqual(shapes));
});

describe('code', () => {
  it.each<[string, string, string]>([
    ['keeps its lines and white space', 'if (ebb) {\n    wait();\n\n}', 'if (ebb) {\n    wait();\n\n}'],
    ['loses the lines before and after', '\n\n  ebb();\n\n', '  ebb();'],
    ['loses lines of blanks before it', '  \n\t\n  ebb();', '  ebb();'],
    [
      'keeps the first line\u2019s place where it is coloured',
      '<i>    </i><i>ebb();</i>\n  flood();',
      '    ebb();\n  flood();',
    ],
    ['has the lines of Unix', 'ebb();\r\nflood();\rslack();', 'ebb();\nflood();\nslack();'],
    ['breaks a line at a line break', 'ebb();<br>flood();', 'ebb();\nflood();'],
    [
      'stays glued where colours part it',
      '<b>tide</b><b>Table</b><a>.</a><a>next</a>(3)',
      'tideTable.next(3)',
    ],
    ['keeps the gaps between colours', '<i>let</i> <i>x</i>\n  <i>= 1</i>', 'let x\n  = 1'],
  ])('%s', (_, code, text) => {
    expect(shapesOf(`<pre><code>${code}</code></pre>`)).toEqual([`code ${text}`]);
  });

  it('in a sentence is part of the sentence', () => {
    expect(shapesOf('<p>Call <code>wait()</code>, then go.</p>')).toEqual([
      'paragraph Call wait(), then go.',
    ]);
  });
});

describe('what is no text', () => {
  it.each([
    'script>ebb()</script',
    'style>.ebb{}</style',
    'template><p>ebb</p></template',
    'textarea>ebb</textarea',
    'select><option>ebb</select',
    'iframe>ebb</iframe',
    'svg><title>ebb</title><text>ebb</text></svg',
    'video>No video, says ebb.</video',
    'audio>ebb</audio',
    'canvas>ebb</canvas',
    'object>ebb</object',
    'noscript>ebb</noscript',
    'math><annotation>ebb</annotation></math',
  ])('<%s> leaves nothing', (markup) => {
    expect(textsOf(`<p>Kelp</p><${markup}><p>crab</p>`)).toEqual(['Kelp', 'crab']);
  });

  it('a comment leaves nothing', () => {
    expect(textsOf('<p>Kelp<!-- ebb --></p><!-- flood -->')).toEqual(['Kelp']);
  });
});

describe('the index', () => {
  it('numbers blocks in document order and gives each its own texts', () => {
    const blocks = blocksOf('<div>Ebb<p>Flood <b>tide</b></p><ul><li>cod<li>hake</ul>slack</div>');
    expect(blocks.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    for (const [i, block] of blocks.entries()) {
      expect(block.textEnd).toBeGreaterThan(block.textStart);
      if (i > 0) expect(block.textStart).toBeGreaterThanOrEqual(blocks[i - 1]!.textEnd);
    }
  });
});
