import { describe, expect, test } from 'vitest';
import { buildTree } from '../../src/parse/build-tree.js';
import { SourceText } from '../../src/parse/source-text.js';
import { generator } from './generator.js';
import { ourLines, standardLines } from './tree-lines.js';

/** Our own pages, to be cut up: whole, ordinary and in several scripts, with the constructs that trip tokenizers. */
const SEEDS: readonly string[] = [
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>Ferry &amp; quay</title>
<script>var a = "<p>" + (1 < 2); // </scr</script><style>p > b { color: red }</style><link rel=canonical href='/a?b=1&amp;c=2'></head>
<body class="post single"><header><h1>The ferry is late</h1><nav><ul><li><a href="/">Home</a><li><a href=/news>News</a></ul></nav></header>
<article><p>First words&nbsp;of it, <b>bold <i>and both</b> then</i> plain.<p>Second: caf\u00e9 \u2014 \u201cquoted\u201d.<br><br/>Third.
<table><caption>Times</caption><tr><th>Out<td>In<tr><td>8:00</td> <td>9:30</td></tr>stray</table>
<figure><img src="a.jpg" alt='The "boat"' width=10><figcaption>By a reader</figcaption></figure>
<!-- ad slot --><pre>\n  code &lt;here&gt;\n</pre><textarea>\nx</textarea></article><aside hidden><p>More</aside>
<noscript><img src=p.gif></noscript><template><li>t</template></body></html>\n`,
  `<html><body bgcolor=white><font size=2><center><form action=a><table border=1><tr><td><font color=blue><a name=x>
\u0421\u0442\u0430\u0440\u0430\u044f \u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430<p>\u041d\u043e\u0432\u043e\u0441\u0442\u0438<select><option selected>1<option>2</select><input type=hidden name=q></form>
<td><ul><li>a<li>b<dl><dt>c<dd>d</ul></font></table><map><area></map><hr><svg viewbox="0 0 1 1"><path d="M0"/><title>\u56fe</title>
<foreignObject><div>\u4e2d\u6587</div></foreignObject><![CDATA[x<y]]></svg><math><mi>k</mi></math><plaintext-not>z</plaintext-not>`,
];

const PIECES: readonly string[] = [
  '<',
  '>',
  '</',
  '/>',
  '"',
  "'",
  '=',
  '&',
  '&amp',
  '&#x',
  ';',
  '<!--',
  '-->',
  '--!>',
  '<!',
  '<?',
  ']]>',
  '<![CDATA[',
  '\r\n',
  ' ',
  '-',
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<a href=x>',
  '</a>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<select>',
  '<svg>',
  '</svg>',
  '<template>',
  '</template>',
  '<body a=b>',
  '</body>',
  '<html c=d>',
  '<frameset>',
  '<title>',
  '<nobr>',
  '<caption>',
  '<colgroup>',
  '<button>',
  '<math>',
  '<mi>',
  '<noscript>',
  '</noscript>',
  '<h2>',
  '<li>',
  '<form>',
  '</form>',
  '\u00e9',
  '\u2014',
];

function mutate(random: (below: number) => number): string {
  const seed = SEEDS[random(SEEDS.length)]!;
  const start = random(seed.length);
  let text = seed.slice(start, start + 40 + random(500));
  for (let i = random(12); i >= 0; i--) {
    const at = random(text.length + 1);
    const kind = random(3);
    const piece = kind === 0 ? PIECES[random(PIECES.length)]! : '';
    const removed = kind === 1 ? random(15) : 0;
    const moved = kind === 2 ? text.slice(at, at + random(40)) : '';
    const to = random(text.length + 1);
    text = text.slice(0, at) + piece + text.slice(at + removed);
    text = text.slice(0, to) + moved + text.slice(to);
  }
  return text;
}

describe('on damaged pages the tree is that of the standard', () => {
  for (let round = 0; round < 4; round++) {
    test(`300 random cuts, round ${round}`, () => {
      const random = generator(1000 + round);
      for (let i = 0; i < 300; i++) {
        const text = mutate(random);
        const bytes = Buffer.from(text);
        const expected = standardLines(text);
        expect(ourLines(buildTree(SourceText.ofText(text)).document), text).toEqual(expected);
        expect(ourLines(buildTree(SourceText.ofUtf8(bytes)).document), text).toEqual(expected);
      }
    });
  }
});
