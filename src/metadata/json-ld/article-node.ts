import { metaOf } from '../facts.js';
import { topHeadingsOf } from '../headings.js';
import { perPage } from '../per-page.js';
import { sameText } from '../same-text.js';
import { type LdNode, stringOf } from './read-graph.js';

// biome-ignore format: a table of words
const ARTICLE_TYPES = new Set([
  'Report', 'Recipe', 'Review', 'HowTo', 'SocialMediaPosting', 'BlogPosting', 'LiveBlogPosting', 'DiscussionForumPosting',
  'Question', 'JobPosting', 'Chapter', 'CreativeWork', 'Article', 'ReviewNewsArticle', 'Statement', 'QAPage', 'Thesis',
  'ClaimReview', 'MedicalScholarlyArticle', 'Guide', 'Legislation', 'PressRelease',
]);
// biome-ignore format: a table of words
const OTHER_WORKS = new Set([
  'VideoObject', 'PodcastEpisode', 'Product', 'Event', 'Book', 'Course', 'Movie', 'Dataset', 'SoftwareApplication',
  'SoftwareSourceCode', 'LearningResource', 'MusicAlbum', 'Episode', 'TVEpisode', 'ItemPage', 'MedicalWebPage',
  'ImageGallery', 'MediaGallery', 'Photograph', 'Blog', 'FAQPage', 'ProfilePage',
]);
const PAGES = new Set(['WebPage', 'AboutPage', 'CollectionPage', 'ContactPage', 'SearchResultsPage']);

/** The JSON-LD object that speaks for the page's article, and the one that speaks for the page around it; null where there is none. */
export interface LdSpeakers {
  article: LdNode | null;
  page: LdNode | null;
}

/** Finds both: by type, by how deep it stands, by whether its headline is the page's. */
export const ldSpeakersOf = perPage<LdSpeakers>((facts) => {
  let article: LdNode | null = null;
  let best = 0;
  let page: LdNode | null = null;
  const titles = [
    metaOf(facts, 'og:title', 'twitter:title'),
    ...topHeadingsOf(facts).map(({ text }) => text),
  ];
  for (const { node, types, rank } of facts.graph.nodes) {
    if (page === null && rank <= 1 && types.some((type) => PAGES.has(type))) page = node;
    const weight = weightOf(types);
    if (weight === 0) continue;
    const name = stringOf(node['headline']) ?? stringOf(node['name']);
    const agrees = name !== null && titles.some((title) => title !== null && sameText(title, name));
    // An object below the top (a teaser in an ItemList, a related story) speaks only when its headline is this page's.
    if (rank >= 2 && !agrees) continue;
    const score =
      weight +
      (agrees ? 6 : 0) -
      rank +
      (node['author'] !== undefined ? 1 : 0) +
      (node['datePublished'] !== undefined ? 1 : 0);
    if (score > best) {
      best = score;
      article = node;
    }
  }
  return { article, page };
});

function weightOf(types: readonly string[]): number {
  let weight = 0;
  for (const type of types) {
    if (ARTICLE_TYPES.has(type) || type.endsWith('Article') || type.endsWith('Posting'))
      weight = Math.max(weight, 6);
    else if (OTHER_WORKS.has(type)) weight = Math.max(weight, 3);
  }
  return weight;
}
