import type { GalleyRecord } from '../types.js';

export type Format = 'json' | 'jsonl' | 'text' | 'markdown' | 'html';

export const FORMATS: readonly Format[] = ['json', 'jsonl', 'text', 'markdown', 'html'];

export interface RenderSettings {
  format: Format;
  /** Top-level names to print, in this order; null prints all. Only for json and jsonl. */
  fields: readonly string[] | null;
  /** True sets JSON in lines of its own, for reading. */
  indent: boolean;
}

/**
 * A record as a string that ends in a newline. A record without an article is the empty string in the formats that hold
 * text alone; there markdown and html stand in the record, since only the pipeline has the page's tree.
 */
export function renderRecord(record: GalleyRecord, settings: RenderSettings): string {
  if (settings.format === 'text') return ended(record.text);
  if (settings.format === 'markdown') return ended(record.markdown ?? null);
  if (settings.format === 'html') return ended(record.html ?? null);
  const shown = settings.fields === null ? record : pick(record, settings.fields);
  return `${settings.indent ? JSON.stringify(shown, null, 2) : JSON.stringify(shown)}\n`;
}

function ended(text: string | null): string {
  if (text === null || text === '') return '';
  return text.endsWith('\n') ? text : `${text}\n`;
}

function pick(record: GalleyRecord, fields: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  const all: Partial<Record<string, unknown>> = { ...record };
  for (const field of fields) picked[field] = all[field] ?? null;
  return picked;
}
