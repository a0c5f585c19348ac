import type { BlockType } from '../../types.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';
import { wholeLines } from './signs/whole-lines.js';

/** What Instagram writes below an embedded post, up to the account's name in brackets. */
const LINE = linePatterns(
  String.raw`a = a (?:post|video|photo|reel) shared by .{1,80};
    ein = ein (?:beitrag|video|foto|reel) geteilt von .{1,80}; un = un (?:post|video|reel) condiviso da .{1,80};
    una = una (?:foto|publicación) compartida (?:de|por) .{1,80}; una = una foto condivisa da .{1,80};
    une = une (?:publication|vidéo|photo) partagée par .{1,80}; un = un vídeo compartido (?:de|por) .{1,80};
    uma = uma (?:publicação|foto) (?:com)?partilhada por .{1,80}; uma = uma (?:publicação|foto) compartilhada por .{1,80};
    um = um vídeo compartilhado por .{1,80}; een = een (?:bericht|foto|video) gedeeld door .{1,80};
    post = post udostępniony przez .{1,80}; et = et opslag delt af .{1,80}; et = et innlegg delt av .{1,80};
    ett = ett inlägg delat av .{1,80}; публикация = публикация от .{1,80}`,
  String.raw`^`,
  String.raw`\(@[\w.]{1,40}\)(?: (?:on|am|le|el|il|em|op) [^.!?]{0,30}\d\.?[^.!?]{0,20})?$`,
);
const MOST_CHARS = 160;
const TYPES = new Set<BlockType>(['paragraph', 'quote', 'caption', 'listItem']);

/** "A post shared by Ana Lima (@analima)": all that an embedded post leaves in a saved page. */
export const embedLines: RunRule = {
  kind: 'run',
  name: 'embed-lines',
  category: 'player',
  reason: 'what is left of a post from elsewhere',
  ...wholeLines(LINE, MOST_CHARS, TYPES),
};
