/** Prose long enough for Readability to take it for an article; each number gives other words. */
export function prose(number: number, sentences = 4): string {
  return Array.from(
    { length: sentences },
    (_, i) =>
      `The keeper of lamp ${number}.${i} climbed the stairs before dawn, trimmed the wick, wiped the brass, and wrote the ` +
      'hour of the first ship in the long green book that the harbour board had sent from the mainland.',
  ).join(' ');
}

const p = (number: number, sentences?: number): string => `<p>${prose(number, sentences)}</p>\n`;
const article = [1, 2, 3, 4].map((number) => p(number)).join('');

function page(body: string, head = '<title>Lamps of the northern harbour</title>', html = ''): string {
  return `<!doctype html><html${html}><head>${head}</head><body>${body}</body></html>`;
}

/**
 * Small pages, each for one thing that the thin DOM must do as a browser's does. None has words between the rows of a
 * table: jsdom 29 puts those after what follows the table (`insertTextBefore` in its `browser/parser/html.js`).
 */
export const DOCUMENTS: Record<string, string> = {
  'an article beside a menu': page(
    `<ul class=menu><li><a href=/a>Ships</a></ul><article>${article}</article>`,
  ),
  'a short page, so that every retry runs': page(
    '<div id=header>Harbour board</div><div class="sidebar widget">Weather: calm</div><div>Only this stands here, and no more.</div>',
  ),
  'a retry that finds the text in a class that looked unlikely': page(
    `<div class=sidebar>${article}</div><p>Board of the harbour</p>`,
  ),
  'a retry over a paragraph inside a paragraph': page(
    `<div class=footer><p>Log <b>of the lamps<br><br>${prose(1, 1)}</b> and the boats</p><i>Calm</i></div>`,
  ),
  'a retry over loose texts that join': page(
    '<div class=footer>One <script>x()</script>two <style>i{}</style> <noscript>three</noscript>four<br> <br>five</div>',
  ),
  'a retry over list items without a list': page(
    '<div class=banner><div><li>Oil</li></div><li>Wick</li> and brass</div>',
  ),
  'a retry over a form in a table and a pre that begins with a newline': page(
    '<div class=comment><table><form><tr><td>Oil and wick</td><td>Twelve</td></tr></form></table><pre>\n\nraw</pre></div>',
  ),
  'a data table and a layout table': page(
    `${article}<table><thead><tr><th>Lamp<th>Oil</thead><tr><td>North<td>12</table>
     <table><tr><td><table><tr><td>${prose(7)}</td></tr></table></td></tr></table>`,
  ),
  'a table of one cell around everything': page(`<table><tr><td>${article}</td></tr></table>`),
  'a byline by class': page(`<div><span class=byline>By Ada Reed</span>${article}</div>`),
  'a byline by rel with a named part': page(
    `<div><div rel=author>Words: <b itemprop="name">Ada Reed</b>, keeper</div>${article}</div>`,
  ),
  'a byline too long to be one': page(`<div><div class=author>${prose(9)}</div>${article}</div>`),
  'nested divs around each paragraph': page(
    [1, 2, 3, 4, 5].map((n) => `<div><div> <div class=a><div>${prose(n)}</div></div></div></div>`).join(''),
  ),
  'divs of loose words and inline mark-up': page(
    `<div>${prose(1)} <em>and so on</em> <a href="#n">note</a><ul><li>Oil<li>Wick</ul>${prose(2)}<span> </span></div>`,
  ),
  'svg and math in the text': page(
    `<p>${prose(1)} <svg class="icon menu" style="display:none"><title>Sun</title><a href="#x"><text>up</text></a></svg></p>
     <p>${prose(2)} <math aria-hidden=true><mi>x</mi></math> <math class=footer><mi>y</mi></math></p><svg><foreignObject><p>${prose(3)}</p></foreignObject></svg>${article}`,
  ),
  'hidden by style': page(
    `<p style="DISPLAY : NONE ! important">gone</p><p style="display:none;display:bogus">gone too</p>
     <p style="display:none;display:inline flow-root">here: ${prose(1)}</p><p style="visibility:hidden /* ; */">gone as well</p>
     <p style="background:url('a;display:none')">here: ${prose(2)}</p><p style="--x:none;display:var(--x)">here: ${prose(3)}</p>${article}`,
  ),
  'hidden by attribute': page(
    `<p hidden>gone</p><p aria-hidden=true>gone</p><p aria-hidden=true class=fallback-image>here</p><p aria-hidden=TRUE>here: ${prose(5)}</p>
     <div role=dialog aria-modal=true>${prose(8)}</div><div role=complementary>${prose(9)}</div>${article}`,
  ),
  'chains of br': page(
    `<div>${prose(1)}<br><br>${prose(2)} <br> \n <br><br>${prose(3)}<br>${prose(4)}<br><br><ul><li>Oil</ul><br><br></div>`,
  ),
  'br chains in font tags and a paragraph': page(
    `<font color=red><p><font>${prose(1)}</font><br><br><a href=/x>${prose(2, 1)}</a></p></font>${article}`,
  ),
  'lists of text, links and pictures': page(
    `${article}<ul><li>${prose(1)}<li>${prose(2)}</ul><ul><li><a href=/1>Ships</a><li><a href=/2>Boats</a></ul>
     <ol><li><img src=a.jpg><li><img src=b.jpg></ol><div><ul><li>Oil<li>Wick</ul></div>`,
  ),
  'figures, one without its picture': page(
    `${article}<figure data-src="lamp.jpg" style="background:url(x.png)"><figcaption>The lamp</figcaption></figure>
     <figure style="background:url(x.png)"><figcaption>None</figcaption></figure><div><figure><img src=a.png></figure><a href=/>x</a></div>`,
  ),
  'pictures behind noscript': page(
    `${article}<div><img data-x="lamp"><img class=lazy src=data:image/gif;base64,R0lGODlh data-old=lamp.jpg><noscript><img src=lamp.jpg></noscript></div>
     <div><span><img src=small.png></span><noscript> <a href=/><img src=big.jpg></a></noscript>By the quay</div>`,
  ),
  'pictures that load late': page(
    `${article}<p><img class=lazy data-srcset="a.jpg 2x"></p><div><img src=b.png alt=lamp><picture><source srcset="c.webp 1x"></picture></div>`,
  ),
  'embeds, a video and a form': page(
    `${article}<div><iframe src="//www.youtube.com/embed/1"></iframe></div><div><iframe src=//ads.example/1></iframe> short</div>
     <form><input><input>Name</form><fieldset>${prose(4)}</fieldset><object data=x><param></object><aside>${prose(5)}</aside><footer>Foot</footer>`,
  ),
  'words for ads and loading': page(
    `${article}<div><p>Advertisement</p></div><div> <span>Loading...</span> </div><div>Werbung</div>`,
  ),
  'share bars and bad headings': page(
    `${article}<div class="share-bar">Share this</div><h2 class=promo>Offers</h2><h1>Lamps of the northern harbour</h1><h2>Oil</h2><p></p><br><p>End, at last.</p>`,
  ),
  'links that are scripts': page(
    `${article}<div><a href="javascript:go()">go</a></div><section><a href="javascript:go()"> </a><section>${prose(3)}</section></section>
     <div><a href="javascript:go()">one <b>two</b></a><div>${prose(4)}</div></div>`,
  ),
  'one paragraph': page(p(1, 8)),
  'words straight in the body': page(`${prose(1)}<br><br>${prose(2)}<hr>${prose(3)}`),
  'right to left': page(
    `<article dir=rtl>${'<p>كان حارس المنارة يصعد الدرج قبل الفجر، ويمسح النحاس، ويكتب ساعة أول سفينة في الدفتر الأخضر الطويل، ثم ينزل.</p>'.repeat(6)}</article>`,
    '<title>منارة الميناء: أخبار</title>',
    ' lang=ar',
  ),
  'no spaces between words': page(
    `<div>${'<p>灯台守は夜明け前に階段を上り、芯を切り、真鍮を拭き、最初の船の時刻を長い緑の帳面に書いた，　それから下りた。</p>'.repeat(8)}</div>`,
    '<title>港の灯台 | 灯台新聞</title>',
  ),
  'a title with a site and metadata': page(
    article,
    `<title>Lamps: a history of the harbour | Board</title><meta property="og:description" content="Lamps &amp;amp; oil"><meta name=author content="Ada Reed">
     <meta property="article:author" content="https://example.org/ada"><script type="application/ld+json">{"@type":"Article"}</script>`,
  ),
  'a short title and one heading': page(
    `<h1>Lamps of the north, a history</h1>${article}`,
    '<title>Lamps</title>',
  ),
  'an html element that looks like a header': page(article, '<title>Lamps</title>', ' class=header'),
  'a body that is hidden': page(article, '<title>Lamps</title>').replace(
    '<body>',
    '<body style="display:none">',
  ),
  frames: '<!doctype html><title>Lamps</title><frameset><frame src=a></frameset>',
  'nothing at all': page(''),
  'templates, odd tags and odd attributes': page(
    `<template><p>unseen</p></template><o:p"x a"b=1 =c>${prose(1)}</o:p"x><div><template></template></div>${article}<p constructor=1 __proto__=2>End.</p>`,
  ),
};
