import type { Facts } from './facts.js';
import { isSiteName } from './site-names.js';

/** Signs that stand between a title and a site's name. */
const SEPARATOR = /(\s+[|\-–—·•»«:~/>‹›*]{1,3}\s+|\s*[|｜»]\s*|\s::\s|\s+[–—]|[–—]\s+|:\s+)/u;
/** The ones that part a title from a section or a site, and seldom stand within it. */
const STRONG_SEPARATOR = /\s+(?:[|\-–—·•»«:~>‹›]|::|\/)\s+|\s*[|｜]\s*/u;
const MOST_PIECES = 8;

/** A title less the pieces at its ends that are the site's own name, whatever the separator. Never empty. */
export function withoutSiteName(title: string, facts: Facts): string {
  const pieces = title.split(SEPARATOR);
  let start = 0;
  let end = pieces.length;
  // Pieces and separators alternate: titles stand at even places.
  while (end - start > 1 && isSiteName(pieces[end - 1] ?? '', facts)) end -= 2;
  while (end - start > 1 && isSiteName(pieces[start] ?? '', facts)) start += 2;
  const kept = pieces.slice(start, end).join('').trim();
  return kept === '' ? title : kept;
}

/** What a title could be less its sections and sites: its first piece, its last, and all but its last. None when it has one piece. */
export function titlePieces(title: string): string[] {
  const parts = title
    .slice(0, 1_000)
    .split(STRONG_SEPARATOR)
    .filter((part) => part.trim() !== '');
  if (parts.length < 2 || parts.length > MOST_PIECES) return [];
  const last = parts.at(-1)!;
  return [parts[0]!, last, title.slice(0, title.lastIndexOf(last)).replace(/[\s|\-–—·•»«:~/>‹›｜]+$/u, '')];
}
