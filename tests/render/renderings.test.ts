import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const PROSE = [
  'The lamp room of the old pier is open again, and the volunteers who polished its brass all winter, every Tuesday, are proud.',
  'Visitors climb ninety-one steps, and those who count aloud are given a cup of tea, with sugar, by the keeper at the top.',
  'In the evening the lens turns as it did in 1908, and its beam, they say, can be seen from the far side of the sound.',
];

function page(body: string): string {
  const [first, second, third] = PROSE;
  return `<!doctype html><html lang="en"><title>The lamp room</title><body><main><article><h1>The lamp room</h1><p>${first}</p>${body}<p>${second}</p><p>${third}</p></article></main></body></html>`;
}

function render(body: string, url = 'https://pier.example/news/lamp') {
  const { html, markdown, text } = extract(page(body), { url, with: ['html', 'markdown'] });
  return { html: html ?? '', markdown: markdown ?? '', text: text ?? '' };
}

/** What stands between the first and the second of our paragraphs. */
function middle(rendered: string): string {
  return (
    rendered
      .split(`${PROSE[0]}`)[1]
      ?.split(`${PROSE[1]}`)[0]
      ?.replace(/^<\/p>\s*|\s*<p>$/g, '')
      .trim() ?? ''
  );
}

describe('html and markdown', () => {
  it.each<[string, string, string, string]>([
    ['headings', '<h2>How to get there</h2>', '<h2>How to get there</h2>', '## How to get there'],
    [
      'marks and links, made absolute',
      '<p>Take the <b>number 4</b> tram, which is <i>never</i> late, or <a href="../walk?a=1&amp;b=2">walk along the shore</a>, as we do.</p>',
      '<p>Take the <strong>number 4</strong> tram, which is <em>never</em> late, or <a href="https://pier.example/walk?a=1&amp;b=2">walk along the shore</a>, as we do.</p>',
      'Take the **number 4** tram, which is *never* late, or [walk along the shore](https://pier.example/walk?a=1&b=2), as we do.',
    ],
    [
      'lists in lists',
      '<p>Bring these things with you:</p><ol start="3"><li>a warm coat, since the wind up there is strong</li><li>a friend, who may be<ul><li>old, and full of tales</li><li>young, and full of questions</li></ul></li></ol>',
      '<p>Bring these things with you:</p>\n<ol start="3">\n<li>a warm coat, since the wind up there is strong</li>\n<li>a friend, who may be\n<ul>\n<li>old, and full of tales</li>\n<li>young, and full of questions</li>\n</ul></li>\n</ol>',
      'Bring these things with you:\n\n3. a warm coat, since the wind up there is strong\n4. a friend, who may be\n   - old, and full of tales\n   - young, and full of questions',
    ],
    [
      'quotes',
      '<blockquote><p>I counted ninety-two steps, and I will not be told otherwise, whatever the keeper says.</p></blockquote>',
      '<blockquote>\n<p>I counted ninety-two steps, and I will not be told otherwise, whatever the keeper says.</p>\n</blockquote>',
      '> I counted ninety-two steps, and I will not be told otherwise, whatever the keeper says.',
    ],
    [
      'tables',
      '<table><thead><tr><th>Month</th><th>Lamp lit</th></tr></thead><tbody><tr><td>January</td><td>16:10 | later in fog</td></tr><tr><td>February</td><td>17:05, by hand</td></tr></tbody></table>',
      '<table>\n<tr><th>Month</th><th>Lamp lit</th></tr>\n<tr><td>January</td><td>16:10 | later in fog</td></tr>\n<tr><td>February</td><td>17:05, by hand</td></tr>\n</table>',
      '| Month | Lamp lit |\n| --- | --- |\n| January | 16:10 \\| later in fog |\n| February | 17:05, by hand |',
    ],
    [
      'code, to the letter',
      '<pre><code class="language-js">const steps = 91;\nif (steps &lt; 92) {\n  `tea`;\n}</code></pre>',
      '<pre><code class="language-js">const steps = 91;\nif (steps &lt; 92) {\n  `tea`;\n}</code></pre>',
      '```js\nconst steps = 91;\nif (steps < 92) {\n  `tea`;\n}\n```',
    ],
  ])('set %s', (_what, body, html, markdown) => {
    const rendered = render(body);
    expect(middle(rendered.html)).toBe(html);
    expect(middle(rendered.markdown)).toBe(markdown);
  });

  it('show pictures of the kept part with their captions, and no counters', () => {
    const { html, markdown } = render(
      '<figure><img src="/lamp.jpg" alt="The lens, lit" width="800" height="600"><figcaption>The lens in March. Photo: Ola Lund</figcaption></figure><img src="/c.gif" width="1" height="1"><img src="data:image/png;base64,AAAA">',
    );
    expect(html).toContain(
      '<figure><img src="https://pier.example/lamp.jpg" alt="The lens, lit" width="800" height="600">',
    );
    expect(html.match(/<img/g)).toHaveLength(1);
    expect(markdown).toContain('![The lens, lit](https://pier.example/lamp.jpg)');
  });

  it('keep signs that Markdown would take for its own', () => {
    const body =
      '<p>1. of course * is a star, _so_ is [this] &lt;b&gt; and `that`, and snake_case &amp;amp; # stays as it was written.</p>';
    expect(middle(render(body).markdown)).toBe(
      '1\\. of course \\* is a star, \\_so\\_ is \\[this\\] \\<b> and \\`that\\`, and snake_case \\&amp; # stays as it was written.',
    );
  });

  it('are null where there is no article', () => {
    const record = extract('<nav><a href="/x">Home</a></nav>', { with: ['html', 'markdown'] });
    expect(record).toMatchObject({ text: null, html: null, markdown: null });
  });
});

describe('html is safe to show', () => {
  const attacks = [
    '<p onclick="alert(1)">Click <a href="javascript:alert(1)">here, they said</a>, and nothing came of it in the end, luckily.</p>',
    '<p>A <a href=" java&#10;script:alert(1)">link that hides</a> its scheme, and <a href="data:text/html,<script>1</script>">one of data</a>, both harmless.</p>',
    '<p style="background:url(javascript:alert(1))">Style is a place to hide things too, the keeper says, and he should know by now.</p><style>p{}</style>',
    '<p>He wrote &lt;script&gt;alert("x")&lt;/script&gt; on the wall, in chalk, and "quoted" himself &amp; others, twice over.</p>',
    '<img src="x" onerror="alert(1)" alt=\'"><script>alert(1)</script>\'><svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="x.swf"></object><form action="/steal"><input name="a"></form>',
    '<a href="https://ok.example/&quot;onmouseover=&quot;alert(1)">The way to the pier is long, and winds, and is worth it in the end.</a>',
  ];
  const TAGS =
    /^(?:article|p|h[1-6]|ul|ol|li|blockquote|pre|code|table|tr|t[dh]|dl|d[td]|figure|figcaption|img|a|br|strong|em|su[bp]|del|ins|mark|kbd|q)$/;
  const ATTRIBUTES = /^(?:href|src|alt|width|height|class|start)$/;

  it.each(attacks)('after %s', (body) => {
    const { html } = render(body);
    expect(html).toContain(PROSE[1]);
    const parser = new Parser({
      onopentag(name, attributes) {
        expect(name).toMatch(TAGS);
        for (const [attribute, value] of Object.entries(attributes)) {
          expect(attribute).toMatch(ATTRIBUTES);
          if (attribute === 'href' || attribute === 'src') expect(value).toMatch(/^(?:https?:|mailto:|tel:)/);
        }
      },
    });
    parser.end(html);
  });
});

describe('markdown of hostile pages', () => {
  // Work in the square of the spaces would take minutes.
  it('quotes code with 500,000 spaces in a row at once', { timeout: 30_000 }, () => {
    const { markdown } = render(
      `<blockquote><p>${PROSE[2]} So he said.</p><pre>lamp${' '.repeat(500_000)}lens</pre></blockquote>`,
    );
    expect(markdown).toContain('> lamp   ');
    expect(markdown.length).toBeGreaterThan(500_000);
  });
});

describe('every fixture page', () => {
  const folder = 'fixtures/pages';
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

  it.each(pages)('%s has the same letters in html as in text', (name) => {
    const record = extract(readFileSync(join(folder, name)), {
      url: 'https://page.example/',
      with: ['html'],
    });
    let letters = '';
    let caption = 0;
    const parser = new Parser({
      onopentag: (tag) => (caption += tag === 'figcaption' ? 1 : 0),
      onclosetag: (tag) => (caption -= tag === 'figcaption' ? 1 : 0),
      ontext: (text) => (letters += caption > 0 ? '' : text),
    });
    parser.end(record.html ?? '');
    const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00AD\u200B\u2060\uFEFF]+/g, '');
    expect(bare(letters)).toBe(bare(record.text ?? ''));
  });
});
