import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Literal, parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../src/clean/rules.js';

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);
const literals = files.flatMap((name) => literalsOf(join('src', name)));

// Rooms that search whole texts of a page. An unanchored pattern there must not begin to match, run on and fail at every sign
// of a run of equal signs; elsewhere such patterns see addresses, paths and names.
const ROOMS_OF_LONG_TEXTS = /^src.(?:parse|segment|judge|settle|compose|tree)\b/;

// What other rooms may search so, each with what keeps its texts short. A pattern that is not in the program any more leaves the list.
const SHORT_TEXTS: Readonly<Record<string, string>> = {
  'src/clean/rules/words/player-labels.ts': 'our own words',
  'src/cli/open-output.ts': 'a path that the user names',
  'src/input/list-inputs.ts': 'a path that the user names',
  'src/output/output-path.ts': 'the name of a file',
  'src/metadata/fields/summary.ts': 'cut to the length of an excerpt first',
  'src/metadata/fields/videos.ts': 'an address holds no end of line, so that the first try matches',
  'src/metadata/local-time.ts': 'a date as galley writes it',
  'src/metadata/names/clean-name.ts': 'a line of a byline or a declared name, folded',
  'src/metadata/names/split-byline.ts': 'a line of a byline, folded',
  'src/metadata/site-suffix.ts': 'a title, folded and cut to 2,000 characters',
  'src/metadata/title-readings.ts': 'a title, folded and cut to 2,000 characters',
  'src/metadata/visible-byline.ts': 'a line of the heading zone, folded',
};

describe('the regular expressions of the program', () => {
  it('are found', () => {
    expect(literals.length).toBeGreaterThan(300);
    expect(slow({ file: '', source: '^(?:a+)+b$', flags: '' }, true)).not.toEqual([]);
    expect(slow({ file: '', source: '^\\s*x?\\s*$', flags: '' }, true)).not.toEqual([]);
    expect(slow({ file: '', source: ' +$', flags: '' }, true)).not.toEqual([]);
    expect(slow({ file: '', source: '^ {0,9}x? {0,9}$', flags: '' }, true)).toEqual([]);
  });

  it('never backtrack super-linearly', () => {
    expect(literals.flatMap((pattern) => slow(pattern, false))).toEqual([]);
  });

  it('never do so either where they are put together of phrases', () => {
    const patterns = rules.flatMap((rule) => (rule.kind === 'run' ? (rule.gate?.patterns ?? []) : []));
    expect(patterns.length).toBeGreaterThan(5);
    const made = patterns.flatMap((pattern) => pattern.all());
    expect(made.flatMap(({ source, flags }) => slow({ file: 'gate', source, flags }, false))).toEqual([]);
  });

  it('never do so where they are made from strings, while modules load and pages are read', async () => {
    const made = await patternsFromStrings();
    const makers = new Set(made.map(({ file }) => file.replaceAll('\\', '/')));
    expect(makers).toContain('src/metadata/names/clean-name.ts');
    expect(makers).toContain('src/clean/rules/words/rights.ts');
    expect(made.flatMap((pattern) => slow(pattern, false))).toEqual([]);
  }, 60_000);

  it('are not tried anew at every sign of a run where texts are long', () => {
    const searched = literals.filter(({ file }) => ROOMS_OF_LONG_TEXTS.test(file));
    expect(searched.length).toBeGreaterThan(30);
    expect(searched.flatMap((pattern) => slow(pattern, true))).toEqual([]);
  });

  it('are not tried so elsewhere either, unless something keeps the texts short', () => {
    const searched = literals.filter(({ file }) => !ROOMS_OF_LONG_TEXTS.test(file));
    const found = searched.filter((pattern) => slow(pattern, true).length > 0);
    expect([...new Set(found.map(({ file }) => file.replaceAll('\\', '/')))].sort()).toEqual(
      Object.keys(SHORT_TEXTS).sort(),
    );
  });
});

/** What is super-linear about a pattern, as lines for people. */
function slow({ file, source, flags }: Pattern, moves: boolean): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Move: moves } });
  return reports.map(
    ({ type, exponential }) =>
      `${file}: /${source}/${flags} ${exponential ? 'exponential' : 'polynomial'} ${type}`,
  );
}

function literalsOf(file: string): Pattern[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'es2022' });
  const found: Pattern[] = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const { regex } = node as Literal;
    if (node.type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags });
  });
  return found;
}

/** What the program gives to `new RegExp` from the moment it loads until it has read every page in fixtures/. */
async function patternsFromStrings(): Promise<Pattern[]> {
  const made = new Map<string, Pattern>();
  const Native = RegExp;
  const Listening = new Proxy(Native, {
    construct(target, given) {
      const { source, flags } = given[0] instanceof Native ? given[0] : Reflect.construct(target, given);
      const file = /[\\/](src[\\/][\w\\/.-]+)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1];
      if (file !== undefined) made.set(`${file} ${source} ${flags}`, { file, source, flags });
      return Reflect.construct(target, given);
    },
  });
  vi.resetModules();
  vi.stubGlobal('RegExp', Listening);
  try {
    const { extract } = await import('../src/index.js');
    for (const name of readdirSync('fixtures', { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.html')) extract(readFileSync(join('fixtures', name)));
  } finally {
    vi.unstubAllGlobals();
  }
  return [...made.values()];
}
