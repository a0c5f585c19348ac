/** Galley's version, equal to package.json's (a test holds them so); in code, since start-up cannot afford reading a file. */
export const VERSION = '0.1.0';
