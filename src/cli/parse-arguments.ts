import { Command, CommanderError, Option } from 'commander';
import { GalleyError } from '../errors.js';
import { type ExtractOptions, resolveOptions } from '../options.js';
import { CORE_FIELDS, HEAVY_FIELDS } from '../record-fields.js';
import { FORMATS, type Format } from '../render/render-record.js';
import { REPORT_FIELDS } from '../report/report-fields.js';
import type { WithField } from '../types.js';
import { VERSION } from '../version.js';
import { HELP_TEXT } from './help-text.js';
import type { RunSettings } from './run-settings.js';

/** What a command line comes to: a run, or a text to print at once. */
export type Arguments = { settings: RunSettings } | { print: string };

/**
 * Reads the command line.
 * @param argv without node and the script.
 * @throws GalleyError badOption for wrong use; its message says what is wrong and what would be right.
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const command = makeCommand();
  try {
    command.parse(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError)
      throw wrongUse(error.message.replace(/^error: /, '').replace('\n', ' '));
    throw error;
  }
  const flags = command.opts<Flags>();
  if (flags.help) return { print: HELP_TEXT };
  if (flags.version) return { print: VERSION };
  const [first, ...others] = command.args;
  if (first === REPORT) return { settings: makeReportSettings(others, flags) };
  return { settings: makeSettings(command.args, flags) };
}

/** The one command that has a name; a file of that name is `./report`. */
const REPORT = 'report';

interface Flags {
  format?: Format;
  fields?: string[];
  with?: string[];
  output?: string;
  unordered?: true;
  from?: string;
  url?: string;
  maxBytes?: number;
  offline?: true;
  allowPrivate?: true;
  engine?: 'full' | 'rules';
  dom?: 'thin' | 'jsdom';
  prefer?: 'balance' | 'precision' | 'recall';
  minConfidence?: number;
  jobs?: number;
  timeout?: number;
  resume?: true;
  retryFailed?: true;
  stats?: string;
  progress?: boolean;
  quiet?: true;
  verbose?: true;
  version?: true;
  help?: true;
}

function makeCommand(): Command {
  return (
    new Command('galley')
      .argument('[input...]')
      .addOption(new Option('--format <format>').choices(FORMATS))
      .option('--fields <list>', '', listOf([...CORE_FIELDS, ...HEAVY_FIELDS]))
      .option('--with <list>', '', listOf(HEAVY_FIELDS))
      .option('-o, --output <path>')
      .option('--unordered')
      .option('--from <list>')
      .option('--url <address>')
      .option('--max-bytes <n>', '', wholeNumber(1))
      .option('--offline')
      .option('--allow-private')
      .addOption(new Option('--engine <engine>').choices(['full', 'rules']))
      .addOption(new Option('--dom <dom>').choices(['thin', 'jsdom']))
      .addOption(new Option('--prefer <side>').choices(['balance', 'precision', 'recall']))
      .option('--min-confidence <n>', '', Number)
      .option('-j, --jobs <n>', '', wholeNumber(1))
      .option('--timeout <ms>', '', wholeNumber(1))
      .option('--resume')
      .option('--retry-failed')
      .option('--stats <file>')
      .option('--progress')
      .option('--no-progress')
      .option('-q, --quiet')
      .option('-v, --verbose')
      .option('--version')
      .option('-h, --help')
      // Ours prints one hand-set screen, and prints it itself.
      .helpOption(false)
      .exitOverride()
      .configureOutput({ writeErr: () => undefined, writeOut: () => undefined })
  );
}

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFAULT_FETCH_TIMEOUT_MS = 30_000;

function makeSettings(names: readonly string[], flags: Flags): RunSettings {
  checkUse(names, flags);
  return {
    names,
    from: flags.from ?? null,
    options: makeOptions(flags),
    format: flags.format ?? null,
    fields: flags.fields ?? null,
    output: flags.output ?? null,
    unordered: flags.unordered ?? false,
    offline: flags.offline ?? false,
    allowPrivate: flags.allowPrivate ?? false,
    jobs: flags.jobs ?? null,
    timeoutMs: flags.timeout ?? DEFAULT_TIMEOUT_MS,
    fetchTimeoutMs: flags.timeout ?? DEFAULT_FETCH_TIMEOUT_MS,
    resume: flags.resume ?? false,
    retryFailed: flags.retryFailed ?? false,
    stats: flags.stats ?? null,
    progress: flags.progress ?? null,
    loudness: flags.quiet ? 'quiet' : flags.verbose ? 'verbose' : 'normal',
  };
}

function makeReportSettings(names: readonly string[], flags: Flags): RunSettings {
  for (const flag of ['format', 'fields', 'with'] as const) {
    if (flags[flag] !== undefined)
      throw wrongUse(`--${flag} is of no use to a report, which shows the whole page as HTML`);
  }
  return { ...makeSettings(names, { ...flags, with: [...REPORT_FIELDS] }), format: 'report' };
}

function makeOptions(flags: Flags): RunSettings['options'] {
  const wanted = new Set<WithField>((flags.with ?? []) as WithField[]);
  for (const field of HEAVY_FIELDS) if (flags.fields?.includes(field)) wanted.add(field);
  if (flags.format === 'html' || flags.format === 'markdown') wanted.add(flags.format);
  const options: ExtractOptions = { with: [...wanted] };
  if (flags.url !== undefined) options.url = flags.url;
  if (flags.engine !== undefined) options.engine = flags.engine;
  if (flags.dom !== undefined) options.dom = flags.dom;
  if (flags.prefer !== undefined) options.prefer = flags.prefer;
  if (flags.minConfidence !== undefined) options.minConfidence = flags.minConfidence;
  if (flags.maxBytes !== undefined) options.maxBytes = flags.maxBytes;
  return resolveOptions(options);
}

function checkUse(names: readonly string[], flags: Flags): void {
  if (names.length === 0 && flags.from === undefined && !flags.retryFailed) {
    throw wrongUse('nothing to read: name a file, a folder, a web address, or - for standard input');
  }
  if (names.filter((name) => name === '-').length + (flags.from === '-' ? 1 : 0) > 1) {
    throw wrongUse('standard input (-) can be read once only');
  }
  if (names.includes('')) throw wrongUse('an input has an empty name');
  if (flags.fields && flags.format && !flags.format.startsWith('json')) {
    throw wrongUse(`--fields chooses fields of JSON; --format ${flags.format} has none`);
  }
  if ((flags.resume || flags.retryFailed) && flags.output === undefined) {
    throw wrongUse(
      `${flags.resume ? '--resume' : '--retry-failed'} needs the -o of the run that it goes on with`,
    );
  }
  if (flags.quiet && flags.verbose) throw wrongUse('-q and -v contradict each other');
}

function listOf(allowed: readonly string[]): (value: string, before?: string[]) => string[] {
  return (value, before = []) => {
    const items = value.split(',').map((item) => item.trim());
    for (const item of items) {
      if (!allowed.includes(item))
        throw wrongUse(`there is no field "${item}"; there are: ${allowed.join(', ')}`);
    }
    return [...before, ...items];
  };
}

function wholeNumber(least: number): (value: string) => number {
  return (value) => {
    const number = Number(value.replaceAll('_', ''));
    if (value.trim() === '' || !Number.isSafeInteger(number) || number < least) {
      throw wrongUse(`"${value}" is not a whole number of at least ${least}`);
    }
    return number;
  };
}

function wrongUse(message: string): GalleyError {
  return new GalleyError('badOption', message, { stage: 'options' });
}
