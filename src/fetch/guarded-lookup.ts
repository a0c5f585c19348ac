import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { isPrivateAddress } from './private-address.js';

export type LookupCallback = (
  error: NodeJS.ErrnoException | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

/** The mark by which a refused connection is told from a failed one. */
export const PRIVATE_ADDRESS = 'GALLEY_PRIVATE_ADDRESS';

/**
 * Looks a host up for `net.connect`, and refuses it when any of its addresses is private. It runs at connect time, on the
 * very addresses that are connected to: a name that resolves to one address when checked and to another when used
 * (DNS rebinding) gains nothing. A host that is an address itself is never looked up; see `isPrivateAddress`.
 */
export function guardedLookup(host: string, options: LookupOptions, callback: LookupCallback): void {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, []);
      return;
    }
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    const first = addresses[0];
    if (refused || !first) {
      const reason = new Error(`${host} is at the private address ${refused?.address ?? 'none'}`);
      callback(Object.assign(reason, { code: PRIVATE_ADDRESS }), []);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
}
