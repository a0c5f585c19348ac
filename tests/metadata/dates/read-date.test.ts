import { describe, expect, test } from 'vitest';
import { MONTH_NUMBERS } from '../../../src/metadata/dates/month-names.js';
import { readDate } from '../../../src/metadata/dates/read-date.js';
import { sameInstantHere } from '../../../src/metadata/dates/same-instant.js';
import { dateInUrl } from '../../../src/metadata/dates/url-date.js';

const european = { dayFirst: true };
const american = { dayFirst: false };

describe('a declared date keeps what the page gives and gains nothing', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['20240503', '2024-05-03'],
    ['2024/5/3', '2024-05-03'],
    ['2024-05-03T15:47', '2024-05-03T15:47'],
    ['2024-05-03T15:47:42.389+00:00', '2024-05-03T15:47:42+00:00'],
    ['2024-05-03 15:47:42 +0530', '2024-05-03T15:47:42+05:30'],
    ['2024-05-03T15:47Z', '2024-05-03T15:47Z'],
    ['Fri, 03 May 2024 15:47:42 GMT', '2024-05-03T15:47:42Z'],
    ['Fri May 03 2024 15:47:42 GMT+0200 (CEST)', '2024-05-03T15:47:42+02:00'],
    ['1714751262', '2024-05-03T15:47:42Z'],
    ['May 3, 2024 3:47 pm', '2024-05-03T15:47'],
    ['May 3, 2024 at 12:05 AM', '2024-05-03T00:05'],
  ])('%s', (text, date) => expect(readDate(text, american)).toBe(date));

  test.each(['2024-13-01', '2024-02-30', 'yesterday', '', '12345', '2024'])('%s is no date', (text) => {
    expect(readDate(text, american)).toBeNull();
  });
});

describe('a date written for readers', () => {
  test.each([
    ['3 May 2024', '2024-05-03'],
    ['May 3rd, 2024', '2024-05-03'],
    ['3. Mai 2024', '2024-05-03'],
    ['Freitag, 3. Mai 2024, 14:05 Uhr', '2024-05-03T14:05'],
    ['3 mai 2024 à 14h05', '2024-05-03T14:05'],
    ['1er août 2024', '2024-08-01'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['3 maggio 2024', '2024-05-03'],
    ['3 de março de 2024', '2024-03-03'],
    ['3 mei 2024', '2024-05-03'],
    ['3 października 2024', '2024-10-03'],
    ['3 мая 2024, 14:05', '2024-05-03T14:05'],
    ['3 Ağustos 2024', '2024-08-03'],
    ['3 Μαΐου 2024', '2024-05-03'],
    ['3 травня 2024', '2024-05-03'],
    ['3. května 2024', '2024-05-03'],
    ['2024. május 3.', '2024-05-03'],
    ['3 مايو 2024', '2024-05-03'],
    ['2024年5月3日 14:05', '2024-05-03T14:05'],
    ['2024년 5월 3일', '2024-05-03'],
    ['2024. 5. 3.', '2024-05-03'],
    ['03.05.2024', '2024-05-03'],
    ['03.05.24', '2024-05-03'],
    ['3/5/2024', '2024-05-03'],
    ['25/12/2024', '2024-12-25'],
  ])('%s', (text, date) => expect(readDate(text, european)).toBe(date));

  test('a slash date is read month first where the page is American', () => {
    expect(readDate('3/5/2024', american)).toBe('2024-03-05');
    expect(readDate('25/12/2024', american)).toBe('2024-12-25');
  });

  test('no month name stands for two months', () => {
    expect(MONTH_NUMBERS.get('mai')).toBe(5);
    expect(MONTH_NUMBERS.get('listopad')).toBe(11);
    expect([...MONTH_NUMBERS.values()].every((month) => month >= 1 && month <= 12)).toBe(true);
  });

  test('a long run of digits and dots costs little', () => {
    const started = performance.now();
    readDate(`${'1.'.repeat(60)}`, european);
    expect(performance.now() - started).toBeLessThan(100);
  });
});

describe('a date in an address', () => {
  test.each([
    ['https://a.example/2024/05/03/tide', '2024-05-03'],
    ['https://a.example/tide-2024-05-03.html', '2024-05-03'],
    ['https://a.example/20240503/tide', '2024-05-03'],
    ['https://a.example/2024/05/tide', null],
    ['https://a.example/p/20249903', null],
    ['https://a.example/tide?d=2024-05-03', null],
  ])('%s', (url, date) => expect(dateInUrl(url)).toBe(date));
});

describe('a moment that the page gives twice', () => {
  test('is written with the offset of the place', () => {
    expect(sameInstantHere('2024-05-04T02:41:00Z', '2024-05-03T22:41:00-04:00')).toBe(
      '2024-05-03T22:41:00-04:00',
    );
  });
  test('gains the offset that follows when the local time has none and the day differs', () => {
    expect(sameInstantHere('2024-05-04T02:41:00Z', '2024-05-03T22:41')).toBe('2024-05-03T22:41-04:00');
  });
  test('is left alone when the other time is another moment', () => {
    expect(sameInstantHere('2024-05-04T02:41:00Z', '2024-05-03T22:07')).toBeNull();
    expect(sameInstantHere('2024-05-04T02:41:00Z', '2024-05-03')).toBeNull();
  });
});
