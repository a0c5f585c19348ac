import type { FeatureName } from '../../features.js';

/**
 * What the second look at a block goes by: the first look's probabilities around it. "Sure" is the mean of the other
 * open blocks' probabilities, weighted by words, -1 where there are none; "mass" is the words that can be expected to be
 * true, as ln(1 + n).
 */
export const AROUND_FEATURES = [
  // its own probability, in log odds
  'own',
  // probabilities of the open blocks beside it, -1 past the page's ends
  'before3',
  'before2',
  'before1',
  'after1',
  'after2',
  'after3',
  // the 2, 5 and 12 open blocks before and after it
  'sureBefore2',
  'sureAfter2',
  'sureBefore5',
  'sureAfter5',
  'sureBefore12',
  'sureAfter12',
  // its containers, from the nearest
  'sureC1',
  'massC1',
  'sureC2',
  'massC2',
  'sureC3',
  'massC3',
  'sureC4',
  'massC4',
  // blocks of its signature, under its parent, under its heading
  'sureSignature',
  'sureParent',
  'sureSection',
  // probability of the last heading (itself for a heading) and of the next, -1 without one
  'heading',
  'nextHeading',
  // the page: mass, share of its words, the best F1 that can be hoped for, share of the mass that is doubtful
  'massPage',
  'massShare',
  'best',
  'doubt',
  // share of the mass in blocks that are likelier than it, and in blocks before it
  'rank',
  'place',
  'massBefore',
  'massBehind',
  // log words to the last and to the next sure block, -1 without one
  'sinceSure',
  'untilSure',
  // mass of the unbroken runs of likely blocks that touch it
  'runBefore',
  'runAfter',
] as const;

/** What it speaks of, by word stems; shares of the stems weighed by how rare they are on the page, -1 without stems. */
export const TOPIC_FEATURES = [
  // share that the title has too: of the block, its containers, section, signature, the four blocks on both sides, the page
  'title',
  'titleStems',
  'titleC1',
  'titleC2',
  'titleC3',
  'titleSection',
  'titleSignature',
  'titleWindow',
  'titlePage',
  'titleWindowPage',
  'titleSectionPage',
  // share that the description has too
  'excerpt',
  // share that other likely blocks have too
  'ties',
  'tiesC1',
  'tiesC2',
  'tiesSection',
  'tiesWindow',
  'stems',
] as const;

/** Columns of the first look that the second is shown again. */
export const SHOWN_AGAIN = [
  'pageTypeArticle',
  'pageTypeForum',
  'pageTypeProduct',
  'pageTypeListing',
  'pageTypeDocs',
  'pageTypeService',
  'vote',
  'words',
  'linkDensity',
  'type',
  'itemRepeats',
  'hidden',
  'ruled',
  'wPost',
  'wMarked',
  'sinceHeading1',
] as const satisfies readonly FeatureName[];

/** The columns of the second look's rows. */
export const CONTEXT_FEATURES = [...AROUND_FEATURES, ...TOPIC_FEATURES, ...SHOWN_AGAIN] as const;

export type ContextFeature = (typeof CONTEXT_FEATURES)[number];

export const CONTEXT_COUNT = CONTEXT_FEATURES.length;

/** Column of each. */
export const AT = Object.fromEntries(CONTEXT_FEATURES.map((name, i) => [name, i])) as Readonly<
  Record<ContextFeature, number>
>;
