import { failedPage } from '../compose/error-record.js';
import type { GalleyError } from '../errors.js';
import type { PageInput } from '../input/page-input.js';
import { unpackPage } from '../input/unpack-page.js';
import { describeSource } from '../raw-page.js';
import type { RawPage } from '../types.js';
import type { BatchSettings } from './batch-settings.js';
import { failPage, type PageResult } from './work-page.js';

/**
 * The output for an input that gave no page, or whose page could not be worked to its end.
 * @param raw the page's bytes, null when they could not be read.
 */
export function failInput(
  input: PageInput,
  raw: RawPage | null,
  error: GalleyError,
  settings: BatchSettings,
): PageResult {
  if (raw !== null)
    return failPage(failedPage(unpackIfWhole(raw, settings)), error, settings.timeoutMs, settings.work);
  const requestedUrl = input.type === 'url' ? input.name : null;
  const source = describeSource({
    type: input.type,
    path: input.path,
    contentType: settings.load.contentType,
  });
  return failPage({ source, requestedUrl, url: settings.load.url, bytes: null }, error, 0, settings.work);
}

function unpackIfWhole(raw: RawPage, settings: BatchSettings): RawPage {
  try {
    return unpackPage(raw, settings.load.maxBytes);
  } catch {
    return raw;
  }
}
