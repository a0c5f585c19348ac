import type { BenchResults } from '../../bench/results.js';
import { table } from './tables.js';

/** What `npm run bench` and its kin wrote to bench/results.json, as tables. @param results null where nothing is recorded. */
export function speedTables(results: BenchResults | null): string {
  if (results === null)
    return 'No figures are recorded in this version; `npm run bench` measures your machine.';
  const { corpora, peers, startup, giants = [] } = results;
  return [
    corpora.length > 0 && corpusTable(corpora),
    peers &&
      `Other extractors on the same ${peers.pages} pages (${peers.corpus}) in one run:\n\n${peerTable(peers.results)}`,
    startup.length > 0 && `Whole processes:\n\n${startupTable(startup)}`,
    giants.length > 0 && `Whole processes on a page of 10 MB:\n\n${giantTable(giants)}`,
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}

function corpusTable(corpora: BenchResults['corpora']): string {
  const rows = corpora.map(({ corpus, pages, megabytes, runners, engine }) => [
    engine === 'full' ? corpus : `${corpus}, \`--engine ${engine}\``,
    String(pages),
    `${Math.round((megabytes * 1024) / pages)} KB`,
    milliseconds(runners.htmlparser2?.ms),
    milliseconds(runners.galley?.ms),
    runners.galley ? runners.galley.ratio.toFixed(2) : '',
    milliseconds(runners.galley?.p99),
  ]);
  const head = [
    'pages',
    'number',
    'mean size',
    'bare htmlparser2',
    'galley',
    'times the bare parse',
    '99 of 100 below',
  ];
  return table(head, rows);
}

function peerTable(results: NonNullable<BenchResults['peers']>['results']): string {
  const rows = results.map(({ name, version, ms, timesGalley, failed, missing }) => [
    `${name} ${version}`,
    missing ?? milliseconds(ms ?? undefined),
    timesGalley === null ? '' : timesGalley.toFixed(1),
    String(failed),
  ]);
  return table(['tool', 'a page', 'times galley’s time', 'pages failed'], rows);
}

function startupTable(startup: BenchResults['startup']): string {
  const rows = startup.map(({ command, wallMs, cpuMs, ratio }) => [
    `\`${command}\``,
    milliseconds(wallMs),
    milliseconds(cpuMs),
    ratio.toFixed(2),
  ]);
  return table(['command', 'wall clock', 'processor', 'times `node -e 0`'], rows);
}

function giantTable(giants: NonNullable<BenchResults['giants']>): string {
  const rows = giants.map(({ shape, megabytes, seconds }) => [
    shape,
    `${Math.round(megabytes)} MB`,
    `${seconds.toFixed(1)} s`,
  ]);
  return table(['made of', 'memory at most', 'wall clock'], rows);
}

function milliseconds(ms: number | undefined): string {
  if (ms === undefined) return '';
  return `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;
}
