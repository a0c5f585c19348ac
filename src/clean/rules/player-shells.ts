import type { ElementRule } from '../rule.js';

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
    if (isInitials(element.attribs.class)) return false;
    return context.wordsIn(element) <= MAX_WORDS && context.proseIn(element) <= MAX_PROSE;
  },
};

const JW_PARTS =
  /(?:^|\s)jw-(?:wrapper|media|controls|controlbar|text|icon|display|settings|nextup|slider|tooltip|title|captions|overlays|preview|shortcuts|skip|dock|logo|related|error|flag|state|tab|video|player)/;
const NAMED =
  /jwplayer|videojs|(?:^|[\s_-])(?:vjs|plyr|mejs|ytp|cnx|bmpui)(?:[\s_-]|$)|brightcove|kaltura|flowplayer|mediaplayer|videoplayer|audioplayer/i;

/** "jw" alone may be a site's initials: it counts with a part of the player's behind it. */
function isInitials(className: string | undefined): boolean {
  if (className === undefined || !/(?:^|\s)jw-/.test(className)) return false;
  return !JW_PARTS.test(className) && !NAMED.test(className);
}
