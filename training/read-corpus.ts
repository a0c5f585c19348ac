import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One page of a corpus with its known answer. */
export interface TruePage {
  corpus: string;
  id: string;
  url: string | null;
  host: string;
  type: string;
  /** Null where only snippets are known. */
  text: string | null;
  /** Paragraphs that count neither for nor against: a standfirst, the repeated headline. */
  optional: string[];
  path: string;
  read(): Uint8Array;
}

/** The pages of one corpus folder, in the order of its `truth.jsonl`. */
export function readCorpus(corpora: string, corpus: string, step = 1): TruePage[] {
  const file = join(corpora, corpus, 'truth.jsonl');
  if (!existsSync(file)) throw new Error(`no corpus at ${join(corpora, corpus)}: expected ${file}`);
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines
    .filter((_, i) => i % step === 0)
    .map((line) => {
      const truth = JSON.parse(line) as {
        id: string;
        url?: string | null;
        host?: string;
        type?: string;
        text?: string;
        optional?: string[];
      };
      const path = join(corpora, corpus, 'pages', `${truth.id}.html.gz`);
      return {
        corpus,
        id: truth.id,
        url: truth.url ?? null,
        host: truth.host ?? (truth.url ? new URL(truth.url).host.replace(/^www\./, '') : truth.id),
        type: truth.type ?? 'article',
        text: truth.text ?? null,
        optional: truth.optional ?? [],
        path,
        read: () => gunzipSync(readFileSync(path)),
      };
    });
}
