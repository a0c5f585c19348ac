import type { PageElement, Warning } from '../types.js';

const BASE_PROTOCOLS = new Set(['http:', 'https:', 'file:']);

/**
 * What the page's relative links are resolved against: the first `<base href>`, itself resolved against the page's
 * URL, else that URL. A base that is no http, https or file URL is passed over with a warning.
 */
export function readBaseUrl(
  elements: readonly PageElement[],
  url: string | null,
  warnings: Warning[],
): string | null {
  const href = firstBaseHref(elements);
  if (href === null) return url;
  const base = resolve(href, url);
  if (base !== null) return base;
  warnings.push({
    code: 'urlInvalid',
    message: `<base href="${href.slice(0, 200)}"> is no usable address; ignored`,
  });
  return url;
}

function firstBaseHref(elements: readonly PageElement[]): string | null {
  for (const element of elements) {
    const href = element.name === 'base' ? element.attribs.href : undefined;
    if (href !== undefined) return href.trim();
  }
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
