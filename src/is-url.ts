const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * `URL.canParse`, which Node 20 and 22 get wrong: once V8 has compiled its caller, it hands letters such as the "ü" of
 * `https://bücher.de/` on as bytes that are no UTF-8, and says no
 * (https://github.com/AikidoSec/firewall-node/pull/1086).
 */
export function isUrl(address: string, base?: string): boolean {
  if (!BEYOND_ASCII.test(address) && (base === undefined || !BEYOND_ASCII.test(base)))
    return URL.canParse(address, base);
  try {
    new URL(address, base);
    return true;
  } catch {
    return false;
  }
}
