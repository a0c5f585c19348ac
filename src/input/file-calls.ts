import { close, fstat, open, read, type Stats, stat } from 'node:fs';

// node:fs/promises would bring a dozen of node's modules along, for four calls: 5 ms of a process that reads one page.

/** @returns a file descriptor, open for reading. */
export function openFile(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    open(path, 'r', (error, descriptor) => (error ? reject(error) : resolve(descriptor)));
  });
}

export function statFile(descriptor: number): Promise<Stats> {
  return new Promise((resolve, reject) => {
    fstat(descriptor, (error, stats) => (error ? reject(error) : resolve(stats)));
  });
}

export function statPath(path: string): Promise<Stats> {
  return new Promise((resolve, reject) => {
    stat(path, (error, stats) => (error ? reject(error) : resolve(stats)));
  });
}

/** Reads into a buffer from a place in the file. @returns the number of bytes read, 0 at the end. */
export function readAt(descriptor: number, into: Uint8Array, at: number): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, into, at, into.length - at, at, (error, count) =>
      error ? reject(error) : resolve(count),
    );
  });
}

export function closeFile(descriptor: number): Promise<void> {
  return new Promise((resolve) => {
    // Nothing was written: a failure to close loses nothing.
    close(descriptor, () => resolve());
  });
}
