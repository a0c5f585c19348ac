import type { Facts } from './facts.js';

/** Keys that follow the reader, not the page. */
// biome-ignore format: a table of words
const TRACKING = new Set([
  'gclid', 'gclsrc', 'dclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'igshid', 'igsh',
  'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', 'hsctatracking', 'vero_id', 'vero_conv', 'oly_anon_id', 'oly_enc_id',
  'rb_clickid', 's_cid', 'wickedid', 'ns_campaign', 'ns_mchannel', 'ns_source', 'ns_linkname', 'xtor', 'at_medium',
  'at_campaign', 'cmpid', 'ocid', 'smid', 'ito', 'wt_mc', 'wt.mc_id', '_ga', '_gl', 'srsltid', 'sc_cid', 'zanpid',
  'li_fat_id', 'epik', 'mtm_source', 'mtm_medium', 'mtm_campaign', 'mtm_content', 'pk_campaign', 'pk_kwd', 'piwik_campaign',
]);

/** An address that the URL parser would give back unchanged; parsing costs fifty times this look. */
const PLAIN_URL = /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}\/[\w\-./%~=&?;,+:@!$*()]*$/u;

/** An address with a host that the URL parser would give back as it stands. */
const PLAIN_HOST = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:[/?#]|$)/u;

/** An address as an absolute http(s) URL; null when it is empty, of another scheme, or relative with no known base. */
export function absoluteUrl(href: string | null | undefined, facts: Facts): string | null {
  if (href === null || href === undefined) return null;
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > 4_000 || trimmed.startsWith('#')) return null;
  // The parser takes segments of dots away, written as they are or coded.
  if (PLAIN_URL.test(trimmed) && !trimmed.includes('/.') && !trimmed.includes('/%2')) return trimmed;
  const base = facts.page.baseUrl;
  // Relative with nothing to resolve it against: the parser would throw, which costs more than all the rest.
  if (base === null && !/^(?:https?:)?\/\//iu.test(trimmed)) return null;
  const url = parseUrl(trimmed.startsWith('//') && base === null ? `https:${trimmed}` : trimmed, base);
  return url === null || !/^https?:$/u.test(url.protocol) ? null : url.href;
}

/** A URL less the query keys that follow the reader (`utm_*`, `fbclid`, ...). */
export function withoutTracking(address: string): string {
  if (!address.includes('?') && !address.includes('#')) return address;
  const url = parseUrl(address, null);
  if (url === null) return address;
  const hash = /^#(?:utm_|xtor=|:~:text=)/iu.test(url.hash);
  if (url.search === '' && !hash) return address;
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !isTracking(pair.split('=', 1)[0] ?? ''));
  url.search = kept.join('&');
  if (hash) url.hash = '';
  return url.href;
}

function isTracking(key: string): boolean {
  const lower = key.toLowerCase();
  return lower.startsWith('utm_') || TRACKING.has(lower);
}

/** Host of a URL without `www.`; null when the text is no URL. */
export function domainOf(address: string | null): string | null {
  if (address === null) return null;
  const plain = PLAIN_HOST.exec(address);
  // Parsing costs ten times this look. Hosts in Punycode can be wrong, which only the parser knows.
  const host =
    plain !== null && !plain[1]!.includes('xn--') ? plain[1]! : (parseUrl(address, null)?.hostname ?? '');
  if (host === '') return null;
  return host.startsWith('www') ? host.replace(/^www\d?\./u, '') : host;
}

function parseUrl(address: string, base: string | null): URL | null {
  try {
    return base === null ? new URL(address) : new URL(address, base);
  } catch {
    return null;
  }
}
