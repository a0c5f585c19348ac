import { loadProgram } from './load-program.js';

export const { extract, extractUrl, GalleyError } = loadProgram().loadLibrary();
