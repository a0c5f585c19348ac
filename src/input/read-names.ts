import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { fileFailure } from './file-failure.js';

/**
 * The names in a list, one a line, or parted by NUL as `find -print0` writes them. Empty lines are left out.
 * @param list a path, or `-` for standard input.
 * @throws GalleyError notFound or unreadable when the list itself cannot be read.
 */
export async function* readNames(list: string, stdin: Readable): AsyncGenerator<string> {
  const stream = list === '-' ? stdin : createReadStream(list);
  const decoder = new TextDecoder();
  let rest = '';
  let separator: string | null = null;
  try {
    for await (const chunk of stream) {
      rest += decoder.decode(chunk as Uint8Array, { stream: true });
      separator ??= rest.includes('\0') ? '\0' : rest.includes('\n') ? '\n' : null;
      if (separator === null) continue;
      const lines = rest.split(separator);
      rest = lines.pop() ?? '';
      for (const line of lines) yield* nameOf(line);
    }
  } catch (error) {
    throw fileFailure(error, list);
  }
  yield* nameOf(rest + decoder.decode());
}

function* nameOf(line: string): Generator<string> {
  const name = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (name.trim() !== '') yield name;
}
