interface Summary {
  pages: number;
  shingle?: { f1: number; exact: number };
  word?: { f1: number };
  snippet?: { f1: number };
  title?: { right: number };
  author?: { right: number };
  date?: { right: number };
}

/** What the shared scorer prints with `--json`. */
export interface ScoreReport {
  missing: number;
  all: Summary;
  types?: Record<string, Summary>;
}

/**
 * The measures that have floors, by name: `shingle`, `exact`, `word`, `snippet`, `title`, `author`, `date` over all pages;
 * `article.shingle`, `forum.word` ... over one type; `answered`. Each a share, 0 to 1, more being better.
 * @param records the run's output, a record a line.
 */
export function readMeasures(report: ScoreReport, records: string): Record<string, number> {
  const measures: Record<string, number> = { answered: answered(report, records) };
  add(measures, '', report.all);
  for (const [type, summary] of Object.entries(report.types ?? {})) {
    const { title, author, date, ...texts } = summary;
    add(measures, `${type}.`, type === 'article' ? texts : { pages: texts.pages, ...pick(texts.word) });
  }
  return measures;
}

function pick(word: Summary['word']): Pick<Summary, 'word'> {
  return word ? { word } : {};
}

function add(measures: Record<string, number>, prefix: string, summary: Summary): void {
  const { shingle, word, snippet, title, author, date } = summary;
  const found = {
    shingle: shingle?.f1,
    exact: shingle?.exact,
    word: word?.f1,
    snippet: snippet?.f1,
    title: title?.right,
    author: author?.right,
    date: date?.right,
  };
  for (const [name, value] of Object.entries(found)) {
    if (value !== undefined) measures[prefix + name] = value;
  }
}

/** Share of the pages that have a record and neither hung nor crashed galley. */
function answered(report: ScoreReport, records: string): number {
  const crashed = records
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { error: { code: string } | null })
    .filter(({ error }) => error?.code === 'internal' || error?.code === 'timeout').length;
  return 1 - (report.missing + crashed) / report.all.pages;
}
