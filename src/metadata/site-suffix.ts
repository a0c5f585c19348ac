import type { Facts } from './facts.js';
import { isSiteName } from './site-names.js';

/** Signs that stand between a title and a site's name. */
const SEPARATOR = /(\s+[|\-–—·•»«:~/>‹›*]{1,3}\s+|\s*[|｜»]\s*|\s::\s|\s+[–—]|[–—]\s+|:\s+)/u;

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
