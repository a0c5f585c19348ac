#!/usr/bin/env node
const { loadProgram } = require('../dist/load-program.cjs');

// Node makes each of these streams when it is asked for, in a twentieth of the time that it takes to start.
const streams = {
  get stdin() {
    return process.stdin;
  },
  get stdout() {
    return process.stdout;
  },
  get stderr() {
    return process.stderr;
  },
};
loadProgram()
  .loadCommandLine()
  .main(process.argv.slice(2), streams)
  .then((code) => {
    process.exitCode = code;
  });
