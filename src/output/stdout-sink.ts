import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Sink } from './sink.js';

/** Standard output. It waits for a slow reader, and closes quietly when the reader goes away. */
export function makeStdoutSink(stdout: Writable): Sink {
  let closed = false;
  let failure: Error | null = null;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') failure = error;
  });

  async function drained(): Promise<void> {
    await Promise.race([once(stdout, 'drain'), once(stdout, 'close')]).catch(() => undefined);
    if (failure) throw failure;
  }

  async function flush(): Promise<void> {
    if (closed) return;
    await new Promise<void>((resolve) => {
      stdout.once('close', resolve);
      stdout.write('', () => {
        stdout.off('close', resolve);
        resolve();
      });
    });
    if (failure) throw failure;
  }

  return {
    get closed() {
      return closed;
    },
    async write(output) {
      if (!closed && output.length > 0 && !stdout.write(output)) await drained();
      return { path: null, bytes: Buffer.byteLength(output) };
    },
    flush,
    // What is still in the pipe must be out before the process may end.
    finish: flush,
    async abandon() {},
  };
}
