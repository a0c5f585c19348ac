import picomatch from 'picomatch';
import { type FoundFile, walkFolder } from './walk-folder.js';

/**
 * The files that a pattern such as `saved/**\/*.html` names, in the order of a folder walk. The walk starts at the
 * pattern's fixed part. What the pattern names is taken whatever its extension. A folder that cannot be listed is given
 * as a failure, unless the pattern's fixed part does not exist: then nothing matches.
 */
export async function* expandGlob(pattern: string): AsyncGenerator<FoundFile> {
  const { base, glob } = picomatch.scan(pattern);
  // A lone bracket is no pattern.
  if (glob === '') return;
  const start = base === '' ? '.' : base;
  const matches = picomatch(glob);
  const deep = glob.includes('**');
  const depth = glob.split('/').length;
  for await (const found of walkFolder(start, (inside) => matches(inside))) {
    if (found.failure?.code === 'notFound') continue;
    // What lies deeper than the pattern reaches cannot match, so its failures are not the user's concern.
    if (found.failure && !deep && found.inside.split('/').length >= depth) continue;
    const path = base === '' ? found.inside : found.path;
    yield { ...found, path };
  }
}
