import { defaultTreeAdapter, html, parseFragment, serialize } from 'parse5';
import { describe, expect, it } from 'vitest';
import { emptyMask, readPage } from '../../../scripts/compare-doms.js';
import { copyPage } from '../../../src/judge/readability/copy-page.js';
import { chooseMarker, markText, readMarks } from '../../../src/judge/readability/markers.js';
import {
  fillParsed,
  moveContent,
  parseContent,
  reparseContent,
} from '../../../src/judge/readability/reparse.js';
import { isStable } from '../../../src/judge/readability/stable.js';
import type { ThinDocument } from '../../../src/judge/readability/thin-document.js';
import type { ThinElement } from '../../../src/judge/readability/thin-element.js';
import { originsOf, type ThinLeaf } from '../../../src/judge/readability/thin-leaf.js';
import { writeContent } from '../../../src/judge/readability/write-html.js';
import { DOCUMENTS } from './documents.js';

function documentOf(source: string): ThinDocument {
  const page = readPage(new TextEncoder().encode(source));
  return copyPage(page, emptyMask(page)).document;
}

/** The body of a page, with an element of another name put in place of each `<font>`. */
function bodyOf(content: string, replacement = 'SPAN'): ThinElement {
  const document = documentOf(`<!doctype html><title>x</title><body>${content}`);
  for (const font of document.getElementsByTagName('font')) {
    const element = document.createElement(replacement);
    element.adoptContent(font);
    font.parentNode!.replaceChild(element, font);
  }
  return document.body!;
}

function parsedAgain(written: string): string {
  const context = defaultTreeAdapter.createElement('body', html.NS.HTML, []);
  return serialize(parseFragment(context, written, { scriptingEnabled: false }), { scriptingEnabled: false });
}

function textsOf(element: ThinElement): [string, number[]][] {
  return element.childNodes.flatMap((node) =>
    node.nodeType === 1
      ? textsOf(node as ThinElement)
      : [[(node as ThinLeaf).data, originsOf(node as ThinLeaf)] as [string, number[]]],
  );
}

/** What `ThinDocument` does with a body that nobody else needs. */
function reparseAndMove(source: ThinElement, target: ThinElement): void {
  if (isStable(source)) moveContent(source, target);
  else fillParsed(parseContent(source, target.localName), target);
}

describe('isStable', () => {
  it('is never true of what a parser would change', () => {
    const bodies = Object.values(DOCUMENTS).flatMap((source) => documentOf(source).body ?? []);
    const stable = bodies.filter(isStable);
    expect(stable.length).toBeGreaterThan(20);
    for (const body of stable) expect(parsedAgain(writeContent(body, null))).toBe(writeContent(body, null));
  });

  it.each([
    ['<p>a<font>b</font></p>', 'P'],
    ['<p>a<b><i><font>b</font></i></b></p>', 'DIV'],
    ['<font><p>a</p></font>', 'P'],
    ['<ul><li>a <i><font>b</font></i></ul>', 'LI'],
    ['<dl><dt>a <div><font>b</font></div></dl>', 'DD'],
    ['<h2>a <font>b</font></h2>', 'H3'],
    ['<a href=x>a <b><font>b</font></b></a>', 'A'],
    ['<form>a <font>b</font></form>', 'FORM'],
    ['<div>a <font>b</font></div>', 'TD'],
    ['<svg><foreignObject><font>b</font></foreignObject></svg>', 'TBODY'],
    ['<pre>\n\na</pre>', 'SPAN'],
  ])('is false of %s with <%s> for <font>', (content, replacement) => {
    const body = bodyOf(content, replacement);
    expect(isStable(body)).toBe(false);
    expect(parsedAgain(writeContent(body, null))).not.toBe(writeContent(body, null));
  });

  it.each([
    ['<ul><li>a<ul><li>b</ul><li>c</ul><div><li>d</div>'],
    ['<dl><div><dt>a<dd>b</div></dl>'],
    ['<table><form></form><tr><input type=hidden><td><p>a<td><table><tr><td><p>b</table></table>'],
    ['<p>a <button><p>b</p></button> <svg><title>c</title></svg></p>'],
  ])('is true of %s', (content) => {
    expect(isStable(bodyOf(content))).toBe(true);
  });
});

describe('a second parse', () => {
  const BROKEN = '<p>one <b>two<font> three</font> four</b> five</p> six';

  it.each([
    ['copies', reparseContent],
    ['moves', reparseAndMove],
  ] as const)('joins neighbouring texts and keeps where they came from, when it %s', (_, reparse) => {
    const body = bodyOf('<p>one<script></script> two<style></style></p>three');
    for (const name of ['script', 'style']) for (const gone of body.getElementsByTagName(name)) gone.remove();
    const target = body.ownerDocument.createElement('body');
    reparse(body, target);
    expect(textsOf(target).map(([data, origins]) => [data, origins.length])).toEqual([
      ['one two', 2],
      ['three', 1],
    ]);
  });

  it.each([
    ['copies', reparseContent],
    ['moves', reparseAndMove],
  ] as const)('really parses what does not stand as a parser would put it, when it %s', (_, reparse) => {
    const body = bodyOf(BROKEN, 'P');
    const before = textsOf(body).filter(([data]) => data.trim() !== '');
    const written = writeContent(body, null);
    const target = body.ownerDocument.createElement('body');
    reparse(body, target);
    expect(writeContent(target, null)).toBe(parsedAgain(written));
    expect(textsOf(target).filter(([data]) => data.trim() !== '')).toEqual(before);
  });
});

describe('marks', () => {
  it('come out as they went in, behind leading white space', () => {
    const marker = chooseMarker('\ue000 is taken');
    expect(marker.open).not.toBe('\ue000');
    const marked = markText(' \n a', [4, 15], marker) + markText('b', [7], marker);
    expect(marked.startsWith(` \n ${marker.open}`)).toBe(true);
    expect(readMarks(marked, marker)).toEqual({ data: ' \n ab', origins: [4, 15, 7] });
  });

  it('are not put on white space, which a parser may move', () => {
    expect(markText(' \n', [4], chooseMarker(''))).toBe(' \n');
  });
});
