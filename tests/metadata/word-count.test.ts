import { describe, expect, test } from 'vitest';
import { countSpaced, countText, countWords } from '../../src/metadata/word-count.js';

const bySegmenter = (text: string) =>
  [...new Intl.Segmenter('und', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;

describe('words are counted as Unicode segments them', () => {
  test.each([
    "The harbour-master's tide, at 3.5 metres, didn't turn until 10,000 gulls had gone.",
    'L’eau monte à midi ; l’été, elle n’attend personne.',
    'Вода поднимается в полдень, а вечером — уходит.',
    '潮は正午に満ちて、夕方にはまた引く。',
    '海水在中午上涨，傍晚退去。',
    'น้ำขึ้นตอนเที่ยงและลงตอนเย็น',
    'Mixed 東京 words, 2024年5月3日, and e.g. U.S. names',
    'Water at 14:05 — see a.example/tide?x=1 #tide @gull 50% ½ €3.20',
    '',
  ])('%s', (text) => expect(countWords(text, null)).toBe(bySegmenter(text)));

  test('wherever the middle of a text falls', () => {
    const text = "Tide 3.5, don't 🌊🐟 l’eau 東京湾 𝒜𝒷 _x e.g. U.S. 10,000; 夕方 Вода\n\nน้ำขึ้น end🌊";
    for (let from = 0; from <= text.length; from++) {
      for (const piece of [text.slice(from), text.slice(0, from), text.slice(from).repeat(2)]) {
        expect(countWords(piece, null), piece).toBe(bySegmenter(piece));
        expect(countText(piece, null).codePoints, piece).toBe([...piece].length);
      }
    }
  });

  test('a hundred thousand signs cost little', () => {
    const started = performance.now();
    expect(countWords("'.,:-".repeat(20_000), 'en')).toBe(0);
    expect(countWords('a'.repeat(100_000), 'en')).toBe(1);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('parts between white space are counted as a pattern splits them', () => {
  test.each(['', ' ', 'tide', ' a  tide\n', 'a\u00a0tide\u2003of \u3000 fish\ufeff', '東京\t湾'])(
    '%j',
    (text) => expect(countSpaced(text)).toBe(text.split(/\s+/).length),
  );
});
