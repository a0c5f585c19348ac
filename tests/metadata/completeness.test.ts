import { describe, expect, test } from 'vitest';
import { completeness } from '../../src/metadata/completeness.js';
import { ld, resultOf } from './page-of.js';

const PROSE = 'The tide turns at noon. The boats wait for it in the harbour. '.repeat(20).trim();
const plain = resultOf('');

describe('a text is called incomplete with reasons', () => {
  test('a whole text has none', () => {
    expect(completeness(plain, PROSE)).toEqual([]);
    expect(completeness(plain, null)).toEqual([]);
  });
  test('JSON-LD has a longer body or counts more words', () => {
    const result = resultOf(
      ld({ '@type': 'Article', headline: 'x', articleBody: PROSE.repeat(3), wordCount: 900 }),
    );
    expect(completeness(result, PROSE)).toHaveLength(2);
  });
  test.each([
    'Subscribe now to continue reading this story.',
    'Jetzt abonnieren und weiterlesen',
    'La suite est réservée aux abonnés : réservé aux abonnés',
    'この記事は有料会員限定です。',
  ])('it ends with "%s"', (wall) => {
    expect(completeness(plain, `${PROSE}\n\n${wall}`)).toContain(
      'the text ends with an invitation to subscribe',
    );
  });
  test('it stops in the middle of a sentence', () => {
    expect(
      completeness(
        plain,
        `${PROSE}\n\nThe ferry left the quay at six. The gulls that had waited for it on the roofs of the`,
      ),
    ).toContain('the text ends in the middle of a sentence');
  });
  test('a declared price alone is no sign: the text may be whole', () => {
    const result = resultOf(ld({ '@type': 'Article', headline: 'x', isAccessibleForFree: false }));
    expect(completeness(result, PROSE)).toEqual([]);
    expect(completeness(result, 'The tide turns at noon.')).toContain('JSON-LD says the article is not free');
  });
});
