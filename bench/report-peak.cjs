// Loaded before a program (`node --require`): tells on file 3 how much memory the process had at most, in kibibytes.
const { existsSync, readFileSync, writeSync } = require('node:fs');

// Linux counts in `maxRSS` what the process that started this one had when it did so.
const STATUS = '/proc/self/status';
const peak = () =>
  existsSync(STATUS)
    ? /VmHWM:\s*(\d+) kB/.exec(readFileSync(STATUS, 'latin1'))[1]
    : process.resourceUsage().maxRSS;
process.on('exit', () => writeSync(3, String(peak())));
