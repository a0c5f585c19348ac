import { finished, galley, start } from './program.js';

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
