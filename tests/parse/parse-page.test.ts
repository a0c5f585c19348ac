import { selectOne } from 'css-select';
import { Element, isTag, isText } from 'domhandler';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/parse/parse-page.js';
import { libraryTree } from '../library-tree.js';
import { bodyText, pageOf, rawPage, warningCodes } from './pages.js';

describe('a page', () => {
  test('carries what its source said', () => {
    const page = pageOf('<p>Quay é', { url: 'https://harbour.example/a/b' });
    expect(page).toMatchObject({
      url: 'https://harbour.example/a/b',
      baseUrl: 'https://harbour.example/a/b',
      charset: 'utf-8',
      charsetFrom: 'guess',
      byteLength: 10,
      useNoscript: false,
      leadingComments: [],
      warnings: [],
    });
    expect(page.source.path).toBe('harbour.html');
  });

  test('may come as a string, which needs no decoding', () => {
    const raw = rawPage('not read');
    const page = parsePage(raw, '\ufeff<meta charset=koi8-r><p>Möwe');
    expect([bodyText(page), page.charsetFrom, page.byteLength]).toEqual(['Möwe', 'string', 8]);
    expect(() => parsePage(raw, ' \n')).toThrow(expect.objectContaining({ code: 'noContent' }));
  });

  test('has nodes that domhandler and css-select know', () => {
    const page = pageOf('<div class="a b"><p id=x>Quay</p></div>');
    const found = selectOne('div.a > p#x', libraryTree(page));
    expect(found).toBe(page.elements.at(-1));
    expect(found).toBeInstanceOf(Element);
    expect(page.elements.every((element) => isTag(element))).toBe(true);
    expect(page.texts.every((text) => isText(text) && text.nodeType === 3)).toBe(true);
    expect(found?.cloneNode(true).children).toHaveLength(1);
  });

  test('lists the elements that mark-up may hide, in document order', () => {
    const page = pageOf(
      '<body style="margin:0"><p>Quay<dialog>Bell</dialog><div hidden><i aria-hidden=true>*</i></div><p class=hidden>Pier',
    );
    expect(page.maybeHidden.map(({ name }) => name)).toEqual(['body', 'dialog', 'div', 'i']);
  });

  test('lists what tells programs about the page, and counts the tags that say what kind of page it is', () => {
    const page = pageOf(
      `<meta name="author" content="Ada"><script>tide()</script><p itemprop="text">One <a href="/">link</a>
        <a rel="tag">tag</a></p><article><img><img><time>noon</time></article><form><input><input><input></form>`,
    );
    expect(page.tellers.map(({ name }) => name)).toEqual(['meta', 'script', 'p', 'a']);
    expect(page.inputs.map(({ name }) => name)).toEqual(['input', 'input', 'input']);
    expect(page.tags).toEqual({ links: 2, images: 2, times: 1, articles: 1, forms: 1 });
  });

  test('lists what metadata is made of', () => {
    const page = pageOf(
      `<title>Quay</title><link rel=icon><h2>Tide</h2><p><a href="/">in</a><a rel="author" href="/ada">Ada</a>
        <a href="/people/ada">her</a><b itemprop="name">x</b><relative-time>noon</relative-time><section><h4>`,
    );
    expect(page.describers.map(({ name }) => name)).toEqual([
      ...['html', 'title', 'link', 'h2', 'a', 'a', 'b', 'relative-time'],
    ]);
  });

  test('gives SingleFile’s comment', () => {
    const page = pageOf(
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://harbour.example/ \n--><p>x',
    );
    expect(page.leadingComments).toEqual([
      '\n Page saved with SingleFile \n url: https://harbour.example/ \n',
    ]);
  });
});

describe('the body', () => {
  test('is made where it is missing, and takes what stands after the end', () => {
    expect(bodyText(pageOf('Quay <b>one'))).toBe('Quay one');
    expect(bodyText(pageOf('<html><body>Quay</body></html> two<p>three'))).toBe('Quay twothree');
  });

  test('is one, however many there are', () => {
    const page = pageOf('<body class=a><p>x</p><body lang=de><p>y');
    expect(page.elements.filter(({ name }) => name === 'body')).toEqual([page.body]);
    expect({ ...page.body?.attribs }).toEqual({ class: 'a', lang: 'de' });
  });

  test('is null on a frameset page, whose noframes text is in the tree', () => {
    const page = pageOf(
      '<html><frameset><frame src=a><noframes><body><p>Old browsers</noframes></frameset></html>',
    );
    expect(page.body).toBe(null);
    expect(page.texts.map(({ data }) => data).join('')).toContain('Old browsers');
  });

  test('holds no template content', () => {
    expect(bodyText(pageOf('<p>a<template><p>b<template>c</template></template>d'))).toBe('ad');
  });
});

describe('the base URL', () => {
  const url = 'https://harbour.example/news/today';
  test('is <base href>, resolved', () => {
    expect(pageOf('<base target=x><base href=/old/><base href=/other/>', { url }).baseUrl).toBe(
      'https://harbour.example/old/',
    );
    expect(pageOf('<base href=" https://quay.example ">').baseUrl).toBe('https://quay.example/');
    expect(pageOf('<base href="file:///tmp/a.html">').baseUrl).toBe('file:///tmp/a.html');
  });

  test('is the URL where the base is no address, with a warning', () => {
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'http://[', 'mailto:a@b.example']) {
      const page = pageOf(`<base href="${href}">`, { url });
      expect([page.baseUrl, warningCodes(page)]).toEqual([url, ['urlInvalid']]);
    }
    const relative = pageOf('<base href="/old/">');
    expect([relative.baseUrl, warningCodes(relative)]).toEqual([null, ['urlInvalid']]);
  });
});

describe('noscript', () => {
  const post =
    '<div class=post><p>The tide tables moved to the new pier last week, says the harbour master.</p></div>';
  const app = '<div id=app></div><script>start({"posts": "a long list that no reader sees"})</script>';

  test('counts where the page has little else', () => {
    const page = pageOf(`<body>${app}<header>Harbour forum</header><noscript>${post.repeat(8)}</noscript>`);
    expect([page.useNoscript, warningCodes(page)]).toEqual([true, ['noscriptUsed']]);
  });

  test('does not count beside as much text of the page’s own', () => {
    const page = pageOf(`<body>${post.repeat(9)}<noscript>${post.repeat(8)}</noscript>`);
    expect([page.useNoscript, warningCodes(page)]).toEqual([false, []]);
  });

  test('does not count beside a page’s own text, even if it is longer', () => {
    const own = '<p>The harbour master closed the old pier for good and gave his reasons at length.</p>';
    expect(pageOf(`<body>${own.repeat(40)}<noscript>${post.repeat(60)}</noscript>`).useNoscript).toBe(false);
  });

  test('does not count when it only asks for JavaScript', () => {
    expect(
      pageOf(`<body>${app}<noscript>Please turn on JavaScript to read this site.</noscript>`).useNoscript,
    ).toBe(false);
  });

  test('does not count for what readers do not see in it', () => {
    const styles = `<style>${'p { color: blue } '.repeat(60)}</style><select>${'<option>Tide'.repeat(200)}</select>`;
    expect(pageOf(`<body><p>Short</p><noscript>${styles}<img src=a></noscript>`).useNoscript).toBe(false);
  });

  test('is in the tree either way, as elements', () => {
    const page = pageOf('<p>Quay<noscript><img src=full.jpg></noscript>');
    expect(page.elements.find(({ name }) => name === 'img')?.attribs.src).toBe('full.jpg');
  });
});
