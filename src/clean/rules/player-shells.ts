import { classWords } from '../../tree/class-words.js';
import type { PageElement } from '../../types.js';
import type { ElementRule } from '../rule.js';

/** Names long enough to be no chance. */
const LONG: ReadonlySet<string> = new Set([
  ...'jwplayer videojs mediaelementplayer brightcove kaltura flowplayer bitmovin bmpui theoplayer ooyala bbplayer clappr'.split(
    ' ',
  ),
  ...'anyclip connatix vidazoo primis dailymotion radiantmediaplayer fluidplayer beyondwords readspeaker speechkit'.split(
    ' ',
  ),
  ...'trinityaudio webreader mediaplayer videoplayer audioplayer'.split(' '),
]);
const MAX_WORDS = 700;
/** Notices and caption menus of a player read as sentences here and there. */
const MAX_PROSE = 80;

/** The box of a player that gives its elements its own names: JW Player, video.js, Plyr, MediaElement, Kaltura and the like. */
export const playerShells: ElementRule = {
  kind: 'element',
  name: 'player-shells',
  category: 'player',
  reason: 'the box of a known kind of media player',
  gate: {
    tags: [
      ...'brightcove-experience jw-player media-player video-js mux-player hls-video bitmovin-player amp-audio amp-brightcove'.split(
        ' ',
      ),
      ...'amp-jwplayer amp-video amp-video-iframe amp-youtube youtube-video lite-youtube vimeo-video theo-player vds-media'.split(
        ' ',
      ),
      ...'media-controller shaka-player'.split(' '),
    ],
    words: [
      ...'jw vjs plyr mejs ytp cnx kdp'.split(' '),
      ...LONG,
      ...'jwplayer jw videojs vjs plyr mejs mediaelementplayer brightcove kaltura kdp flowplayer bitmovin bmpui theoplayer ooyala'.split(
        ' ',
      ),
      ...'ytp bbplayer shaka clappr anyclip connatix cnx vidazoo primis videe dailymotion radiantmediaplayer fluidplayer'.split(
        ' ',
      ),
      ...'soundcite beyondwords readspeaker rsbtn speechkit trinityaudio playht audima webreader mediaplayer videoplayer audioplayer'.split(
        ' ',
      ),
    ],
  },
  matches: (element, context) => {
    if (
      element.name === 'body' ||
      element.name === 'article' ||
      element.name === 'main' ||
      element.name === 'nav'
    )
      return false;
    if (!element.name.includes('-') && isChance(element)) return false;
    return context.wordsIn(element) <= MAX_WORDS && context.proseIn(element) <= MAX_PROSE;
  },
};

const SHORT_NAMES =
  /(?:^|[\s_-])(?:jw-(?:wrapper|media|controls|controlbar|text|icon|display|settings|nextup|slider|tooltip|title|captions|overlays|preview|shortcuts|skip|dock|logo|related|error|flag|state|tab|video|player)|vjs|plyr|mejs|ytp|cnx|kdp)(?:[\s_-]|$)/;

/** Short names are also chance parts of hashed class names (`jqo6jW`) and initials: they count as parts of a name only. */
function isChance(element: PageElement): boolean {
  const names = `${element.className} ${element.id}`;
  if (SHORT_NAMES.test(names)) return false;
  return !classWords(element).some((word) => LONG.has(word));
}
