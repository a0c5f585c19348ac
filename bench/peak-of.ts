import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Peak {
  /** Exit code of the process; null where a signal ended it. */
  code: number | null;
  megabytes: number;
  seconds: number;
}

/** Runs a script of node's, its output thrown away, and says how much memory it had at most. @throws Error where it cannot be told. */
export async function peakOf(script: string, args: readonly string[]): Promise<Peak> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', join(import.meta.dirname, 'report-peak.cjs'), script, ...args],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  let told = '';
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (!/^\d+$/.test(told)) throw new Error(`${script} ended (${code}) without telling its memory`);
  return { code, megabytes: (Number(told) * 1024) / 1e6, seconds: (performance.now() - startedAt) / 1000 };
}
