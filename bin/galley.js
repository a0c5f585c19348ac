#!/usr/bin/env node
const { loadProgram } = require('../dist/load-program.cjs');

const { stdin, stdout, stderr } = process;
loadProgram()
  .loadCommandLine()
  .main(process.argv.slice(2), { stdin, stdout, stderr })
  .then((code) => {
    process.exitCode = code;
  });
