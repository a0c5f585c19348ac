import { absoluteUrl } from '../tree/absolute-url.js';

const LINK_SCHEME = /^(?:mailto|tel):[^\s<>"]+$/i;

/**
 * An address that is safe in a link: absolute http(s), or mail and telephone; null for all else (`javascript:`, `data:`,
 * marks inside the page, relative addresses whose base is unknown).
 */
export function safeLink(address: string | undefined, base: string | null): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed === '' || trimmed.startsWith('#')) return null;
  return LINK_SCHEME.test(trimmed) ? trimmed : absoluteUrl(trimmed, base);
}
