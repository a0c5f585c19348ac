import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const BLOCK = /^```console\n([\s\S]*?)^```$/gm;
const MAX_WIDTH = 118;

/**
 * The text with the output of every ```console block made anew: each line that begins with `$ ` is run by bash in `folder`,
 * with `galley` being `program`, and what it prints follows it, stdout before stderr. Milliseconds are written as 0. A long line
 * of JSON is broken after a comma, any other long line is cut with an ellipsis.
 * @throws Error when a command's exit code is not the one that its line announces, as in `$ galley gone.html # exit 1`, or 0.
 */
export function runConsole(text: string, program: string, folder: string): string {
  const bin = mkdtempSync(join(tmpdir(), 'galley-docs-'));
  try {
    const start = join(bin, 'galley');
    writeFileSync(start, `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
    chmodSync(start, 0o755);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
    return text.replace(BLOCK, (_, block: string) => {
      const commands = block.split('\n').filter((line) => line.startsWith('$ '));
      const parts = commands.map((line) => `${line}\n${printed(line.slice(2), folder, env)}`);
      return `\`\`\`console\n${parts.join('')}\`\`\``;
    });
  } finally {
    rmSync(bin, { recursive: true, force: true });
  }
}

function printed(command: string, cwd: string, env: NodeJS.ProcessEnv): string {
  const wanted = Number(/# exit (\d+)$/.exec(command)?.[1] ?? 0);
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, env, encoding: 'utf8' });
  if (status !== wanted) throw new Error(`exit ${status}, wanted ${wanted}: ${command}\n${stderr}`);
  const text = `${stdout}${stderr}`;
  if (text === '') return '';
  const lines = text
    .replace(/"ms":[\d.]+/g, '"ms":0')
    .replace(/\n?$/, '\n')
    .split('\n');
  return lines.map(fitted).join('\n');
}

function fitted(line: string): string {
  if (line.length <= MAX_WIDTH) return line;
  const characters = [...line];
  if (!line.startsWith('{')) return `${characters.slice(0, MAX_WIDTH).join('')}…`;
  const rows = [''];
  for (const part of line.split(/(?<=,)/)) {
    if (`${rows.at(-1)}${part}`.length > MAX_WIDTH) rows.push(part);
    else rows.push(`${rows.pop()}${part}`);
  }
  return rows.join('\n');
}
