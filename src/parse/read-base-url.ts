import type { PageElement, Warning } from '../types.js';

const BASE_PROTOCOLS = new Set(['http:', 'https:', 'file:']);

/**
 * What the page's relative links are resolved against: the first `<base href>` of the page's `<base>` elements, itself resolved against the page's
 * URL, else that URL. A base that is no http, https or file URL is passed over with a warning.
 */
export function readBaseUrl(
  bases: readonly PageElement[],
  url: string | null,
  warnings: Warning[],
): string | null {
  const href = firstBaseHref(bases);
  if (href === null) return url;
  const base = resolve(href, url);
  if (base !== null) return base;
  warnings.push({
    code: 'urlInvalid',
    message: `<base href="${href.slice(0, 200)}"> is no usable address; ignored`,
  });
  return url;
}

function firstBaseHref(bases: readonly PageElement[]): string | null {
  for (const { attribs } of bases) if (attribs.href !== undefined) return attribs.href.trim();
  return null;
}

function resolve(href: string, url: string | null): string | null {
  try {
    const base = url === null ? new URL(href) : new URL(href, url);
    return BASE_PROTOCOLS.has(base.protocol) ? base.href : null;
  } catch {
    return null;
  }
}
