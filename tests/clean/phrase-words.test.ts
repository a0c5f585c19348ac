import { describe, expect, it } from 'vitest';
import { foldGlued } from '../../src/clean/fold-text.js';
import { phraseWords } from '../../src/clean/phrase-words.js';
import { PageWords } from '../../src/tree/page-words.js';
import type { Block } from '../../src/types.js';

const words = phraseWords(
  ['Play Video', 'Lautstärke', 'À suivre', '音量', 'Live-Chat', '50% volume'],
  foldGlued,
);
const mayHoldAll = (text: string): boolean => words.mayHoldAll({ index: 0, text } as Block, new PageWords());
// The table is made when it has been asked some hundred times.
for (let i = 0; i < 300; i++) mayHoldAll('Play');

describe('the words of phrases', () => {
  it.each(['Play Video', 'PLAY, video!', 'Lautstarke', 'a Suivre chat', 'volume / live', '', '0:00'])(
    'may hold all of "%s"',
    (text) => {
      expect(mayHoldAll(text)).toBe(true);
    },
  );

  it.each(['Play the video', 'The pier opens', 'video, harbour', 'LIVE from the pier', 'play: Tide'])(
    'surely lack a word of "%s"',
    (text) => {
      expect(mayHoldAll(text)).toBe(false);
    },
  );

  it.each([
    'PlayVideo',
    'playVideo',
    'VIDEOPlay',
    'pier7',
    '7pier',
    'Lautstärke',
    'piér',
    '音量pier',
    'volume…pier…',
  ])('say nothing of "%s", which is folded otherwise', (text) => {
    expect(mayHoldAll(text)).toBe(true);
  });
});
