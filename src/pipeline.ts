import type { ResolvedOptions } from './options.js';
import type { GalleyRecord, RawPage } from './types.js';

/**
 * The corridor: one page in, one record out. The only place that knows the order of the rooms.
 * @throws GalleyError when the page cannot be read as HTML; an HTML page without an article gives `status: "empty"`.
 */
export function extractPage(_raw: RawPage, _options: ResolvedOptions): GalleyRecord {
  throw new Error('being built');
}
