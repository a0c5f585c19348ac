import type { Stats } from 'node:fs';
import { GalleyError } from '../errors.js';
import { isUrl } from '../is-url.js';
import { isPageName } from '../page-name.js';
import { statPath } from './file-calls.js';
import { fileFailure } from './file-failure.js';
import { isGlob } from './is-glob.js';
import type { PageInput } from './page-input.js';
import type { FoundFile } from './walk-folder.js';

export interface ListSettings {
  /** True when a folder is the only thing named: its pages then mirror as paths inside it, else under its own name. */
  alone: boolean;
}

/**
 * Everything that a user named, one page after the other, in the order named: files, folders (walked), patterns that the
 * shell left unexpanded, URLs, `-`. What cannot be found is given too, with its `failure`: one input, one record.
 */
export async function* listInputs(
  names: Iterable<string> | AsyncIterable<string>,
  settings: ListSettings,
): AsyncGenerator<PageInput> {
  for await (const name of names) yield* listOne(name, settings);
}

async function* listOne(name: string, settings: ListSettings): AsyncGenerator<PageInput> {
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(name)?.[1]?.toLowerCase();
  if (name === '-') yield { type: 'stdin', name, path: null, mirrorPath: 'stdin', failure: null };
  else if (scheme !== undefined) yield urlInput(name, scheme);
  else yield* pathInputs(name, settings);
}

function urlInput(name: string, scheme: string): PageInput {
  const mirrorPath = name.slice(scheme.length + 3).replace(/[?#]/g, '/');
  let failure: GalleyError | null = null;
  if ((scheme !== 'http' && scheme !== 'https') || !isUrl(name)) {
    failure = new GalleyError(
      'badOption',
      `"${name}" is not a web address that galley can fetch; it takes http and https`,
      {
        source: name,
        stage: 'input',
      },
    );
  }
  return { type: 'url', name, path: null, mirrorPath, failure };
}

async function* pathInputs(name: string, settings: ListSettings): AsyncGenerator<PageInput> {
  let stat: Stats;
  try {
    stat = await statPath(name);
  } catch (error) {
    yield* missingPath(name, error);
    return;
  }
  if (!stat.isDirectory()) {
    yield fileInput(name, slashes(name), null);
    return;
  }
  const { walkFolder } = await import('./walk-folder.js');
  const above = settings.alone ? '' : `${slashes(name).replace(/\/+$/, '')}/`;
  for await (const found of walkFolder(name, (_inside, base) => isPageName(base))) {
    yield foundInput(found, above + found.inside);
  }
}

async function* missingPath(name: string, error: unknown): AsyncGenerator<PageInput> {
  const failure = fileFailure(error, name);
  if (failure.code !== 'notFound' || !isGlob(name)) {
    yield fileInput(name, slashes(name), failure);
    return;
  }
  // The pattern matcher is not small: only for those who need it.
  const { expandGlob } = await import('./expand-glob.js');
  let count = 0;
  for await (const found of expandGlob(slashes(name))) {
    count++;
    yield foundInput(found, slashes(found.path));
  }
  if (count === 0) {
    const message = `no file matches the pattern "${name}"`;
    yield fileInput(
      name,
      slashes(name),
      new GalleyError('notFound', message, { source: name, stage: 'input' }),
    );
  }
}

function foundInput(found: FoundFile, mirrorPath: string): PageInput {
  return fileInput(found.path, mirrorPath, found.failure);
}

function fileInput(path: string, mirrorPath: string, failure: GalleyError | null): PageInput {
  return { type: 'file', name: path, path, mirrorPath, failure };
}

function slashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path;
}
