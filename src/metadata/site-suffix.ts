import { type Facts, metaOf } from './facts.js';
import { ldSpeakersOf } from './json-ld/article-node.js';
import { stringOf } from './json-ld/read-graph.js';
import { perPage } from './per-page.js';
import { bareText } from './same-text.js';
import { bareSiteNamesOf, isSiteName } from './site-names.js';

/** Signs that stand between a title and a site's name. */
const SEPARATOR = /(\s+[|\-–—·•»«:~/>‹›*]{1,3}\s+|\s*[|｜»]\s*|\s::\s|\s+[–—]|[–—]\s+|:\s+)/u;
/** The ones that part a title from a section or a site, and seldom stand within it: in Chinese and Japanese without spaces. */
const STRONG_SEPARATOR =
  /\s+(?:[|\-–—·•»«:~>‹›]|::|\/)\s+|\s*[|｜]\s*|(?<=[\p{Script=Han}！？）」』”])[-—](?=\p{Script=Han})|(?<=[^\p{ASCII}])_{1,3}(?=\S)|(?<=\S)_{1,3}(?=[^\p{ASCII}])/u;
/** What blogs set between their name and the headline: "Net Menders » Blog Archive » Splicing a warp". */
const ARCHIVES = new Set([
  'blogarchive',
  'blogarchiv',
  'blogarchief',
  'archivesdublog',
  'archivodelblog',
  'blog',
]);
const TRADE_SIGNS = /[™®©℠]/gu;
const MOST_PIECES = 8;

/** A title less the pieces at its ends that are the site's own name, whatever the separator, or the section it stands in. Never empty. */
export function withoutSiteName(title: string, facts: Facts): string {
  const pieces = title.split(SEPARATOR);
  if (pieces.length === 1) return title;
  const names = bareSiteNamesOf(facts);
  // A page that calls itself by its own headline.
  if (names.has(bareText(title))) return title;
  let start = 0;
  let end = pieces.length;
  // Pieces and separators alternate: titles stand at even places.
  while (end - start > 1) {
    const last = pieces[end - 1] ?? '';
    if (!isSiteName(last, facts) && !isSection(last, pieces[end - 2] ?? '', facts)) break;
    end -= 2;
  }
  // A headline opens with a word of the site's name often enough ("Harbour news: ..."): here it must be the name itself.
  while (end - start > 1) {
    const bare = bareText((pieces[start] ?? '').replace(TRADE_SIGNS, ''));
    if (!names.has(bare) && !ARCHIVES.has(bare)) break;
    start += 2;
  }
  const kept = pieces.slice(start, end).join('').trim();
  return kept === '' ? title : kept;
}

/** True for the section of the page as it declares it, or what newspapers mark a piece with: "| Opinion". */
function isSection(piece: string, separator: string, facts: Facts): boolean {
  if (separator.includes(':')) return false;
  const bare = bareText(piece);
  return (/[|｜]/u.test(separator) && LABELS.has(bare)) || sectionsOf(facts).has(bare);
}

// biome-ignore format: a table of words
const LABELS = new Set([
  'opinion', 'opinions', 'editorial', 'analysis', 'commentary', 'column', 'guestcolumn', 'guestopinion', 'letters', 'review',
  'reviews', 'interview', 'exclusive', 'explainer', 'factcheck', 'obituary', 'podcast', 'video', 'photos', 'watch', 'live',
  'news', 'kommentar', 'meinung', 'analyse', 'kolumne', 'glosse', 'leitartikel', 'rezension', 'reportage', 'porträt',
  'tribune', 'chronique', 'édito', 'éditorial', 'avis', 'entretien', 'vidéo', 'opinión', 'análisis', 'entrevista', 'reseña',
  'opinione', 'commento', 'analisi', 'editoriale', 'intervista', 'recensione', 'opinião', 'análise', 'coluna', 'opinie', 'columna',
]);

const sectionsOf = perPage<Set<string>>((facts) => {
  const { article } = ldSpeakersOf(facts);
  const declared = article?.['articleSection'];
  const names = Array.isArray(declared) ? declared.slice(0, 10).map(stringOf) : [stringOf(declared ?? null)];
  names.push(metaOf(facts, 'article:section', 'og:article:section'), metaOf(facts, 'parsely-section'));
  return new Set(names.map((name) => bareText(name ?? '')).filter((bare) => bare !== ''));
});

/** What a title could be less its sections and sites: its first piece, its last, and all but its last. None when it has one piece. */
export function titlePieces(title: string): string[] {
  const parts = title
    .slice(0, 1_000)
    .split(STRONG_SEPARATOR)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST_PIECES) return [];
  const last = parts.at(-1)!;
  return [parts[0]!, last, title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»«:~/>‹›｜_]+$/u, '')];
}
