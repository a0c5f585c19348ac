import type { Author } from '../../types.js';
import { isFuller } from '../author-list.js';
import { alike, type Candidate, type Choice, mayHave } from '../candidates.js';
import { citedAuthors, ldAuthors, metaLines, metaNames, twitterAuthor } from '../declared-authors.js';
import { type Facts, titleTagOf } from '../facts.js';
import { labelledAuthors } from '../labelled-authors.js';
import { fromLines, linkedAuthors, microdataAuthors, visibleAuthors } from '../printed-authors.js';
import { bareText } from '../same-text.js';
import { bareSiteNamesOf } from '../site-names.js';
import { titlePieces } from '../site-suffix.js';
import { bylineElementsOf, bylineLinesNear, isPerson, signaturesOf } from '../visible-byline.js';

/** How far from the heading a link may stand, in texts. */
const MOST_LINKS = 5_000;
const NEAR_LINKS = 25;

const META_AUTHOR = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'byl',
  'byline',
  'authors',
];
const DUBLIN_CORE = ['dc.creator', 'dcterms.creator', 'dc.contributor'];

/** Where authors can stand, the surest first. */
export const authorCandidates: readonly Candidate<Author[]>[] = alike([
  { name: 'jsonld.author', read: (facts) => ldAuthors(facts, 'author') },
  { name: 'citation_author', read: citedAuthors, metas: ['citation_author'] },
  {
    name: 'parsely-author',
    read: (facts) => metaNames(facts, ['parsely-author']),
    metas: ['parsely-author'],
  },
  {
    name: 'sailthru.author',
    read: (facts) => metaLines(facts, ['sailthru.author']),
    metas: ['sailthru.author'],
  },
  { name: 'microdata.author', read: microdataAuthors, prop: 'author' },
  {
    name: 'dc.creator',
    read: (facts) => metaNames(facts, DUBLIN_CORE),
    metas: DUBLIN_CORE,
  },
  { name: 'meta.author', read: (facts) => metaLines(facts, META_AUTHOR), metas: META_AUTHOR },
  // Below the declared ones: their words are as good, their place on the page can mislead.
  { name: 'page.author-link', read: (facts) => linkedAuthors(facts, facts.authorLinks, MOST_LINKS) },
  { name: 'page.byline', read: (facts) => visibleAuthors(facts, bylineElementsOf(facts)) },
  { name: 'twitter:data1', read: twitterAuthor, metas: ['twitter:data1'] },
  { name: 'page.byline-text', read: (facts) => fromLines(bylineLinesNear(facts)) },
  // A link to a person's page is an author's only right beside the heading: in forums it is the first poster's.
  { name: 'page.person-link', read: (facts) => linkedAuthors(facts, facts.personLinks, NEAR_LINKS) },
  { name: 'page.signature', read: (facts) => fromLines(signaturesOf(facts)) },
  { name: 'page.only-labelled', read: (facts) => fromLines(labelledAuthors(facts)) },
  { name: 'jsonld.creator', read: (facts) => ldAuthors(facts, 'creator') },
]);

/** Candidates that can give more authors than the one that won, by naming it among them. */
const PRINTED = new Set(['page.byline', 'page.author-link']);

/** Candidates that can give the whole names where only first names won. */
const WHOLE_NAMES = new Set(['page.byline-text', 'page.only-labelled']);

/** Whether a candidate below the winner can give its authors more fully. */
function maySurpass(from: string, winner: readonly Author[]): boolean {
  return PRINTED.has(from) || (WHOLE_NAMES.has(from) && isFirstNames(winner));
}

/** False where the page has too few links to writers for a fuller list; see `isFuller`. */
function canBeFuller(from: string, winner: readonly Author[], { authorLinks }: Facts): boolean {
  return from !== 'page.author-link' || authorLinks.length > winner.length || isFirstNames(winner);
}

function isFirstNames(authors: readonly Author[]): boolean {
  return authors.every(({ name }) => !/[\s\p{Lo}]/u.test(name));
}

/**
 * The first good candidate wins; one that is only a login name or the site's own name gives way to any better one below
 * it. When the byline on the page names the winner's authors and more, the byline's list is the fuller one.
 */
export function chooseAuthors(facts: Facts, all: boolean): Choice<Author[]> {
  const choice: Choice<Author[]> = { from: null, value: null, beat: [] };
  let weak: { from: string; value: Author[] } | null = null;
  for (const candidate of authorCandidates) {
    const { name, read } = candidate;
    if (!mayHave(candidate, facts)) continue;
    if (
      choice.value !== null &&
      !all &&
      !(maySurpass(name, choice.value) && canBeFuller(name, choice.value, facts))
    )
      continue;
    const value = read(facts);
    if (value === null) continue;
    const refused = weaknessOf(name, value, facts, weak?.value ?? null);
    if (refused === null && choice.value === null) {
      choice.from = name;
      choice.value = value;
    } else if (
      refused === null &&
      choice.value !== null &&
      maySurpass(name, choice.value) &&
      isFuller(value, choice.value)
    ) {
      choice.beat.push({
        from: choice.from ?? '',
        value: choice.value,
        refused: 'the byline names the authors more fully',
      });
      choice.from = name;
      choice.value = value;
    } else choice.beat.push({ from: name, value, refused });
    if (refused !== null && isLastResort(name, value, facts)) weak ??= { from: name, value };
  }
  if (choice.value === null && weak !== null) {
    const { from } = weak;
    return { from, value: weak.value, beat: choice.beat.filter((other) => other.from !== from) };
  }
  return choice;
}

/** Why these authors should give way to better ones; null for good ones. */
function weaknessOf(
  from: string,
  authors: readonly Author[],
  facts: Facts,
  weak: readonly Author[] | null,
): string | null {
  const sites = bareSiteNamesOf(facts);
  if (authors.every(({ name }) => sites.has(bareText(name)))) return "the site's own name";
  if (TEMPLATED.has(from) && authors.every(({ name }) => isTitleEnding(name, facts)))
    return "the ending of the page's titles";
  if (isLogin(authors)) return 'a login name';
  if (TEMPLATED.has(from) && authors.every(({ name }) => COMPANY.test(name))) return 'the publishing company';
  // A person who signs with the site's name is surer than a label anywhere on the page.
  if ((from === 'page.only-labelled' || from === 'page.signature') && weak !== null && !isFirstNames(weak))
    return 'no surer than the name above';
  // A login name is an author's; words beside a date may be anything's.
  const isSite = weak?.some(({ name }) => sites.has(bareText(name))) ?? false;
  if (from === 'page.byline-text' && weak !== null && isLogin(weak) && !isSite)
    return 'no surer than the name above';
  // One word is no better than the login name above it.
  if (weak !== null && authors.every(({ name }) => !/[\s\p{Lo}]/u.test(name)))
    return 'no fuller than the name above';
  return null;
}

/** True where the last piece of `<title>` is the name, as it is the site's own on most pages. */
function isTitleEnding(name: string, facts: Facts): boolean {
  const [, last] = titlePieces(titleTagOf(facts) ?? '');
  return last !== undefined && bareText(last) === bareText(name);
}

function isLogin(authors: readonly Author[]): boolean {
  return authors.every(({ name }) => /^[a-z0-9._-]+$/u.test(name));
}

/** Words by which companies and societies are named. */
const COMPANY =
  /(?:^|\s)(?:GmbH|AG|KG|e\.\s?V\.|Ltd\.?|Inc\.?|LLC|S\.?A\.?|B\.?V\.?|Verlag|Stiftung|Zeitung|Media|Medien|Verband|Agentur|Landesanstalt|Online)(?:\s|$)/u;

/** Words by which papers, shops and offices are named, and no person is. */
const HOUSE =
  /(?:^|\s)(?:Gazette|Times|News|Post|Journal|Magazine?|Herald|Tribune|Daily|Press|Today|Blog|Review|Report|Bank|Store|Shop|Group|Skills|Online|Digital|Studios?|Institute|University|College|School|Club|Museum|Amt|Kirche|Partei|Forum|Wiki|Radio|TV|Deutschland|Österreich|Schweiz|Presse|Blatt|Kurier|Rundschau)(?:\s|$)/u;

/** A default of the template, where it is the site's own name; an organisation that signs its articles is no such thing. */
const TEMPLATED = new Set(['meta.author', 'parsely-author', 'sailthru.author', 'dc.creator']);

function isLastResort(from: string, authors: readonly Author[], facts: Facts): boolean {
  const sites = bareSiteNamesOf(facts);
  // A site that bears a person's name is that person's.
  return (
    !TEMPLATED.has(from) ||
    authors.every(({ name }) => !sites.has(bareText(name)) || (isPerson(name) && !HOUSE.test(name)))
  );
}
