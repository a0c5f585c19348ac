import { GalleyError } from './errors.js';
import { isUrl } from './is-url.js';
import type { WithField } from './record-types.js';

/** What a caller may ask for. All optional; plain data, so it crosses to worker threads. */
export interface ExtractOptions {
  /** Address of the page, for relative links and metadata. @default null */
  url?: string | null;
  /** Declared MIME type, e.g. `text/html; charset=gbk`; its charset beats the page's own `<meta>`. @default null */
  contentType?: string | null;
  /** Heavy fields to add to the record. @default [] */
  with?: readonly WithField[];
  /** The DOM that Readability votes on: galley's own, or jsdom as the reference. @default 'thin' */
  dom?: 'thin' | 'jsdom';
  /** `rules` leaves the learned model out: rules and Readability alone decide. @default 'full' */
  engine?: 'full' | 'rules';
  /** Moves the model's threshold towards clean text (`precision`) or whole text (`recall`). @default 'balance' */
  prefer?: 'balance' | 'precision' | 'recall';
  /** Records with less confidence than this get status `partial`; 0 to 1. @default 0 */
  minConfidence?: number;
  /** Larger pages are refused with `tooLarge`; in bytes. @default 50,000,000 */
  maxBytes?: number;
}

export type ResolvedOptions = Readonly<Required<ExtractOptions>>;

const WITH_FIELDS: ReadonlySet<string> = new Set<WithField>([
  'html',
  'markdown',
  'blocks',
  'links',
  'related',
  'comments',
  'explain',
  'provenance',
]);

/**
 * Checks the options, fills what is missing and freezes the result.
 * @throws GalleyError badOption naming the option, what it got and what it takes; an option that does not exist too.
 */
export function resolveOptions(options: ExtractOptions = {}): ResolvedOptions {
  if (typeof options !== 'object' || options === null) throw badOption('options', options, 'an object');
  if (options.with != null && !Array.isArray(options.with))
    throw badOption('with', options.with, 'a list of field names');
  const resolved = {
    url: options.url ?? null,
    contentType: options.contentType ?? null,
    with: Object.freeze([...(options.with ?? [])]) as readonly WithField[],
    dom: options.dom ?? 'thin',
    engine: options.engine ?? 'full',
    prefer: options.prefer ?? 'balance',
    minConfidence: options.minConfidence ?? 0,
    maxBytes: options.maxBytes ?? 50_000_000,
  } as const;
  for (const name of Object.keys(options)) {
    if (!(name in resolved)) throw unknownOption(name, Object.keys(resolved));
  }
  for (const field of resolved.with) {
    if (!WITH_FIELDS.has(field)) throw badOption('with', field, [...WITH_FIELDS].join(', '));
  }
  oneOf('dom', resolved.dom, ['thin', 'jsdom']);
  oneOf('engine', resolved.engine, ['full', 'rules']);
  oneOf('prefer', resolved.prefer, ['balance', 'precision', 'recall']);
  inRange('minConfidence', resolved.minConfidence, 0, 1);
  inRange('maxBytes', resolved.maxBytes, 1, Number.MAX_SAFE_INTEGER);
  if (resolved.contentType !== null && typeof resolved.contentType !== 'string') {
    throw badOption('contentType', resolved.contentType, 'a MIME type such as text/html; charset=utf-8');
  }
  if (resolved.url !== null && !isUrl(resolved.url)) {
    throw badOption('url', resolved.url, 'an absolute URL such as https://example.org/page');
  }
  return Object.freeze(resolved);
}

function oneOf(name: string, value: string, allowed: readonly string[]): void {
  if (!allowed.includes(value)) throw badOption(name, value, allowed.join(', '));
}

function inRange(name: string, value: number, least: number, most: number): void {
  if (typeof value !== 'number' || !(value >= least && value <= most)) {
    throw badOption(name, value, `a number from ${least} to ${most}`);
  }
}

function unknownOption(name: string, known: readonly string[]): GalleyError {
  const message = `there is no option "${name}"; there are ${known.join(', ')}`;
  return new GalleyError('badOption', message, { stage: 'options' });
}

function badOption(name: string, value: unknown, takes: string): GalleyError {
  return new GalleyError(
    'badOption',
    `option "${name}" does not take ${JSON.stringify(value)}; it takes ${takes}`,
    {
      stage: 'options',
    },
  );
}
