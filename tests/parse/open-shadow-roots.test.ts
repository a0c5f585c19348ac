import { describe, expect, it } from 'vitest';
import { bodyText, pageOf } from './pages.js';
import { ourLines } from './tree-lines.js';

const tree = (html: string): string[] => ourLines(pageOf(html).document).slice(3);
const root = (html: string): string => `<template shadowrootmode="open">${html}</template>`;

describe('a declared shadow root', () => {
  it('is shown in place of its host’s children, and these in its slots', () => {
    const html = `<tide-card>${root('<style>p{}</style><h2><slot name="head">Tide</slot></h2><slot></slot><footer><slot name="foot">No source</slot></footer>')}
<p>Low water at noon.</p><b slot="head">Monday</b></tide-card>`;
    expect(tree(html)).toEqual(
      tree(`<tide-card><style></style><h2><slot name="head"><b slot="head">Monday</b></slot></h2><slot>
<p>Low water at noon.</p></slot><footer><slot name="foot">No source</slot></footer></tide-card>`),
    );
  });

  it('may stand in another one', () => {
    const inner = `<tide-row>${root('<td><slot></slot></td>')}<slot name="a"></slot></tide-row>`;
    expect(bodyText(pageOf(`<tide-card>${root(inner)}<i slot="a">six</i></tide-card>`))).toBe('six');
  });

  it('keeps children that no slot asks for, last', () => {
    expect(bodyText(pageOf(`<div>a${root('<p>shadow</p>')}<p>light</p></div>`))).toBe('shadowalight');
  });

  it.each([
    ['a closed one', '<p><template shadowrootmode="closed">x</template></p>', 'x'],
    ['an element that can have none', `<li>${root('x')}y</li>`, 'y'],
    ['a second one of an element', `<div>${root('x<slot></slot>')}${root('z')}y</div>`, 'xy'],
    ['one of another mode', '<div><template shadowrootmode="none">x</template>y</div>', 'y'],
    ['any other template', '<div><template>x</template>y</div>', 'y'],
    ['one in a template', `<template><div>${root('x')}</div></template>y`, 'y'],
  ])('of %s is what a browser makes of it', (_, html, text) => {
    expect(bodyText(pageOf(html))).toBe(text);
  });

  it('is opened however deep they nest', () => {
    const n = 3000;
    expect(
      bodyText(pageOf(`${`<a-b><template shadowrootmode=open>`.repeat(n)}x${'</template></a-b>'.repeat(n)}`)),
    ).toBe('x');
  });
});
