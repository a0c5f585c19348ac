import { selectAll } from 'css-select';
import { describe, expect, it } from 'vitest';
import { absoluteUrl } from '../../src/tree/absolute-url.js';
import { classWords, splitWords } from '../../src/tree/class-words.js';
import { cssPaths } from '../../src/tree/css-path.js';
import {
  BLOCK_TAGS,
  HEADING_TAGS,
  IS_BLOCK,
  IS_PHRASE,
  IS_SILENT,
  PHRASE_TAGS,
  SILENT_TAGS,
  tagKind,
} from '../../src/tree/tags.js';
import { libraryTree } from '../library-tree.js';
import { pageOf } from '../metadata/page-of.js';

describe('splitWords', () => {
  it.each<[string, string[]]>([
    ['relatedPosts', ['related', 'posts', 'relatedposts']],
    ['top-list', ['top', 'list']],
    ['feedback-loop-explained', ['feedback', 'loop', 'explained']],
    ['mw-editsection', ['mw', 'editsection']],
    ['jw_player__2 ad300x250', ['jw', 'player', 'ad', 'x']],
    ['HTMLPlayer', ['html', 'player', 'htmlplayer']],
    ['ADBOX', ['adbox']],
    ['123 -_-', []],
    ['', []],
  ])('%j', (names, words) => expect(splitWords(names)).toEqual(words));

  it('gives nothing for names that no one wrote by hand', () => {
    expect(splitWords('ad '.repeat(400))).toEqual([]);
  });

  it('finds no word inside another', () => {
    for (const name of ['shadow', 'download', 'heading', 'readers'])
      expect(splitWords(name)).not.toContain('ad');
  });
});

describe('classWords', () => {
  it.each<[Record<string, string>, string[]]>([
    [{}, []],
    [{ class: 'tide' }, ['tide']],
    [{ id: 'tide' }, ['tide']],
    [{ class: 'ebb', id: 'flood' }, ['ebb', 'flood']],
    [{ title: 'tide' }, []],
  ])('%j', (attributes, words) => {
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const page = pageOf(`<p ${written.join(' ')}>Ebb</p>`);
    expect(classWords(page.elements.find(({ name }) => name === 'p')!)).toEqual(words);
  });
});

describe('absoluteUrl', () => {
  const BASE = 'https://bay.example/news/kelp';

  it.each<[string | null | undefined, string | null, string | null]>([
    ['/boats', BASE, 'https://bay.example/boats'],
    ['boats?x=1#y', BASE, 'https://bay.example/news/boats?x=1#y'],
    ['//cdn.example/a.png', BASE, 'https://cdn.example/a.png'],
    [' https://other.example/a b ', null, 'https://other.example/a%20b'],
    ['#top', BASE, `${BASE}#top`],
    ['/boats', null, null],
    ['/boats', 'no base', null],
    ['', BASE, null],
    ['  ', BASE, null],
    [null, BASE, null],
    [undefined, BASE, null],
    ['javascript:alert(1)', BASE, null],
    ['JavaScript:alert(1)', BASE, null],
    ['data:text/html,x', BASE, null],
    ['mailto:a@bay.example', BASE, null],
    ['https://[bad', BASE, null],
  ])('%j on %j', (address, base, url) => expect(absoluteUrl(address, base)).toBe(url));
});

describe('the path of an element', () => {
  it('finds exactly the element that it names', () => {
    const page = pageOf(
      '<!doctype html><body><main><p>a<p>b<section><p>c</section><p>d</main><div><p>e <b>f</b> <i>g</i> <b>h</b></div>',
    );
    const pathOf = cssPaths();
    const tree = libraryTree(page);
    for (const element of page.elements) {
      expect(selectAll(pathOf(element), tree)).toEqual([element]);
    }
  });

  it('finds each of a hundred thousand siblings, first or last asked first', () => {
    const page = pageOf(`<!doctype html><body>${'<p>a<i>b</i></p>'.repeat(100_000)}`);
    const paragraphs = page.elements.filter(({ name }) => name === 'p');
    const pathOf = cssPaths();
    expect(pathOf(paragraphs[70_000]!)).toBe('html > body > p:nth-of-type(70001)');
    paragraphs.forEach((paragraph, i) => {
      if (!pathOf(paragraph).endsWith(`p:nth-of-type(${i + 1})`))
        throw new Error(`${i}: ${pathOf(paragraph)}`);
    });
  });

  it('reads as a developer would write it', () => {
    const page = pageOf('<!doctype html><body><main><p>a<p>b</main>');
    expect(cssPaths()(page.elements.at(-1)!)).toBe('html > body > main:nth-of-type(1) > p:nth-of-type(2)');
  });

  it('takes a name that no selector can hold', () => {
    const page = pageOf('<!doctype html><body><x"y>a</x"y>');
    expect(cssPaths()(page.elements.at(-1)!)).toBe('html > body > *:nth-of-type(1)');
  });
});

describe('the tables of tags', () => {
  it('do not contradict one another', () => {
    const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] =>
      [...a].filter((tag) => b.has(tag));
    expect(shared(BLOCK_TAGS, PHRASE_TAGS)).toEqual([]);
    expect(shared(BLOCK_TAGS, SILENT_TAGS)).toEqual([]);
    expect(shared(PHRASE_TAGS, SILENT_TAGS)).toEqual([]);
    expect(shared(HEADING_TAGS, BLOCK_TAGS)).toEqual([...HEADING_TAGS]);
  });

  it('hold names and no blanks', () => {
    for (const tag of [...BLOCK_TAGS, ...PHRASE_TAGS, ...SILENT_TAGS])
      expect(tag).toMatch(/^[a-z][a-z0-9]*$/);
  });
});

describe('tagKind', () => {
  it('says of each tag in which lists it stands', () => {
    const tags = [...BLOCK_TAGS, ...SILENT_TAGS, ...PHRASE_TAGS, 'a', 'img', 'tide-table', ''];
    for (const tag of tags) {
      const lists =
        (BLOCK_TAGS.has(tag) ? IS_BLOCK : 0) |
        (SILENT_TAGS.has(tag) ? IS_SILENT : 0) |
        (PHRASE_TAGS.has(tag) ? IS_PHRASE : 0);
      expect(tagKind(tag), tag).toBe(lists);
    }
  });
});
