import { table } from './tables.js';

interface Measures {
  pages: number;
  shingle?: { f1: number; exact: number };
  word?: { f1: number };
}

/** The part of training/report.json that the README shows: records settled by a model that saw no page of their host. */
export interface TrainingReport {
  scores: { corpus: string; all: Measures; types?: Record<string, Measures> }[];
}

/** tests/accuracy.json: engine → corpus → measure → share, of the built program over whole corpora. */
export type Accuracy = Record<string, Record<string, Record<string, number>>>;

interface Peer {
  tool: string;
  /** As in the head of the table; absent where peers.md has no figure. */
  figures: Record<string, number>;
}

const TEXT_COLUMNS = [
  ['wcxb-dev', 'article.shingle', 'WCXB articles, shingle F'],
  ['wcxb-dev', 'article.word', 'WCXB articles, word F'],
  ['wcxb-dev', 'word', 'WCXB all pages, word F'],
  ['fundus-dev', 'shingle', 'Fundus, shingle F'],
  ['fundus-dev', 'exact', 'Fundus, exact'],
  ['daniel-dev', 'shingle', 'DAnIEL, shingle F'],
  ['daniel-dev', 'exact', 'DAnIEL, exact'],
  ['trafilatura-dev', 'snippet', 'trafilatura, snippet F'],
] as const;
const PAGE_TYPES = [
  'article',
  'documentation',
  'service',
  'forum',
  'collection',
  'listing',
  'product',
] as const;
const METADATA_COLUMNS = ['wcxb-dev', 'trafilatura-dev', 'fundus-dev'].flatMap((corpus) =>
  ['title', 'author', 'date'].map((measure) => [corpus, measure, `${nameOf(corpus)} ${measure}`] as const),
);

// Typed in from the figures that were measured with the same scorer on the same pages, before galley was written.
const PEERS: readonly Peer[] = [
  peer(
    'trafilatura 2.2.0',
    [0.929, 0.934, 0.819, 0.956, 0.18, 0.84, 0.1, 0.926],
    [0.506, 0.624, 0.824, 0.607, 0.567, 0.886, 0.674, 0.8, 0.971],
  ),
  peer(
    'defuddle 0.19.4',
    [0.93, 0.93, 0.814, 0.915, 0.06, 0.715, 0.02, 0.886],
    [0.673, 0.648, 0.673, 0.675, 0.51, 0.608, 0.826, 0.8, 0.978],
  ),
  peer(
    'article-extractor 8.1',
    [0.929, 0.928, 0.774, 0.906, 0.09, 0.884, 0.14, 0.889],
    [0.42, 0.265, 0.354, 0.517, 0.146, 0.511, 0.652, 0.333, 0.833],
  ),
  peer(
    'Readability 0.6.0 (linkedom)',
    [0.909, 0.923, 0.765, 0.894, 0.06, 0.884, 0.13, 0.889],
    [0.494, 0.577, 0.487, 0.614, 0.437, 0.48, 0.804, 0.844, 0.848],
  ),
  peer(
    'Postlight Parser 2.2.3',
    [0.867, 0.862, 0.681, 0.88, 0.07, 0.789, 0.1, 0.858],
    [0.619, 0.125, 0.44, 0.704, 0.291, 0.503, 0.797, 0.119, 0.681],
  ),
];

/** How much of the articles' text is right, galley's rows first. @param report null where no model was reported. */
export function textTable(report: TrainingReport | null, accuracy: Accuracy): string {
  const rows = [
    [
      'galley, on sites it was not trained on',
      (corpus: string, name: string) => outOfFold(report, corpus, name) ?? untrained(accuracy, corpus, name),
    ],
    ['galley `--engine rules`', (corpus: string, name: string) => accuracy.rules?.[corpus]?.[name]],
    [
      'galley as shipped, trained on these very pages',
      (corpus: string, name: string) =>
        corpus === 'trafilatura-dev' ? undefined : accuracy.full?.[corpus]?.[name],
    ],
  ] as const;
  return table(
    ['', ...TEXT_COLUMNS.map(([, , title]) => title)],
    [
      ...rows.map(([name, read]) => [
        name,
        ...TEXT_COLUMNS.map(([corpus, measure]) => told(read(corpus, measure), measure)),
      ]),
      ...PEERS.map(({ tool, figures }) => [
        tool,
        ...TEXT_COLUMNS.map(([corpus, measure]) => told(figures[`${corpus} ${measure}`], measure)),
      ]),
    ],
  );
}

/** Share of titles, authors and dates that are right, where the answer is known. */
export function metadataTable(accuracy: Accuracy): string {
  return table(
    ['', ...METADATA_COLUMNS.map(([, , title]) => title)],
    [
      ['galley', ...METADATA_COLUMNS.map(([corpus, measure]) => told(accuracy.full?.[corpus]?.[measure]))],
      ...PEERS.map(({ tool, figures }) => [
        tool,
        ...METADATA_COLUMNS.map(([corpus, measure]) => told(figures[`${corpus} ${measure}`], measure)),
      ]),
    ],
  );
}

/** Word F by WCXB's page types; the other tools' figures are not known by type. */
export function typeTable(report: TrainingReport | null, accuracy: Accuracy): string {
  const types = report?.scores.find(({ corpus }) => corpus === 'wcxb-dev')?.types ?? {};
  const rules = accuracy.rules?.['wcxb-dev'] ?? {};
  return table(
    ['', ...PAGE_TYPES],
    [
      ['galley, on sites it was not trained on', ...PAGE_TYPES.map((type) => told(types[type]?.word?.f1))],
      ['galley `--engine rules`', ...PAGE_TYPES.map((type) => told(rules[`${type}.word`]))],
    ],
  );
}

/** Nothing is ever trained on trafilatura-dev: there the shipped program's own figures are of unseen pages. */
function untrained(accuracy: Accuracy, corpus: string, name: string): number | undefined {
  return corpus === 'trafilatura-dev' ? accuracy.full?.[corpus]?.[name] : undefined;
}

function outOfFold(report: TrainingReport | null, corpus: string, name: string): number | undefined {
  const score = report?.scores.find((one) => one.corpus === corpus);
  const isArticle = name.startsWith('article.');
  const measures = isArticle ? score?.types?.article : score?.all;
  const figures: Record<string, number | undefined> = {
    shingle: measures?.shingle?.f1,
    exact: measures?.shingle?.exact,
    word: measures?.word?.f1,
  };
  return figures[isArticle ? name.slice('article.'.length) : name];
}

function peer(tool: string, texts: readonly number[], metadata: readonly number[]): Peer {
  const columns = [...TEXT_COLUMNS, ...METADATA_COLUMNS];
  const values = [...texts, ...metadata];
  if (values.length !== columns.length)
    throw new Error(`${tool}: ${values.length} figures for ${columns.length} columns`);
  return {
    tool,
    figures: Object.fromEntries(columns.map(([corpus, name], i) => [`${corpus} ${name}`, values[i]!])),
  };
}

/** Empty where nothing was measured. The others' exact shares are known to two digits only. */
function told(value: number | undefined, measure = ''): string {
  return value === undefined ? '' : value.toFixed(measure === 'exact' ? 2 : 3).replace(/^0/, '');
}

function nameOf(corpus: string): string {
  return { 'wcxb-dev': 'WCXB', 'trafilatura-dev': 'trafilatura', 'fundus-dev': 'Fundus' }[corpus] ?? corpus;
}
