import { INTERRUPTED } from './exit-code.js';

export interface Interrupt {
  /** True once the user pressed Ctrl-C (or the system asked the process to end): finish what is in hand. */
  readonly asked: boolean;
  dispose(): void;
}

/** Listens for SIGINT and SIGTERM. The first asks for an orderly end; the second ends the process at once. */
export function onInterrupt(): Interrupt {
  let asked = false;
  const stop = () => {
    if (asked) process.exit(INTERRUPTED);
    asked = true;
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    get asked() {
      return asked;
    },
    dispose() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
