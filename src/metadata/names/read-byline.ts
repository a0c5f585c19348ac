import { codeAt } from '../../tree/code-at.js';
import { HYPHEN, LETTER, MARK, NUMBER, signsOf } from '../../tree/sign-kinds.js';
import { MONTH_NUMBERS } from '../dates/month-names.js';
import { holdsDigit } from '../holds-digit.js';
import { cleanName } from './clean-name.js';
import { isPlainName } from './plain-name.js';
import { refuseName } from './refuse-name.js';
import { NOISE_WORDS, PARTICLES, ROLE_WORDS } from './role-words.js';
import { isSuffix, splitByline } from './split-byline.js';

/** Credits of pictures and the like: names stand there, but not the author's. In lower case. */
const OTHER_CREDIT =
  /^\s*(?:photos?|photography|foto|fotos|photographie|bild|bilder|image|images|illustrations?|grafik|graphic|credit|video|titelbild|symbolbild|source|quelle|fuente|via|theme|template|powered|edited by|fact[- ]checked|reviewed|medically|(?:last )?updated by|updated on|geprüft)\b/;
/** More names than this in one line are a list of something else. */
const MOST_NAMES = 25;

/**
 * The authors' names in the lines of a byline: those of the first line that has any. Dates, reading times, roles and
 * buttons beside them are left out; a line that is a sentence, a picture's credit or a date gives nothing.
 * @param single whether one word alone ("Olga") may be a name where nothing like "By" leads up to it.
 */
export function readByline(lines: readonly string[], single: boolean): string[] {
  for (const line of lines) {
    if (line.length > 250 || OTHER_CREDIT.test(line.toLowerCase())) continue;
    const cleaned = cleanName(line);
    const ledIn = cleaned !== '' && cleaned !== line && !line.startsWith(cleaned);
    const names: string[] = [];
    for (const piece of splitByline(cleaned)) {
      const name = nameIn(piece, names.length > 0);
      if (name === null || names.includes(name)) continue;
      if (names.length === 0 && !single && !ledIn && !/[\s\p{Lo}]/u.test(name)) continue;
      names.push(name);
      if (names.length >= MOST_NAMES) break;
    }
    if (names.length > 0) return names;
  }
  return [];
}

/** The name that a piece of a byline starts with; null when it starts with none. */
function nameIn(piece: string, isFollower: boolean): string | null {
  const cleaned = unglued(cleanName(piece));
  const words = cleaned.split(/\s+/u);
  // "The Example Team", "Example Staff": people who sign as one.
  if (words.length <= 5 && COLLECTIVE.has((words.at(-1) ?? '').toLowerCase()))
    return words.length > 1 ? cleaned : null;
  const kept: string[] = [];
  for (const [index, word] of words.entries()) {
    const bare = signsOf(word.toLowerCase(), LETTER | MARK | NUMBER | HYPHEN);
    if (index > 1 && BREAKS.has(bare)) break;
    const isNoise = NOISE_WORDS.has(bare) && !isPartOfName(word, words[index + 1]);
    if (index > 0 && (ROLE_WORDS.has(bare) || isNoise || isDateWord(bare, words[index + 1]))) break;
    if (index === 0 && (isNoise || isDateWord(bare, words[1]))) return null;
    kept.push(word);
  }
  // A follower that opens with a role ("Senior Editor") describes the name before it.
  if (isFollower && (kept.length < 2 || kept.length < words.length || words.some(isRole))) return null;
  const name = cleanName(kept.join(' '));
  if (refuseName(name) !== null || !looksLikeName(name)) return null;
  // "Datum: 03.Mär" beside a name; a number alone is part of a handle or a firm's name.
  if (isFollower && /[\d:]/u.test(name)) return null;
  return name;
}

/** "Ada LovelaceNovember 3", "Ada LovelaceFounder", "2025Ada Lovelace": what the markup parted is parted again. */
function unglued(line: string): string {
  if (!/\p{Ll}\p{Lu}|^\d{4}\p{Lu}/u.test(line)) return line;
  return line
    .replace(/^\d{4}(?=\p{Lu})/u, '')
    .replace(
      /^(.{1,40}\s\S{1,30}\p{Ll})(\p{Lu}\p{Ll}{2,15})(?!\p{L}).*$/u,
      (line, name: string, word: string) =>
        MONTH_NUMBERS.has(word.toLowerCase()) || isRole(word) ? name : line,
    );
}

/** "Le" of "Loïc Le Clerc", not that of "le 3 mai": written large, before another word of the name. */
function isPartOfName(word: string, next: string | undefined): boolean {
  return /^(?:Le|El|Den|Il)$/u.test(word) && next !== undefined && /^\p{Lu}\p{Ll}/u.test(next);
}

const COLLECTIVE = new Set([
  'team',
  'staff',
  'editors',
  'newsroom',
  'redaktion',
  'contributor',
  'contributors',
]);

function isRole(word: string): boolean {
  return ROLE_WORDS.has(signsOf(word.toLowerCase(), LETTER | HYPHEN));
}

/** After two words of a name they lead on to an employer or a place. */
const BREAKS = new Set(['for', 'from', 'with', 'für', 'bei', 'pour', 'para', 'per']);

function isDateWord(bare: string, next: string | undefined): boolean {
  // Up to eight digits: `03.05.2024` without its stops.
  if (holdsDigit(bare) && /^\d{1,8}(?:st|nd|rd|th)?$/u.test(bare)) return true;
  return MONTH_NUMBERS.has(bare) && next !== undefined && /^\d/u.test(next);
}

/** True for words of roles, dates, buttons and sections, which are part of no name. */
export function isNoNameWord(word: string): boolean {
  const bare = signsOf(word.toLowerCase(), LETTER | HYPHEN);
  return ROLE_WORDS.has(bare) || NOISE_WORDS.has(bare) || MONTH_NUMBERS.has(bare) || SECTION_WORDS.has(bare);
}

/** Words of sections and topics, which stand beside dates too. Lower case. */
const SECTION_WORDS = new Set(
  'home front page seite information informationen hinweis hinweise tags display modes thread forum topic blog press release article articles guide guides tips insights resources learn learning health money business world politics opinion marketing technology design development security finance insurance education research science company events event media online services service solutions reviews review products product best top how to what why more all latest tutorials case study studies story stories category categories uncategorized general press pressemitteilung aktuelles nachrichten wirtschaft politik kultur gesellschaft wissen reise service leben panorama us uk new real estate gym home real mental software data cloud web social'.split(
    ' ',
  ),
);

/** True for up to six words that are written like names: capitals, initials, particles, or a single handle. */
export function looksLikeName(name: string): boolean {
  if (isPlainName(name)) return looksPlainly(name);
  if (/[?!…]$|[.!?]\s+\p{L}\p{Ll}+\s+\p{Ll}/u.test(name)) return false;
  const words = name.split(/\s+/u).filter((word) => !isSuffix(word.endsWith(',') ? word.slice(0, -1) : word));
  if (words.length > 7) return false;
  if (words.length === 1) return name.length <= 40;
  let capitals = 0;
  let small = 0;
  for (const word of words) {
    const bare = word.replace(/^[("'„“.«]+/u, '');
    if (/^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(bare)) capitals++;
    else if (!PARTICLES.has(bare.toLowerCase()) && !/^[\p{Ll}]{1,3}[’'-]\p{Lu}/u.test(bare)) small++;
  }
  return capitals > 0 && small === 0;
}

/** The same for words of ASCII letters with a space between them. */
function looksPlainly(name: string): boolean {
  const words = name.split(' ').filter((word) => !isSuffix(word));
  if (words.length > 7) return false;
  if (words.length === 1) return name.length <= 40;
  let capitals = 0;
  for (const word of words) {
    if (codeAt(word, 0) <= LAST_CAPITAL) capitals++;
    else if (!PARTICLES.has(word.toLowerCase())) return false;
  }
  return capitals > 0;
}

const LAST_CAPITAL = 0x5a;
