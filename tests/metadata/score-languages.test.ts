import { francAll } from 'franc';
import { describe, expect, test } from 'vitest';
import { scoreLanguages } from '../../src/metadata/score-languages.js';

const TEXTS = {
  English:
    'The harbour master said on Monday that the old quay would be closed for repairs until the spring.',
  Danish: 'Havnemesteren sagde i mandags, at den gamle kaj ville være lukket for reparation indtil foråret.',
  Portuguese:
    'O capitão do porto disse na segunda-feira que o cais antigo ficaria fechado para obras até à primavera.',
  Russian: 'Начальник порта заявил в понедельник, что старый причал будет закрыт на ремонт до весны.',
  Bulgarian: 'Началникът на пристанището заяви в понеделник, че старият кей ще бъде затворен за ремонт.',
  Greek: 'Ο λιμενάρχης δήλωσε τη Δευτέρα ότι η παλιά αποβάθρα θα παραμείνει κλειστή για επισκευές.',
  Hindi: 'बंदरगाह प्रमुख ने सोमवार को कहा कि पुराना घाट वसंत तक मरम्मत के लिए बंद रहेगा।',
  'two scripts': 'The quay Причал the harbour Гавань is closed закрыт until the spring до весны 2024-2025 !!',
  'names and prices': 'IKEA KALLAX 99.90 € BILLY 49.90 € HEMNES 199.00 € MALM 79.95 € POÄNG 89.00 €',
  'many blanks and digits': 'aaa   bbb\u00a0ccc\n\n12345 aaa...aaa (aaa) aaa-aaa AAA ÅÅÅ aaa',
  'one sign again and again': 'a'.repeat(700),
};

describe('the languages of a text', () => {
  test.each(Object.entries(TEXTS))('are scored as franc scores them: %s', (_, text) => {
    const sorted = scoreLanguages(text).sort(([, one], [, other]) => other - one);
    expect(sorted).toEqual(francAll(text, { minLength: 1 }));
    expect(sorted.length).toBeGreaterThan(0);
  });

  test('of a script with one language are that language', () => {
    expect(scoreLanguages('항만 관계자는 월요일에 오래된 부두가 봄까지 닫힌다고 말했다')).toEqual([
      ['kor', 1],
    ]);
  });

  test('are none where there are no letters', () => {
    expect(scoreLanguages('12 345,00 … !!')).toEqual([]);
  });
});
