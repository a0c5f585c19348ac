import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { finished, galley, start } from './program.js';

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

/**
 * Starts a run, kills it again and again after a random time, each time going on with --resume, and lets the last go on to
 * its end.
 * @returns how many were killed while they ran, and the last one's exit code.
 */
export async function killAndResume(
  args: readonly string[],
  settings: {
    cwd: string;
    kills: number;
    leastMs: number;
    mostMs: number;
    random: () => number;
    signal: NodeJS.Signals;
  },
): Promise<{ killed: number; code: number | null; stderr: string }> {
  let killed = 0;
  for (let i = 0; i < settings.kills; i++) {
    const child = await start(i === 0 ? args : [...args, '--resume'], { cwd: settings.cwd });
    child.stdin?.end();
    const end = finished(child);
    const wait = settings.leastMs + settings.random() * (settings.mostMs - settings.leastMs);
    const timer = setTimeout(() => child.kill(settings.signal), wait);
    const { code } = await end;
    clearTimeout(timer);
    if (code === null || code === 130) killed++;
  }
  const { code, stderr } = await galley([...args, '--resume'], { cwd: settings.cwd });
  return { killed, code, stderr };
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
