import { describe, expect, test } from 'vitest';
import { buildTree, buildTreeWith } from '../../src/parse/build-tree.js';
import { SourceText } from '../../src/parse/source-text.js';
import { numberTree } from '../../src/tree/number-tree.js';
import { ourLines, standardLines } from './tree-lines.js';

/** Tag soup, one kind of trouble a case. The answer is parse5's own tree. */
const SOUP: Readonly<Record<string, string>> = {
  'a plain page':
    '<!DOCTYPE html><html lang=en><head><title>Tide &amp; time</title></head><body><p>One<p>Two</body></html>',
  'no head, no body': 'Only words',
  'nothing but a comment': '<!-- still empty -->',
  'text before the doctype': ' x <!doctype html><p>y',
  'doctype with identifiers':
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd"><p><table><tr><td>x</table>',
  'quirks: a table stays in its paragraph': '<p>a<table><tr><td>b</table>c',
  'standards: a table closes its paragraph': '<!doctype html><p>a<table><tr><td>b</table>c',
  'a second body gives its attributes': '<body class=a><p>x<body id=b class=c><p>y',
  'a second html gives its attributes': '<html lang=en><p>x<html dir=rtl lang=de>y',
  'content after the end': '<html><body><p>x</p></body></html><p>y</p> z <!-- c --> <b>w',
  'head content in the body': '<body><p>x<title>t</title><meta name=a><link rel=b><style>p{}</style>y',
  'a frameset page':
    '<html><head></head><frameset cols="1,2"> <frame src=a> b <frame src=c></frameset> x <noframes><p>n</noframes></html>',
  'a frameset refused after text': '<p>x<frameset><frame></frameset>',
  'a frameset that replaces an empty body': '<body> <div></div><frameset> a <frame></frameset>',
  'stray table text is moved out': '<table>a<tr>b<td>c</td>d</tr> e <caption>f</caption></table>g',
  'stray table elements are moved out': '<table><p>a<b>b<tr><td>c</table>d<b><table><i>x</i><tr></table>',
  'white space in tables stays': '<table> <tr> <td> a </td> </tr> </table>',
  'table parts out of a table': '<tr><td>a</td></tr><caption>b<tbody>c',
  'col in a table, text in a colgroup': '<table><col><col>a<colgroup> b <col></table>',
  'nested tables and forms': '<form><table><tr><td><form><table><td>x</form></table></form>y',
  'misnested formatting': '<b>1<i>2</b>3</i>4<p><b>5<i>6<p>7</i>8</b>9',
  'misnested links': '<a href=1>x<a href=2>y<div><a href=3>z</div></a>w',
  'formatting with blocks in it': '<b><div>a</b>b</div>c<font color=red><p>d<p>e</font>f<p>g',
  'more than three alike': '<b><b><b><b><b><p>x</b></b></b></b></b><p>y',
  'alike but for an attribute': '<b a=1><b a=2><b a=1><b a=1><b a=1><p>x<p>y',
  'nobr, s and code left open': '<nobr>a<nobr>b<p><s>c<code>d<p>e</s>f',
  'lists left open': '<ul><li>a<li>b<ul><li>c</ul><li>d<dl><dt>e<dd>f<dt>g</dl></ul>',
  'headings that nest': '<h1>a<h2>b</h1>c</h2>d',
  'buttons, options, selects':
    '<button>a<button>b<select><option>c<optgroup><option>d<p>e<select>f<input>g</select><hr>',
  'a select in a table': '<table><tr><td><select><option>a<tr><td>b</select></table>',
  ruby: '<ruby>a<rb>b<rt>c<rp>d<rtc>e<rt>f</ruby>',
  'first newline of pre, textarea, listing':
    '<pre>\n\na</pre><textarea>\n b</textarea><listing>\nc</listing><pre>&#10;d</pre><pre><!-- x -->\ne</pre>',
  'title and textarea hold references, no tags':
    '<title>a &lt;b&gt; <i>&copy;</title><textarea>&amp;<p></textarea>',
  'raw text elements': '<style>a<b></style><xmp><i>&amp;</xmp><iframe><p></iframe><noembed><p></noembed>x',
  'an end tag of another raw element': '<title>a</style>b</TITLE >c<textarea>d</textareas>e</textarea/x>f',
  plaintext: '<p>a<plaintext><b>c</plaintext>',
  'noscript in head and body':
    '<head><noscript><link rel=x><style>y</style></noscript><noscript><img></noscript><body><noscript><p>z</noscript>',
  scripts: '<script>if (a<b) "</p>"</script>x<script><!-- <script>y</script> --></script>z',
  'JSON in scripts':
    '<script type="application/ld+json">{"a":"<b>"}</script><script type="text/x-JSON"> {} </script>',
  'a script left open': '<p>a<script>b</p>',
  svg: '<svg viewbox="0" XLINK:href=a xml:lang=b><lineargradient/><title>t<b>x</b></title><foreignobject><p>y</foreignObject><![CDATA[<z> &amp;]]><script>a<b/></script></svg>c',
  'svg without prefixes keeps capitals where it has some': `<p><b>a</p><svg VIEWBOX=0 Class=x viewBox=1><g ID=y><path D="M0" PathLength=2 /><use href="#y"><p>b<table><td><svg/>c`,
  'svg in a text of svg, in math and after a newline of pre':
    '<svg><title><svg viewbox=1><g></title><rect/></svg><math><annotation-xml><svg viewbox=2><line></math><pre><svg/>\n</pre>',
  'scripts and styles in svg hold elements': '<svg><script>a<g>b</g>c</script><style>d<path>e</style></svg>f',
  mathml:
    '<math definitionurl=a><mi>x<b>y</b></mi><annotation-xml encoding="TEXT/html"><p>z</annotation-xml><annotation-xml><p>w</math>v',
  'font leaves svg only with colours': '<svg><font>a</font><font color=b>c</svg><svg><g><p>d',
  'CDATA outside svg is a comment': 'a<![CDATA[b]]>c',
  templates:
    '<template><tr><td>a</template>b<template>c<template>d</template></template><table><template><tr></template><tr><td>e</table>',
  'end tags without a start': '</p></br></b></div>a</table></html>b</body>c',
  'image, hr, br and the like': '<image src=a>b<hr>c<br/>d</br><div/>e<input type=hidden><param><track>',
  'inputs in a table': '<table><input type=hidden><input type=text><tr><td></table>',
  'comments of all shapes':
    'a<!-->b<!--->c<!---->d<!--x--!>e<!-- <!-- -->f<!x>g</ y>h<?z?>i<!>j</>k<!doctype>l',
  'unclosed comment': '<p>a<!-- b -- c',
  'attributes of all shapes': `<a b c=d e = f g='h"' i="j'" k=l/ m/n=o =p "q" <r s=t>u<a/ b><a b="1"c='2'd>`,
  references:
    '&lt;&ltx&amp;amp;&notit;&notin;&#x41;&#65&#xD800;&#128;&#0;&bogus;&;& &#;&#x;<a b="&lt;&ltx&amp=&copy1&copy;">',
  'characters beyond the BMP': '<p title="𝄞">𝄞&#x1D11E;é—</p><Éa>x</Éa><p É=Ü>',
  'carriage returns': '<pre>\r\na\r\rb</pre>\r<p\r\nclass="\r\n">&#13;x',
  'marquee, object, applet': '<b><object>a</b>b</object>c<marquee><p>d</marquee><applet><b>e</applet>f',
  'dialog, search, main and friends': '<p>a<main>b<p>c<search>d<p>e<dialog>f</main>g',
  'after the head': '<head></head> <link rel=a> x',
  'a form moved out of a table': '<table><form><input><tr><td></form></table><form>x',
};

function same(text: string): void {
  const expected = standardLines(text);
  const bytes = Buffer.from(text);
  expect(ourLines(buildTree(SourceText.ofText(text)).document)).toEqual(expected);
  expect(ourLines(buildTree(SourceText.ofUtf8(bytes)).document)).toEqual(expected);
  expect(ourLines(buildTreeWith('stock', SourceText.ofText(text)).document)).toEqual(expected);
}

describe('buildTree gives the tree of the standard', () => {
  for (const [title, text] of Object.entries(SOUP)) test(title, () => same(text));

  test('NUL characters', () => {
    const text = '<p>a\0b<table>\0c<tr><td>\0</table><b\0 c\0=d\0><svg>\0</svg><title>\0</title>';
    expect(ourLines(buildTree(SourceText.ofText(text)).document)).toEqual(standardLines(text));
  });
});

describe('what the tree holds and does not', () => {
  test('an iframe left open in noscript ends with it, as browsers have it', () => {
    const text =
      '<body><noscript><iframe src=a><p>b</noscript><p>Quay</p><iframe>c</iframe><noscript><iframe>d</iframe>e</noscript>';
    const lines = ourLines(buildTree(SourceText.ofText(text)).document);
    expect(lines.slice(3)).toEqual([
      '2 <noscript>',
      '3 <iframe src="a">',
      '4 "<p>b"',
      '2 <p>',
      '3 "Quay"',
      '2 <iframe>',
      '3 "c"',
      '2 <noscript>',
      '3 <iframe>',
      '4 "d"',
      '3 "e"',
    ]);
    expect(ourLines(buildTreeWith('fast', SourceText.ofText(text)).document)).toEqual(standardLines(text));
  });

  test('an attribute object has no inherited names', () => {
    const { document } = buildTree(SourceText.ofText('<p __proto__=a>'));
    const lines = ourLines(document);
    expect(lines).toContain('2 <p __proto__="a">');
    expect('constructor' in (document.children[0] as unknown as { attribs: object }).attribs).toBe(false);
  });

  test('comments near the start are kept aside, others are not', () => {
    const far = ' '.repeat(5000);
    const text = `<!doctype html><!--one--><html><!-- Page saved\n--><p>${far}<!--far-->`;
    for (const tokenizer of ['fast', 'stock'] as const) {
      expect(buildTreeWith(tokenizer, SourceText.ofText(text)).leadingComments).toEqual([
        'one',
        ' Page saved\n',
      ]);
    }
    const late = buildTree(SourceText.ofText(`${far}<!--late--><html>`));
    expect(late.leadingComments).toEqual(['late']);
  });

  test('sibling and parent links hold everywhere', () => {
    for (const text of Object.values(SOUP)) expectLinks(buildTree(SourceText.ofText(text)).document);
  });

  test('has no more nodes than it says were made', () => {
    for (const text of Object.values(SOUP)) {
      const { document, made } = buildTree(SourceText.ofText(text));
      const { elements, texts } = numberTree(document);
      expect(made.elements).toBeGreaterThanOrEqual(elements.length);
      expect(made.texts).toBeGreaterThanOrEqual(texts.length);
    }
  });
});

interface Linked {
  children?: Linked[];
  parent: unknown;
  prev: unknown;
  next: unknown;
}

function expectLinks(node: Linked): void {
  node.children?.forEach((child, i) => {
    expect(child.parent).toBe(node);
    expect(child.prev).toBe(node.children![i - 1] ?? null);
    expect(child.next).toBe(node.children![i + 1] ?? null);
    expectLinks(child);
  });
}

test.each<[string, boolean[]]>([
  ['<p>Ebb</p> \n<p>Flood</p>\t\r\n', [false, true, false, true]],
  ['<p> <b> Ebb </b> </p>', [true, false, true]],
  ['<p> <!-- slack --> </p>', [true]],
  ['<p> <!-- slack -->x</p>', [false]],
  ['<p>x<!-- slack --> </p>', [false]],
  ['<p>\u00a0</p>', [false]],
  ['<p>\u0001</p>', [false]],
  ['<p>&#32;</p>', [false]],
  ['<p>< </p>', [false]],
])('notes of texts that they are white space, and never of others: %j', (text, blanks) => {
  const { document } = buildTree(SourceText.ofText(`<!doctype html><body>${text}`));
  expect(numberTree(document).texts.map(({ blank }) => blank)).toEqual(blanks);
});

test.each([
  '<p>Ebb, and flood</p>',
  '<p> \t Ebb\r\n  and,, \v flood\f</p><p>,</p>',
  '<p>Ebb <!-- slack --> flood</p><p>slack,',
  '<p>Ebb & flood</p><p>&amp;</p><p>caf\u00e9</p><p>a < b</p><p>\u0001 \u007f</p>',
  '<table>astray, <td> in </table><pre>\n ebb\n</pre><title> x, y </title>',
])('notes of texts that they are of ASCII alone, and never of others: %j', (html) => {
  for (const source of [SourceText.ofText(html), SourceText.ofUtf8(Buffer.from(html))]) {
    const { texts } = numberTree(buildTree(source).document);
    const noted = texts.filter(({ ascii }) => ascii);
    expect(noted.length).toBeGreaterThan(0);
    expect(noted.every(({ data }) => /^\p{ASCII}*$/u.test(data))).toBe(true);
  }
});
