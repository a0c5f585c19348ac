import { loadProgram } from './load-program.js';

export default loadProgram().loadWorker().default;
