import { loadProgram } from './load-program.cjs';

export default loadProgram().loadWorker().default;
