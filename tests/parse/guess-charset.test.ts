import { describe, expect, test } from 'vitest';
import { guessCharset, looksLikeUtf16 } from '../../src/parse/guess-charset.js';

/** Page bytes in an encoding, from the codes of its text's characters beyond ASCII. */
function encoded(text: string, charset: string): Buffer {
  const decoder = new TextDecoder(charset);
  const codes = new Map<string, number[]>();
  for (let high = 0x80; high <= 0xff; high++) {
    codes.set(decoder.decode(Uint8Array.of(high)), [high]);
    for (let low = 0x40; low <= 0xff; low++) {
      const pair = decoder.decode(Uint8Array.of(high, low));
      if ([...pair].length === 1 && !codes.has(pair)) codes.set(pair, [high, low]);
    }
  }
  return Buffer.from(
    [...text].flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : codes.get(character)!,
    ),
  );
}

describe('guessCharset', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['windows-1251', 'Старый маяк на северном берегу снова открыт для посетителей, сообщает музей.'],
    ['koi8-r', 'Старый маяк на северном берегу снова открыт для посетителей, сообщает музей.'],
    [
      'windows-1250',
      'Stará loď už nepluje, ale přístav žije dál a děti přišly na molo. Říká se, že příští týden…',
    ],
    [
      'iso-8859-2',
      'Łódź odpłynęła, a wójt mówił, że przystań będzie czynna także jesienią, gdy wróci słońce.',
    ],
    ['iso-8859-7', 'Το παλιό λιμάνι είναι και πάλι ανοικτό για τους επισκέπτες της πόλης και του νησιού.'],
    [
      'windows-1252',
      'Die Fähre fährt später, weil Öl übergelaufen war; größere Schäden gab es nicht, heißt es.',
    ],
    ['gb18030', '老灯塔在北岸重新开放，博物馆说，游客每天都可以参观，门票不变。'],
    ['big5', '老燈塔在北岸重新開放，博物館說，遊客每天都可以參觀，門票不變。'],
    ['shift_jis', '北の岸の古い灯台がまた開かれました。博物館によると、毎日見学できます。'],
    ['euc-jp', '北の岸の古い灯台がまた開かれました。博物館によると、毎日見学できます。'],
    ['euc-kr', '북쪽 해안의 오래된 등대가 다시 문을 열었다고 박물관이 밝혔다. 매일 볼 수 있다.'],
  ];
  for (const [charset, text] of texts) {
    test(`sees ${charset} through mark-up and scripts`, () => {
      const page = Buffer.concat([
        Buffer.from(
          '<html><head><script>var words = ["harbour", "tide"];</script><style>p{}</style></head><body class="page"><p>',
        ),
        encoded(text, charset),
        Buffer.from('</p></body></html>'),
      ]);
      expect(guessCharset(page).charset).toBe(charset);
    });
  }

  test('falls back on windows-1252', () => {
    expect(guessCharset(Buffer.from('<p>It\x92s', 'latin1')).charset).toBe('windows-1252');
  });
});

test('looksLikeUtf16 tells the byte orders, and plain bytes from both', () => {
  const page = Buffer.from('<html><body><p>harbour', 'utf16le');
  expect(looksLikeUtf16(page)).toBe('utf-16le');
  expect(looksLikeUtf16(Buffer.from(page).swap16())).toBe('utf-16be');
  expect(looksLikeUtf16(Buffer.from('<html><body>'))).toBe(null);
  expect(looksLikeUtf16(Buffer.alloc(100))).toBe(null);
});
