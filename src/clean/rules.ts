import type { Rule } from './rule.js';
import { playerResidue } from './rules/player-residue.js';
import { mediaPlayers } from './rules/media-players.js';
import { playerShells } from './rules/player-shells.js';
import { authorBoxes } from './rules/author-boxes.js';
import { bylineAttributes } from './rules/byline-attributes.js';
import { bylines } from './rules/bylines.js';
import { creditLines } from './rules/credit-lines.js';
import { figureCaptions } from './rules/figure-captions.js';
import { imageCaptions } from './rules/image-captions.js';
import { imageCredits } from './rules/image-credits.js';
import { menus } from './rules/menus.js';
import { navElements } from './rules/nav-elements.js';
import { pageFooters } from './rules/page-footers.js';

/** Every rule, in the order in which they are asked: where two would take a block, the first gives the reason. */
export const rules: readonly Rule[] = [
  // Players, by their boxes and by their wording.
  playerShells,
  mediaPlayers,
  playerResidue,
  // Around the article.
  navElements,
  menus,
  pageFooters,
  // Around its pictures; before bylines, since a credit is often named "author" too.
  figureCaptions,
  imageCaptions,
  imageCredits,
  creditLines,
  // About its author.
  authorBoxes,
  bylines,
  bylineAttributes,
];
