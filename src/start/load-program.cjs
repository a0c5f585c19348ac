const { readFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

const path = join(__dirname, 'galley.cjs');

/**
 * The program, with V8's compiled code where there is some for this version of node: reading a page takes a quarter less
 * of a process's time with it. Node 22 keeps such code itself; for Node 20 the build leaves it beside the program.
 * (CommonJS, since node starts a tenth slower with its loader of ES modules.)
 */
function loadProgram() {
  if (Number.parseInt(process.versions.node, 10) >= 22) {
    require('node:module').enableCompileCache?.();
    return require(path);
  }
  return runProgram(compileProgram().script);
}

/**
 * The build writes ASCII alone, so that there is nothing to decode.
 * Compiled code of another version of node is refused by V8, and is as good as none.
 */
function compileProgram() {
  const source = readFileSync(path, 'latin1');
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})`;
  return { script: new Script(wrapped, { filename: path, cachedData: readOrNothing(`${path}.code`) }), path };
}

function runProgram(script) {
  const program = { exports: {} };
  script.runInThisContext()(program.exports, require, program, path, dirname(path));
  return program.exports;
}

function readOrNothing(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

module.exports = { loadProgram, compileProgram, runProgram };
