import { isPlainName } from './plain-name.js';

/** What follows a name after a comma and belongs to it: generations, degrees, orders. Lower case, without dots. */
// biome-ignore format: a table of words
const SUFFIXES = new Set([
  'jr', 'sr', 'ii', 'iii', 'iv', 'md', 'phd', 'dds', 'dmd', 'do', 'rn', 'np', 'pa', 'esq', 'cpa', 'cfp', 'cfa', 'mba', 'ma',
  'msc', 'ms', 'bsc', 'ba', 'jd', 'llm', 'llb', 'edd', 'psyd', 'dvm', 'rd', 'rdn', 'ldn', 'lcsw', 'lmft', 'lpc', 'pharmd',
  'dpt', 'pt', 'od', 'facs', 'frcp', 'obe', 'mbe', 'cbe', 'qc', 'kc', 'mp', 'phr', 'pmp', 'cissp', 'pe', 'mph', 'msn', 'bsn',
  'msw', 'mfa', 'med', 'dc', 'nd', 'cscs', 'cpt', 'inc', 'llc', 'ltd', 'fnp', 'fnp-c', 'facp', 'faap', 'usn', 'ret', 'dnp',
]);

const SEPARATORS =
  /\s*(?:[;|•·●▪、，،]|\s\/\s|\s[–—-]\s|\s&\s|,?\s(?:and|und|et|y|e|en|och|og|и|та|and\sby|in\sconversation\swith|im\sGespräch\smit|with|mit|avec|con|com|met)\s)\s*/u;

/** The words of ASCII in them. */
const JOINING = new Set('and und et y e en och og with mit avec con com met'.split(' '));

/**
 * The names in one line of authors: `Ada Lovelace, Alan Turing and Martin Luther King, Jr.` gives three. A comma before a
 * suffix (`Jr.`, `MD`) belongs to the name.
 */
export function splitByline(line: string): string[] {
  if (isPlainName(line) && !line.split(' ').some((word) => JOINING.has(word))) return [line];
  const names: string[] = [];
  for (const piece of line.split(SEPARATORS)) {
    let last = -1;
    for (const part of (piece ?? '').split(/,\s*/u)) {
      const name = part.trim();
      if (name === '') continue;
      if (last >= 0 && isSuffix(name)) names[last] = `${names[last]}, ${name}`;
      else last = names.push(name) - 1;
    }
  }
  return names;
}

/** True for what stands after a name's comma: `Jr.`, `Ph.D.`, `MD MPH`. */
export function isSuffix(text: string): boolean {
  if (!PARTED.test(text)) return text.length <= LONGEST_SUFFIX && SUFFIXES.has(text.toLowerCase());
  return text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s/]+/u)
    .every((word) => SUFFIXES.has(word));
}

const PARTED = /[\s/.]/u;
const LONGEST_SUFFIX = Math.max(...Array.from(SUFFIXES, (word) => word.length));
