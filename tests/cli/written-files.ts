import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers from 0 up to 1, the same for the same seed (mulberry32, public domain). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Every file under a folder with its content; times in manifests are taken out. */
export function contents(folder: string): Record<string, string> {
  const found: Record<string, string> = {};
  if (!existsSync(folder)) return found;
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) found[name] = withoutTimes(name, readFileSync(path, 'utf8'));
  }
  return found;
}

/** A folder's manifest stands in the order of finishing where the run was stopped and gone on with. */
function withoutTimes(name: string, text: string): string {
  if (!name.endsWith('galley-run.jsonl')) return text;
  return text.replace(/"ms":[\d.e-]+/g, '"ms":0').replace(/"end":\d+/g, '"end":0');
}
