// The process that peers.ts looks at: all extractors of node's, in turns, on the same pages.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { resolveOptions } from '../src/options.js';
import { extractPage } from '../src/pipeline.js';
import { describeSource, makeRawPage } from '../src/raw-page.js';
import { type BenchPage, readPages, withText } from './pages.js';
import type { PeerResult } from './results.js';
import { mean, median } from './statistics.js';

interface Peer {
  name: string;
  version: string;
  run(page: BenchPage): unknown;
}

type Parsed = { parse(): unknown };
type ReadabilityClass = new (document: unknown) => Parsed;

const { values, positionals } = parseArgs({
  options: {
    packages: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    passes: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const require = createRequire(pathToFileURL(join(values.packages, 'package.json')));
const URL_OF_ALL = 'https://example.org/page';
const WARMING_MS = 8_000;
const options = resolveOptions();
const pages = readPages(positionals[0] ?? '', Number(values.every));
const missing: PeerResult[] = [];

main().then((results) => console.log(JSON.stringify({ pages: pages.length, results })));

async function main(): Promise<PeerResult[]> {
  const peers = [galley(), ...(await loadPeers())];
  const times = peers.map(() => pages.map((): number[] => []));
  const failed = peers.map(() => new Set<string>());
  for (const peer of peers) await warmUp(peer);
  for (let pass = 0; pass < Number(values.passes); pass++) {
    for (const [at, saved] of pages.entries()) {
      const page = withText(saved);
      for (const [i, peer] of peers.entries()) {
        const startedAt = performance.now();
        try {
          await peer.run(page);
        } catch {
          failed[i]?.add(page.name);
        }
        times[i]?.[at]?.push(performance.now() - startedAt);
      }
    }
  }
  const means = times.map((all) => mean(all.map(median)));
  const base = means[0] ?? Number.NaN;
  const timed = peers.map(({ name, version }, i) => {
    const ms = means[i] ?? Number.NaN;
    return { name, version, ms, timesGalley: ms / base, failed: failed[i]?.size ?? 0, missing: null };
  });
  return [...timed, ...missing];
}

/** The compiler's turn: the same time for each, at least a page. */
async function warmUp(peer: Peer): Promise<void> {
  const startedAt = performance.now();
  for (let done = 0; performance.now() - startedAt < WARMING_MS; done++) {
    const page = pages[done % pages.length];
    try {
      if (page) await peer.run(withText(page));
    } catch {
      // Counted when it is timed.
    }
  }
}

function galley(): Peer {
  const run = ({ bytes }: BenchPage) =>
    extractPage(makeRawPage(bytes, describeSource(), { url: URL_OF_ALL }), options);
  return { name: 'galley', version: '', run };
}

async function loadPeers(): Promise<Peer[]> {
  const peers: Peer[] = [];
  const add = async (name: string, from: string, load: () => Promise<Peer['run']>): Promise<void> => {
    try {
      peers.push({ name, version: versionOf(from), run: await load() });
    } catch (error) {
      missing.push({
        name,
        version: '',
        ms: null,
        timesGalley: null,
        failed: 0,
        missing: String(error).split('\n')[0] ?? '',
      });
    }
  };
  await add('Readability on jsdom', '@mozilla/readability', async () => {
    const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass };
    const { JSDOM } = require('jsdom') as {
      JSDOM: new (html: string, options: object) => { window: { document: unknown; close(): void } };
    };
    return ({ text }) => {
      const { window } = new JSDOM(text, { url: URL_OF_ALL });
      const result = new Readability(window.document).parse();
      window.close();
      return result;
    };
  });
  await add('Readability on linkedom', '@mozilla/readability', async () => {
    const { Readability } = require('@mozilla/readability') as { Readability: ReadabilityClass };
    const { parseHTML } = (await load('linkedom')) as { parseHTML: (html: string) => { document: unknown } };
    return ({ text }) => new Readability(parseHTML(text).document).parse();
  });
  await add('defuddle', 'defuddle', async () => {
    const { Defuddle } = (await load('defuddle/node')) as {
      Defuddle: (document: unknown, url: string) => Promise<unknown>;
    };
    const { parseHTML } = (await load('linkedom')) as { parseHTML: (html: string) => { document: unknown } };
    return ({ text }) => Defuddle(parseHTML(text).document, URL_OF_ALL);
  });
  await add('@extractus/article-extractor', '@extractus/article-extractor', async () => {
    const { extractFromHtml } = (await load('@extractus/article-extractor')) as {
      extractFromHtml: (html: string, url: string) => Promise<unknown>;
    };
    return ({ text }) => extractFromHtml(text, URL_OF_ALL);
  });
  return peers;
}

/** By a module that stands beside the packages, so that node looks for them there. */
async function load(name: string): Promise<unknown> {
  const { load: loadThere } = (await importModule(pathToFileURL(join(values.packages, 'load.mjs')).href)) as {
    load: typeof load;
  };
  return loadThere(name);
}

// The bundler would turn a plain import() into require(), which cannot load these.
const importModule = new Function('url', 'return import(url)') as (url: string) => Promise<unknown>;

function versionOf(name: string): string {
  const file = join(values.packages, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
