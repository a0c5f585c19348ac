import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Literal, parse } from 'acorn';
import { full } from 'acorn-walk';
import { transformSync } from 'esbuild';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
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

  it('are not tried anew at every sign of a run where texts are long', () => {
    const searched = literals.filter(({ file }) => ROOMS_OF_LONG_TEXTS.test(file));
    expect(searched.length).toBeGreaterThan(30);
    expect(searched.flatMap((pattern) => slow(pattern, true))).toEqual([]);
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
