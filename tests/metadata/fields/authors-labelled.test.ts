import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../src/metadata/read-metadata.js';
import { ld, metadataOf, pageOf } from '../page-of.js';

const STORY = `<h1>The net menders</h1><p>${'Every spring the nets are spread over the quay to dry. '.repeat(30)}</p>`;
const namesOf = (body: string, head = '') => metadataOf(head, body).authors.map(({ name }) => name);

describe('an author behind a label', () => {
  it.each([
    ['in the next element', '<h5>Autor: </h5>Peter Hallgrim/SPX'],
    ['two elements on', '<p>By</p><div><p>Peter Hallgrim</p></div>'],
    ['with the office behind it', '<p><strong>Autor: Peter Hallgrim, Leiter des Hafens.</strong></p>'],
  ])('is found at the foot, %s', (_where, foot) => {
    expect(namesOf(STORY + foot)).toEqual(['Peter Hallgrim']);
  });

  it.each([
    ['来源：港口晚报　作者：林海生', '林海生'],
    ['作者: 本报记者 林海生 编辑: 周叶', '林海生'],
    ['著者：森田あおい', '森田あおい'],
    ['저자: 김바다', '김바다'],
  ])('is found in a line of credits in Chinese, Japanese and Korean: %s', (line, name) => {
    expect(namesOf(`${STORY}<div>${line}</div>`)).toEqual([name]);
  });

  it('is nobody where a sentence speaks of authors in those languages', () => {
    expect(namesOf(`${STORY}<p>作者：他说这本书写了十年才写完。</p>`)).toEqual([]);
  });

  it('is nobody where two are named, in a comment, or where a sentence follows', () => {
    expect(namesOf(`${STORY}<p>By</p><p>Peter Hallgrim</p><p>By</p><p>Mara Quill</p>`)).toEqual([]);
    expect(namesOf(`${STORY}<div class="comments"><p>By</p><p>Peter Hallgrim</p></div>`)).toEqual([]);
    expect(namesOf(`${STORY}<p>Text:</p><p>The nets are dry by noon.</p>`)).toEqual([]);
  });

  it('gives the whole name where only a first name is declared, and no further people', () => {
    const head = ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Peter' } });
    expect(namesOf(`${STORY}<p>By</p><p>Peter Hallgrim</p>`, head)).toEqual(['Peter Hallgrim']);
    expect(namesOf(`${STORY}<p>By</p><p>Mara Quill</p>`, head)).toEqual(['Peter']);
  });

  it('is the same with provenance and without', () => {
    const head = ld({ '@type': 'Article', author: { '@type': 'Person', name: 'Mara Quill' } });
    const page = `<html><head>${head}</head><body>${STORY}<p>By Mara Quill and Peter Hallgrim</p></body></html>`;
    const [plain, traced] = [false, true].map((provenance) => readMetadata(pageOf(page), { provenance }));
    expect(traced!.metadata.authors).toEqual(plain!.metadata.authors);
  });
});

describe('a byline', () => {
  it.each([
    ['Par Loïc Le Clerc', ['Loïc Le Clerc']],
    ['Interview: Julia Lantern', ['Julia Lantern']],
    ['Posted by Konrad 21.10.2019', ['Konrad']],
    ['Ada Merle im Gespräch mit Jonas Pike', ['Ada Merle', 'Jonas Pike']],
    ['Disko Von', []],
  ])('"%s" names its people whole', (byline, names) => {
    expect(namesOf(`<h1>The net menders</h1><p class="byline">${byline}</p>`)).toEqual(names);
  });
});
