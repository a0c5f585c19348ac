#!/usr/bin/env node
import { main } from '../dist/cli.js';

const { stdin, stdout, stderr } = process;
process.exitCode = await main(process.argv.slice(2), { stdin, stdout, stderr });
