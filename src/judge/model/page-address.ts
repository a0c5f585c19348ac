import { codeAt } from '../../tree/code-at.js';
import { log } from '../../tree/scales.js';
import { PAGE } from './page-feature-names.js';

/** Page features read off its address; without one, how deep and long it is counts as -1. */
export function readAddress(address: string | null, values: Float32Array): void {
  const url = address === null ? null : parseUrl(address);
  if (url === null) {
    values[PAGE.pathDepth] = -1;
    values[PAGE.pathLong] = -1;
    return;
  }
  const { pathname, host, search } = url;
  const path = `${pathname.toLowerCase()}/`;
  const { depth, longest } = measureParts(path);
  values[PAGE.pathDepth] = depth;
  values[PAGE.pathDate] = DATE.test(path) ? 1 : 0;
  const said = topicsOf(path);
  for (let t = 0; t < TOPICS.length; t++) values[TOPICS[t]![0]] = (said >> t) & 1;
  values[PAGE.pathLong] = log(longest) + (search.length > 1 ? 0.01 : 0);
  values[PAGE.hostKind] = HOST_KINDS.get(host.slice(0, Math.max(0, host.indexOf('.')))) ?? 0;
}

/** What is read of an address. */
type Address = Pick<URL, 'pathname' | 'host' | 'search'>;

/** Host, path and query of an address that the URL parser would give back unchanged; parsing costs twenty times this look. */
const PLAIN =
  /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(\/[\w\-./%~=&;,+:@!$*()]*)(\?[\w\-./%~=&?;,+:@!$*()]*)?$/;
/** Dots, coded too, may lead upwards; and what stands for a name in other letters may be wrong. */
const NOT_PLAIN = /\/(?:\.|%2)|xn--/;

function parseUrl(address: string): Address | null {
  const plain = PLAIN.exec(address);
  if (plain !== null && !NOT_PLAIN.test(address))
    return { host: plain[1]!, pathname: plain[2]!, search: plain[3] ?? '' };
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

const SLASH = 47;
const HYPHEN = 45;
const UNDERSCORE = 95;
const DOT = 46;
const DATE = /\/(?:19|20)\d\d[/-]\d{1,2}(?:[/-]|$)|(?:19|20)\d\d-?[01]\d-?[0-3]\d/;

/** How many parts a path that ends in a slash has, and how many words, parted by hyphens, the longest of them. */
function measureParts(path: string): { depth: number; longest: number } {
  let depth = 0;
  let longest = 0;
  let words = 0;
  for (let at = 0, { length } = path; at < length; at++) {
    const code = codeAt(path, at);
    if (code !== SLASH) words = Math.max(words, 1) + (code === HYPHEN || code === UNDERSCORE ? 1 : 0);
    else if (words > 0) {
      depth++;
      longest = Math.max(longest, words);
      words = 0;
    }
  }
  return { depth, longest };
}

/** What the first words of a path's parts tell; these end in a slash or a dot, those of the first kind before a hyphen too. */
const TOPICS: readonly (readonly [place: number, words: string])[] = [
  [
    PAGE.pathForum,
    `forum forums thread threads topic topics t question questions viewtopic showthread community discussion discussions
    comments board`,
  ],
  [PAGE.pathProduct, 'product products p dp item items shop store sku buy'],
  [
    PAGE.pathDocs,
    'doc docs documentation api reference manual guide guides tutorial tutorials help wiki learn handbook kb support',
  ],
  [
    PAGE.pathList,
    'category categories collection collections tag tags topics c archive archives browse search list directory page',
  ],
  [PAGE.pathNews, 'news blog blogs article articles story stories post posts magazine opinion press'],
  [
    PAGE.pathService,
    'service services solution solutions pricing about feature features platform company contact industries',
  ],
];
const FORUM_BIT = 1;
const TOPIC_BITS = new Map<string, number>();
TOPICS.forEach(([, words], t) => {
  for (const word of words.split(/\s+/)) TOPIC_BITS.set(word, (TOPIC_BITS.get(word) ?? 0) | (1 << t));
});

/** A bit for each of the `TOPICS` that a part of the path names. */
function topicsOf(path: string): number {
  let said = 0;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
    let end = slash + 1;
    while (end < path.length && isSmall(codeAt(path, end))) end++;
    if (end === path.length) break;
    const code = codeAt(path, end);
    if (code !== SLASH && code !== DOT && code !== HYPHEN) continue;
    const bits = TOPIC_BITS.get(path.slice(slash + 1, end)) ?? 0;
    said |= code === HYPHEN ? bits & FORUM_BIT : bits;
  }
  return said;
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** By the first part of a host's name. */
const HOST_KINDS: ReadonlyMap<string, number> = new Map(
  [
    'docs developer developers help support learn api wiki',
    'forum forums community discuss board boards',
    'shop store',
    'blog news',
  ].flatMap((names, kind) => names.split(' ').map((name): [string, number] => [name, kind + 1])),
);
