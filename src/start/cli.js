import { loadProgram } from './load-program.js';

export const { main } = loadProgram().loadCommandLine();
