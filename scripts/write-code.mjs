// Run by the build: node scripts/write-code.mjs FOLDER PAGE... writes FOLDER/dist/galley.cjs.code.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

const [, , folder = '.', ...pages] = process.argv;
const { compileProgram, runProgram } = await import(
  pathToFileURL(resolve(join(folder, 'dist', 'load-program.cjs'))).href
);
const { script, path } = compileProgram();
const { main } = runProgram(script).loadCommandLine();
const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
for (const page of pages) await main([page], { stdin: process.stdin, stdout: nowhere(), stderr: nowhere() });
writeFileSync(`${path}.code`, script.createCachedData());
