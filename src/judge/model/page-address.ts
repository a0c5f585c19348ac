import { PAGE } from './page-feature-names.js';

/** Page features read off its address; without one, how deep and long it is counts as -1. */
export function readAddress(address: string | null, values: Float32Array): void {
  const url = address === null ? null : parseUrl(address);
  if (url === null) {
    values[PAGE.pathDepth] = -1;
    values[PAGE.pathLong] = -1;
    return;
  }
  const { pathname, host, search } = url;
  const path = `${pathname.toLowerCase()}/`;
  const says = (pattern: RegExp): number => (pattern.test(path) ? 1 : 0);
  const parts = path.split('/').filter(Boolean);

  values[PAGE.pathDepth] = parts.length;
  values[PAGE.pathDate] = says(/\/(?:19|20)\d\d[/-]\d{1,2}(?:[/-]|$)|(?:19|20)\d\d-?[01]\d-?[0-3]\d/);
  values[PAGE.pathForum] = says(
    /\/(?:forums?|threads?|topics?|t|questions?|viewtopic|showthread|community|discussions?|comments|board)[/.-]/,
  );
  values[PAGE.pathProduct] = says(/\/(?:products?|p|dp|items?|shop|store|sku|buy)[/.]/);
  values[PAGE.pathDocs] = says(
    /\/(?:docs?|documentation|api|reference|manual|guides?|tutorials?|help|wiki|learn|handbook|kb|support)[/.]/,
  );
  values[PAGE.pathList] = says(
    /\/(?:categor(?:y|ies)|collections?|tags?|topics|c|archives?|browse|search|list|directory|page)[/.]/,
  );
  values[PAGE.pathNews] = says(/\/(?:news|blogs?|articles?|story|stories|posts?|magazine|opinion|press)[/.]/);
  values[PAGE.pathService] = says(
    /\/(?:services?|solutions?|pricing|about|features?|platform|company|contact|industries)[/.]/,
  );
  values[PAGE.pathLong] =
    Math.log1p(Math.max(0, ...parts.map((part) => part.split(/[-_]/).length))) +
    (search.length > 1 ? 0.01 : 0);
  values[PAGE.hostKind] = /^(?:docs|developer|developers|help|support|learn|api|wiki)\./.test(host)
    ? 1
    : /^(?:forum|forums|community|discuss|boards?)\./.test(host)
      ? 2
      : /^(?:shop|store)\./.test(host)
        ? 3
        : /^(?:blog|news)\./.test(host)
          ? 4
          : 0;
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
