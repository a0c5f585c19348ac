import { classWords } from '../../tree/class-words.js';
import type { ElementRule } from '../rule.js';

const MEDIA: ReadonlySet<string> = new Set(
  'audio video media podcast music sound speech tts voice radio stream embed live listen episode'.split(' '),
);
const MAX_WORDS = 150;

/** A box whose name says that it plays audio or video: `audio-player`, `video_player`, `podcastPlayer`; not a sports player's card. */
export const mediaPlayers: ElementRule = {
  kind: 'element',
  name: 'media-players',
  category: 'player',
  reason: 'a box named for an audio or video player, without prose',
  gate: { words: ['player'] },
  matches: (element, context) => {
    if (element.name === 'body' || element.name === 'nav') return false;
    if (!classWords(element).some((word) => MEDIA.has(word))) return false;
    return context.wordsIn(element) <= MAX_WORDS && context.proseIn(element) === 0;
  },
};
