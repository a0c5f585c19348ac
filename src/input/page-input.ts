import type { GalleyError } from '../errors.js';

/** One page still to be read, as a user named it or as it was found in a folder or a list. Plain data but for `failure`. */
export interface PageInput {
  type: 'file' | 'url' | 'stdin';
  /** What messages and manifests call it: the path or URL as given, `-` for standard input. */
  name: string;
  /** Null for URLs and standard input. */
  path: string | null;
  /** Where it stands in the tree of inputs, with `/` between parts: `news/2024/page.html`. An output folder mirrors it. */
  mirrorPath: string;
  /** Why it cannot be read, when that is known before reading: a missing file, a folder without rights. Else null. */
  failure: GalleyError | null;
}
