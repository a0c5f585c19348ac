import type { Document } from 'domhandler';
import { parse } from 'parse5';
import { adapter } from 'parse5-htmlparser2-tree-adapter';
import { numberTree } from '../tree/number-tree.js';
import type { Page, PageElement, RawPage } from '../types.js';

/** Bytes to a numbered tree. (First version: the parse room replaces it.) */
export function parsePage(raw: RawPage): Page {
  const head = new TextDecoder('latin1').decode(raw.bytes.subarray(0, 2048));
  const label = /charset=["']?([\w-]+)/i.exec(raw.source.contentType ?? '')?.[1] ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  let decoder: TextDecoder;
  try { decoder = new TextDecoder(label); } catch { decoder = new TextDecoder('utf-8'); }
  const document = parse(decoder.decode(raw.bytes), { treeAdapter: adapter, scriptingEnabled: false }) as unknown as Document;
  const tree = numberTree(document);
  const body = tree.elements.find((e) => e.name === 'body') ?? null;
  return {
    source: raw.source, requestedUrl: raw.requestedUrl, url: raw.url, baseUrl: raw.url,
    charset: decoder.encoding, charsetFrom: 'meta', byteLength: raw.bytes.length, document,
    body: body as PageElement | null, ...tree, warnings: [],
  };
}
