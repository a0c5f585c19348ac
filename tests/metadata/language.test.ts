import { describe, expect, test } from 'vitest';
import { settleLanguage } from '../../src/metadata/language.js';
import { metadataOf } from './page-of.js';

const GERMAN =
  'Das Wasser steigt am Mittag und es fällt am Abend wieder, so wie es das seit vielen Jahren tut. Die Fischer wissen das, und sie fahren mit der Ebbe hinaus. Wer zu spät kommt, der muss bis zum nächsten Morgen warten, denn der Hafen ist nicht tief genug für die großen Schiffe, die aus dem Süden kommen.';
const JAPANESE =
  '潮は正午に満ちて、夕方にはまた引いていきます。漁師たちはそれをよく知っていて、引き潮とともに船を出します。遅れた人は、次の朝まで待たなければなりません。港はそれほど深くないからです。'.repeat(
    2,
  );
const HEBREW =
  'המים עולים בצהריים ויורדים שוב בערב, כפי שהם עושים כבר שנים רבות. הדייגים יודעים את זה, והם יוצאים לים עם השפל. מי שמאחר צריך לחכות עד הבוקר, כי הנמל לא עמוק מספיק.'.repeat(
    2,
  );
const declared = (lang: string | null, dir: 'ltr' | 'rtl' = 'ltr') => ({
  ...metadataOf(''),
  lang,
  langFrom: lang === null ? null : ('html' as const),
  dir,
});

describe('the language is declared, and held against the text', () => {
  test('a declaration that the text bears out stands', () => {
    expect(settleLanguage(declared('de-CH'), GERMAN)).toEqual({
      lang: 'de-CH',
      langFrom: 'html',
      dir: 'ltr',
      warning: null,
    });
    expect(settleLanguage(declared('ja'), JAPANESE).langFrom).toBe('html');
  });
  test('a declaration that the text belies is replaced, with a warning', () => {
    expect(settleLanguage(declared('en'), GERMAN)).toMatchObject({
      lang: 'de',
      langFrom: 'detected',
      warning: { code: 'languageConflict' },
    });
  });
  test('without a declaration the language is detected, and its direction with it', () => {
    expect(settleLanguage(declared(null), HEBREW)).toEqual({
      lang: 'he',
      langFrom: 'detected',
      dir: 'rtl',
      warning: null,
    });
  });
  test('Russian is told by its letters', () => {
    const russian =
      'Вода поднимается к полудню и снова уходит вечером, как это было всегда. Рыбаки знают об этом и выходят в море с отливом, а тот, кто опоздал, ждёт до следующего утра.'.repeat(
        2,
      );
    expect(settleLanguage(declared(null), russian)).toMatchObject({ lang: 'ru', langFrom: 'detected' });
    expect(settleLanguage(declared('en'), russian).warning).toMatchObject({ code: 'languageConflict' });
  });
  test('a list of names and prices does not speak against the declaration', () => {
    const list = 'Lenkrad Modell Kappa 279.95\n\nGabel Ultra HDB 630\n\nRetro Bianco X7 99.00\n\n'.repeat(12);
    expect(settleLanguage(declared('en'), list)).toMatchObject({ lang: 'en', warning: null });
  });
  test('a text too short to tell leaves the declaration alone', () => {
    expect(settleLanguage(declared('en'), 'Das Wasser steigt.')).toMatchObject({ lang: 'en', warning: null });
    expect(settleLanguage(declared(null), null)).toMatchObject({ lang: null, langFrom: null });
  });
});
