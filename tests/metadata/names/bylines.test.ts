import { describe, expect, test } from 'vitest';
import { cleanName } from '../../../src/metadata/names/clean-name.js';
import { readByline } from '../../../src/metadata/names/read-byline.js';
import { refuseName } from '../../../src/metadata/names/refuse-name.js';
import { splitByline } from '../../../src/metadata/names/split-byline.js';

describe('a line of authors', () => {
  test.each([
    [
      'By Ada Lovelace, Alan Turing and Martin Luther King, Jr.',
      ['Ada Lovelace', 'Alan Turing', 'Martin Luther King, Jr.'],
    ],
    ['Von Ada Lovelace und Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Par Émilie du Châtelet et Marie Curie', ['Émilie du Châtelet', 'Marie Curie']],
    ['Por Ada Lovelace y Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['di Ada Lovelace e Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Door Ada Lovelace en Alan Turing', ['Ada Lovelace', 'Alan Turing']],
    ['Автор: Ада Лавлейс и Алан Тьюринг', ['Ада Лавлейс', 'Алан Тьюринг']],
    ['Grace Hopper, MD, PhD', ['Grace Hopper, MD, PhD']],
    ['Written by Ada Lovelace | May 3, 2024', ['Ada Lovelace']],
    ['Ada Lovelace • 5 min read', ['Ada Lovelace']],
    ['By Ada Lovelace, Senior Editor', ['Ada Lovelace']],
    ['Ada Lovelace Staff Writer', ['Ada Lovelace']],
    ['Ada Lovelace Updated December 19, 2024', ['Ada Lovelace']],
    ['ByAda Lovelace', ['Ada Lovelace']],
    ['By Ada LovelaceNovember 3', ['Ada Lovelace']],
    ['By Ada LovelaceFounder', ['Ada Lovelace']],
    ['By Ada MacTavish', ['Ada MacTavish']],
    ['文／李明', ['李明']],
    ['山田太郎記者', ['山田太郎']],
    ['The Harbour Gazette Team', ['The Harbour Gazette Team']],
  ])('%s', (line, names) => expect(readByline([line], false)).toEqual(names));

  test.each([
    'Photo: Ada Lovelace',
    'May 3, 2024',
    'Share this article with your friends!',
    'What do robots know about the sea?',
    '5 min read',
    'Advertisement',
  ])('%s names nobody', (line) => expect(readByline([line], false)).toEqual([]));

  test('a single word is a name only where something leads up to it', () => {
    expect(readByline(['Olga'], false)).toEqual([]);
    expect(readByline(['By Olga'], false)).toEqual(['Olga']);
    expect(readByline(['Olga'], true)).toEqual(['Olga']);
  });
});

describe('names', () => {
  test('a suffix stays with its name wherever the line is split', () => {
    expect(splitByline('Sammy Davis, Jr., Ella Fitzgerald')).toEqual(['Sammy Davis, Jr.', 'Ella Fitzgerald']);
  });
  test('what leads up to a name is taken off, the name is not touched', () => {
    expect(cleanName('By  Byron Vonnegut')).toBe('Byron Vonnegut');
    expect(cleanName('Vondel Parker')).toBe('Vondel Parker');
  });
  test.each([
    'admin',
    'Staff',
    'https://a.example/ada',
    'ada@a.example',
    '{{author}}',
    '%author%s',
    '[author_name]',
    '',
  ])('%s is refused', (name) => {
    expect(refuseName(name)).not.toBeNull();
  });
  test.each(['Ada Lovelace', 'K. Čapek', '李明', "Conan O'Brien"])('%s is not refused', (name) => {
    expect(refuseName(name)).toBeNull();
  });
});
