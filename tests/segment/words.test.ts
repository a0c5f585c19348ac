import { describe, expect, it } from 'vitest';
import { blocksOf, textsOf } from './blocks-of.js';

describe('words of neighbouring elements', () => {
  it.each<[string, string, string[]]>([
    ['adjacent links are parted', '<nav><a href="/">Home</a><a href="/n">News</a></nav>', ['Home News']],
    ['links without an address too', '<a>Harbour</a><a>Weather</a>', ['Harbour Weather']],
    [
      'elements that nobody knows are parted',
      '<tide-tag>Ebb</tide-tag><tide-tag>flood</tide-tag>',
      ['Ebb flood'],
    ],
    ['a link after a phrase is parted', '<b>Read</b><a href="/k">kelp</a>', ['Read kelp']],
    ['a label and its neighbour are parted', '<label>Port</label><span>Brest</span>', ['Port Brest']],
    [
      'phrases that meet from lower to upper case are parted',
      '<span>ready</span><span>Create</span>',
      ['ready Create'],
    ],
    ['a number and a capital too', '<span>3</span><span>Comments</span>', ['3 Comments']],
    ['of any script', '<span>прилив</span><span>Отлив</span>', ['прилив Отлив']],
    ['one word in two dresses stays one', 'sea<b>w</b><i>eed</i>s', ['seaweeds']],
    ['a raised or lowered sign stays on its word', 'm<sup>2</sup> of H<sub>2</sub>O', ['m2 of H2O']],
    ['a drop cap stays on its word', '<p><span class="drop">T</span>he tide</p>', ['The tide']],
    ['a drop cap over capitals too', '<p><span>T</span><span>HE TIDE</span></p>', ['THE TIDE']],
    ['a chance to break a word is no gap', 'break<wbr>water', ['breakwater']],
    ['a comment between letters is no gap', 'break<!-- here -->water', ['breakwater']],
    [
      'a picture between links is no glue',
      '<a href="/">Home</a><svg><path/></svg><a href="/n">News</a>',
      ['Home News'],
    ],
    ['nor is a script', '<span>ready</span><script>x</script><span>Create</span>', ['ready Create']],
    ['a word of many pieces is parted once', '<i>read</i><i>y</i><i>Create</i>', ['ready Create']],
    ['a comma after a link stays on it', '<a href="/k">Kelp</a><span>, a weed</span>', ['Kelp, a weed']],
    ['brackets and quotes stay on their link', '<i>(“</i><a href="/k">kelp</a><i>”)</i> is', ['(“kelp”) is']],
    ['a dash does not', '<a href="/b">Brest</a><i>–</i><a href="/r">Roscoff</a>', ['Brest – Roscoff']],
    ['colours in code do not part a name', '<code><b>get</b><b>Tide</b></code>', ['getTide']],
    ['but two codes are two', '<code>ebb</code><code>Flood</code>', ['ebb Flood']],
    [
      'a reading beside Japanese signs is as printed',
      '<ruby>潮<rp>(</rp><rt>しお</rt><rp>)</rp></ruby>',
      ['潮(しお)'],
    ],
    ['a formula keeps its signs apart', '<math><mi>x</mi><mo>=</mo><mn>1</mn></math>', ['x = 1']],
  ])('%s', (_, body, texts) => expect(textsOf(body)).toEqual(texts));
});

describe('blocks that touch', () => {
  it.each<[string, string, string[]]>([
    ['minified divisions', '<div>Ebb</div><div>Flood</div>', ['Ebb', 'Flood']],
    ['a heading and its paragraph', '<h2>Ebb</h2><p>Low.</p>', ['Ebb', 'Low.']],
    ['list items without end tags', '<ul><li>cod<li>hake</ul>', ['cod', 'hake']],
    ['text around a paragraph', 'First<p>second</p>third', ['First', 'second', 'third']],
    ['a division inside a phrase', '<span>Ebb<div>Flood</div>slack</span>', ['Ebb', 'Flood', 'slack']],
    ['a rule between texts', 'Ebb<hr>Flood', ['Ebb', 'Flood']],
    [
      'a summary and its details',
      '<details><summary>Why?</summary>The moon.</details>',
      ['Why?', 'The moon.'],
    ],
  ])('%s are blocks of their own', (_, body, texts) => expect(textsOf(body)).toEqual(texts));
});

describe('line breaks', () => {
  it('two of them part paragraphs, one continues the paragraph', () => {
    const blocks = blocksOf('<div>Ebb<br><br>Flood<br>Slack</div>');
    expect(blocks.map(({ text, continues }) => [text, continues])).toEqual([
      ['Ebb', false],
      ['Flood', false],
      ['Slack', true],
    ]);
  });

  it.each<[string, string, boolean]>([
    ['two with white space between', '<p>Ebb<br> \n <br>Flood</p>', false],
    ['two with an empty phrase between', '<p>Ebb<br><b></b><br>Flood</p>', false],
    ['one inside a phrase', '<p><b>Ebb<br>Flood</b></p>', true],
    ['one before an element of its own', '<div>Ebb<br><p>Flood</p></div>', false],
    ['one after an element of its own', '<div><p>Ebb</p><br>Flood</div>', false],
  ])('the second line, after %s in %s, continues the first: %s', (_, body, continues) => {
    const blocks = blocksOf(body);
    expect(blocks.map(({ text }) => text)).toEqual(['Ebb', 'Flood']);
    expect(blocks[1]!.continues).toBe(continues);
  });

  it('at either end of a paragraph make no empty blocks', () => {
    expect(textsOf('<p><br><br>Ebb<br><br></p><br><p><br></p>')).toEqual(['Ebb']);
  });
});

describe('characters', () => {
  it.each<[string, string, string]>([
    ['white space of all kinds is one space', 'Ebb\n\t &nbsp;&emsp;Flood', 'Ebb Flood'],
    ['soft hyphens are the typesetter\u2019s', 'Hafen&shy;rundfahrt', 'Hafenrundfahrt'],
    ['zero-width spaces and joiners of words go', 'break\u200Bwater\u2060s\uFEFF', 'breakwaters'],
    ['joiners that shape letters stay', 'می\u200Cخواهم', 'می\u200Cخواهم'],
    ['letters and their accents are one (NFC)', 'cafe\u0301', 'caf\u00e9'],
    ['icon glyphs beside words go', '\uE8A1 Tide tables \uF105', 'Tide tables'],
    [
      'icon glyphs with an element of their own too',
      'Ebb <i>\uE001</i> and <i>\uE100</i> flood <b>\uE000</b>',
      'Ebb and flood',
    ],
    ['and they part what they stand between', 'Ebb<i>\uF105</i>flood', 'Ebb flood'],
    ['emoji stay', 'Kelp 🌊 is back', 'Kelp 🌊 is back'],
  ])('%s', (_, text, expected) => expect(textsOf(`<p>${text}</p>`)).toEqual([expected]));

  it('make a block only when one of them can be seen', () => {
    expect(textsOf('<p> </p><p>&nbsp;</p><p>\u200B\u00AD\uFEFF</p><p>\uE001</p><p>\u200E\u3000</p>')).toEqual(
      [],
    );
    expect(textsOf('<p>.</p>')).toEqual(['.']);
  });
});
