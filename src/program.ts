// The whole program as one bundle. What is needed is taken up when it is asked for: the library does without the command
// line, and --help without the pipeline.

/** Undone by the bundler, which knows every module; there is no such function where ES modules run unbundled. */
declare function require(path: string): unknown;

export const loadLibrary = () => require('./index.js') as typeof import('./index.js');
export const loadCommandLine = () => require('./cli/main.js') as typeof import('./cli/main.js');
export const loadWorker = () => require('./batch/worker.js') as typeof import('./batch/worker.js');
