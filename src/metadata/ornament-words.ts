import { wordFinder } from './word-finder.js';

const ORNAMENTS =
  'logo icon icons avatar emoji sprite gravatar badge flag spinner loader pixel tracking smiley favicon'.split(
    ' ',
  );
/** In lower case. */
const ORNAMENT = new RegExp(`(?:^|[^a-z])(?:${ORNAMENTS.join('|')})(?:[^a-z]|$)`);
const findOrnaments = wordFinder(ORNAMENTS);

/** True for a class, an id or an address that names a picture which is none of the article's. */
export function namesOrnament(text: string): boolean {
  return findOrnaments(text) !== 0 && ORNAMENT.test(text.toLowerCase());
}
