import { loadProgram } from './load-program.cjs';

export const { extract, extractUrl, GalleyError } = loadProgram().loadLibrary();
