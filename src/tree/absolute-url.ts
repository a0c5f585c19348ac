import { isUrl } from '../is-url.js';
/**
 * An address from the page as an absolute http(s) URL; null when it is relative and the base is unknown, when it is no
 * URL, or when its scheme is another (`javascript:`, `data:`, `mailto:`).
 */
export function absoluteUrl(address: string | null | undefined, base: string | null): string | null {
  const trimmed = address?.trim();
  if (!trimmed) return null;
  const url = isUrl(trimmed)
    ? trimmed
    : base !== null && isUrl(trimmed, base)
      ? new URL(trimmed, base).href
      : null;
  if (url === null) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}
