type FromAddress = Record<
  | 'pathDepth'
  | 'pathDate'
  | 'pathForum'
  | 'pathProduct'
  | 'pathDocs'
  | 'pathList'
  | 'pathNews'
  | 'pathService'
  | 'pathLong'
  | 'hostKind',
  number
>;

const NO_ADDRESS: FromAddress = {
  pathDepth: -1,
  pathDate: 0,
  pathForum: 0,
  pathProduct: 0,
  pathDocs: 0,
  pathList: 0,
  pathNews: 0,
  pathService: 0,
  pathLong: -1,
  hostKind: 0,
};

/** Page features read off its address. */
export function readAddress(address: string | null): FromAddress {
  if (address === null || !URL.canParse(address)) return NO_ADDRESS;
  const { pathname, host, search } = new URL(address);
  const path = `${pathname.toLowerCase()}/`;
  const says = (pattern: RegExp): number => (pattern.test(path) ? 1 : 0);
  const parts = path.split('/').filter(Boolean);
  return {
    pathDepth: parts.length,
    pathDate: says(/\/(?:19|20)\d\d[/-]\d{1,2}(?:[/-]|$)|(?:19|20)\d\d-?[01]\d-?[0-3]\d/),
    pathForum: says(
      /\/(?:forums?|threads?|topics?|t|questions?|viewtopic|showthread|community|discussions?|comments|board)[/.-]/,
    ),
    pathProduct: says(/\/(?:products?|p|dp|items?|shop|store|sku|buy)[/.]/),
    pathDocs: says(
      /\/(?:docs?|documentation|api|reference|manual|guides?|tutorials?|help|wiki|learn|handbook|kb|support)[/.]/,
    ),
    pathList: says(
      /\/(?:categor(?:y|ies)|collections?|tags?|topics|c|archives?|browse|search|list|directory|page)[/.]/,
    ),
    pathNews: says(/\/(?:news|blogs?|articles?|story|stories|posts?|magazine|opinion|press)[/.]/),
    pathService: says(
      /\/(?:services?|solutions?|pricing|about|features?|platform|company|contact|industries)[/.]/,
    ),
    pathLong:
      Math.log1p(Math.max(0, ...parts.map((part) => part.split(/[-_]/).length))) +
      (search.length > 1 ? 0.01 : 0),
    hostKind: /^(?:docs|developer|developers|help|support|learn|api|wiki)\./.test(host)
      ? 1
      : /^(?:forum|forums|community|discuss|boards?)\./.test(host)
        ? 2
        : /^(?:shop|store)\./.test(host)
          ? 3
          : /^(?:blog|news)\./.test(host)
            ? 4
            : 0,
  };
}
