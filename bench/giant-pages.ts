import type { SavedPage } from './pages.js';

/** Bytes of a giant page. */
export const GIANT_BYTES = 10_000_000;

/** What giant pages are made of. Of 2,764 real pages, the one with the most mark-up has an element every 34 bytes. */
export const GIANT_SHAPES = {
  prose: (i: number) =>
    `<p class="log">${'The ferry left the island at noon, and nobody on the quay looked up from the nets. '.repeat(6)}${i}</p>\n`,
  'cards, an element every 32 bytes': (i: number) =>
    `<li class="card"><a class="card-link" href="/log/part-${i}"><img src="/img/${i}.jpg" alt=""><h3>The quay, part ${i}</h3></a><p>Who came and who went.</p></li>\n`,
  'rows of a table, an element every 15 bytes': (i: number) => `<tr><td>quay ${i}</td><td>${i}</td></tr>\n`,
  'letters, an element every 8 bytes': () => '<b>x</b>',
} as const;

export type GiantShape = keyof typeof GIANT_SHAPES;

export function giantPage(shape: GiantShape): Buffer {
  const start = '<!doctype html><html lang="en"><head><title>The log of the quay</title></head><body>';
  const head = shape.startsWith('rows') ? `${start}<table>` : start;
  const parts: string[] = [head];
  let { length } = head;
  for (let i = 0; length < GIANT_BYTES; i++) {
    const part = GIANT_SHAPES[shape](i);
    parts.push(part);
    length += part.length;
  }
  return Buffer.from(parts.join(''));
}

/** A page whose body comes again and again. */
export function repeatBody({ bytes }: SavedPage): Buffer {
  const html = Buffer.from(bytes).toString('latin1');
  const start = html.indexOf('>', html.search(/<body/i)) + 1;
  const body = html.slice(start).replace(/<\/body>\s*<\/html>\s*$/i, '');
  const times = Math.ceil((GIANT_BYTES - start) / body.length);
  return Buffer.from((html.slice(0, start) + body.repeat(times)).slice(0, GIANT_BYTES), 'latin1');
}

/** The pages with the most start tags a byte, scripts and styles aside, the densest first. Small ones say little of large. */
export function densest(pages: readonly SavedPage[], count: number): SavedPage[] {
  return pages
    .filter(({ bytes }) => bytes.length > 20_000)
    .map((page) => ({ page, density: startTags(page.bytes) / page.bytes.length }))
    .sort((a, b) => b.density - a.density)
    .slice(0, count)
    .map(({ page }) => page);
}

function startTags(bytes: Uint8Array): number {
  const html = Buffer.from(bytes).toString('latin1');
  return html.replace(/<(script|style)\b.*?<\/\1>/gis, '').match(/<[a-z]/gi)?.length ?? 0;
}
