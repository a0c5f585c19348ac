import { isUrl } from '../../is-url.js';
import { HAS_PROPERTY } from '../../tree/attribute-bits.js';
import type { HeadClaims } from './engine.js';
import type { ThinElement } from './thin-element.js';

/** Names under which metas give a title, and an author, the best first. */
const TITLES =
  'dc:title dcterm:title og:title weibo:article:title weibo:webpage:title title twitter:title parsely-title'.split(
    ' ',
  );
const AUTHORS = ['dc:creator', 'dcterm:creator', 'author', 'parsely-author'];

/** A property may be a list, of which the first counts that Readability knows, be it of another claim. */
const PROPERTY =
  /(?:article|dc|dcterm|og|twitter)\s*:\s*(?:author|creator|description|published_time|title|site_name)/i;
const NAME =
  /^\s*(?:(?:dc|dcterm|og|twitter|parsely|weibo:(?:article|webpage))\s*[-.:]\s*)?(?:author|creator|title)\s*$/i;

/** The title, empty where no meta gives one, and the author of the page by its metas, as Readability 0.6.0 reads them. */
export function readHeadClaims(metas: readonly ThinElement[]): HeadClaims {
  const values = new Map<string, string>();
  for (const meta of metas) {
    const name = nameOf(meta);
    const content = name === null ? null : meta.getAttribute('content');
    if (name !== null && content) values.set(name, content.trim());
  }
  const first = (names: readonly string[]) => names.map((name) => values.get(name)).find(Boolean);
  const articleAuthor = values.get('article:author');
  const byline = first(AUTHORS) ?? (articleAuthor && !isUrl(articleAuthor) ? articleAuthor : undefined);
  return { title: first(TITLES) ?? '', byline };
}

function nameOf(meta: ThinElement): string | null {
  const property = (meta.has & HAS_PROPERTY) === 0 ? null : meta.getAttribute('property');
  const listed = property ? PROPERTY.exec(property) : null;
  if (listed !== null) return listed[0].toLowerCase().replace(/\s/g, '');
  const name = meta.getAttribute('name');
  if (!name || !NAME.test(name)) return null;
  return name.toLowerCase().replace(/\s/g, '').replace(/\./g, ':');
}
