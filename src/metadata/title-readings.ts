import { propText } from './declared.js';
import { type Facts, metaOf, titleTagOf } from './facts.js';
import { type Heading, topHeadingsOf } from './headings.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { stringOf } from './json-ld/read-graph.js';
import { mainHeadingOf, withoutKicker } from './main-heading.js';
import { foldedText, plainText } from './plain-text.js';
import { bareText } from './same-text.js';
import { titlePieces, withoutSiteName } from './site-suffix.js';
import { undoubled } from './undoubled.js';

/** One spelling of a title, with every place of the page that has it. */
export interface TitleReading {
  value: string;
  /** Letters and digits alone, for comparing. */
  bare: string;
  /** Names of the places, the surest first: `page.h1`, `jsonld.headline`, ... */
  from: string[];
}

/** A mark for links to the heading, and a sign set before it: "/ Our work". */
const DECORATION = /^[/|»›•·–—]+\s+|[\s¶#§]+$/gu;
/** Further h1 headings that are read besides the main one. */
const MOST_OTHER_HEADINGS = 4;
const LONGEST_TITLE = 500;

/**
 * All titles that the page offers, equal ones joined, the surest place first.
 * @param all whether parts of titles and further headings are read even where the main heading is borne out by two others.
 */
export function readTitles(facts: Facts, all: boolean): TitleReading[] {
  const readings = new Map<string, TitleReading>();
  const heading = mainHeadingOf(facts);
  // A heading about HTML: what looks like tags in it and in its repeats are words.
  const plain = remembering((raw) =>
    heading?.text.includes('<')
      ? foldedText(undoubled(raw.slice(0, 2_000)))
      : plainText(undoubled(raw), 2_000),
  );
  const trimmed = remembering((raw) => plain(raw)?.replace(DECORATION, '') ?? null);
  const add = (from: string, raw: string | null) => {
    const value = trimmed(raw) ?? '';
    const bare = bareText(value);
    if (bare === '' || value.length > LONGEST_TITLE) return;
    const known = readings.get(bare);
    if (known === undefined) readings.set(bare, { value, bare, from: [from] });
    else if (!known.from.includes(from)) known.from.push(from);
  };
  const { article } = ldSpeakersOf(facts);
  const strip = remembering((raw) => {
    const text = plain(raw);
    return text === null ? null : withoutSiteName(text, facts);
  });
  add('page.h1', strip(heading?.text ?? null));
  add('jsonld.headline', strip(article === null ? null : stringOf(article['headline'] ?? null)));
  add('microdata.headline', propText(facts, 'headline'));
  add('og:title', strip(metaOf(facts, 'og:title')));
  add('twitter:title', strip(metaOf(facts, 'twitter:title')));
  const isEnough = () => !all && isSettled([...readings.values()], heading);
  if (isEnough()) return [...readings.values()].slice(0, 1);
  for (const name of OTHER_METAS) add(name, strip(metaOf(facts, name)));
  add('jsonld.name', strip(article === null ? null : stringOf(article['name'] ?? null)));
  const title = plain(titleTagOf(facts));
  add('page.title', strip(title));
  if (isEnough()) return [...readings.values()].slice(0, 1);
  add('page.title-whole', title);
  const pieces = (from: string, whole: string | null) => {
    const [first, last, most] = titlePieces(whole ?? '');
    add(`${from}-first`, first ?? null);
    add(`${from}-last`, last ?? null);
    add(`${from}-most`, most ?? null);
  };
  pieces('og:title', plain(metaOf(facts, 'og:title')));
  if (heading !== null) add('page.h1-rest', withoutKicker(heading.element));
  pieces('page.title', title);
  const others = topHeadingsOf(facts).filter(({ element }) => element !== heading?.element);
  // A page with an h1 a section or a card has no other headline among them.
  if (others.length <= MOST_OTHER_HEADINGS) for (const { text } of others) add('page.other-h1', text);
  return [...readings.values()];
}

/** A page says one title in a handful of places: each spelling is read once. Null for null. */
function remembering(read: (text: string) => string | null): (text: string | null) => string | null {
  const texts: string[] = [];
  const answers: (string | null)[] = [];
  return (text) => {
    if (text === null) return null;
    let at = texts.indexOf(text);
    if (at < 0) {
      at = texts.push(text) - 1;
      answers.push(read(text));
    }
    return answers[at]!;
  };
}

/** True where the page's declarations bear out the main heading, which is the first reading: nothing else outweighs it. */
export function isSettled(readings: readonly TitleReading[], heading: Heading | null): boolean {
  const first = readings[0];
  if (first === undefined || heading === null) return false;
  if (!AGREEING.every((places) => places.some((name) => first.from.includes(name)))) return false;
  const declared = readings.find(({ from }) => from.includes('jsonld.headline'));
  // "News Which rope to buy?": a label that the page's own JSON-LD leaves out.
  const isLabelled =
    declared !== undefined &&
    declared !== first &&
    declared.bare === bareText(withoutKicker(heading.element) ?? '');
  return !isLabelled;
}

const AGREEING = [
  ['page.h1'],
  ['og:title', 'twitter:title'],
  ['jsonld.headline', 'microdata.headline', 'page.title'],
];

const OTHER_METAS = ['citation_title', 'parsely-title', 'sailthru.title', 'dc.title', 'dcterms.title'];
