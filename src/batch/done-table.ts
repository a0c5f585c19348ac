import { createHash } from 'node:crypto';
import type { ManifestEntry } from '../output/manifest.js';

/** What a table remembers of an input that is through. */
export interface DoneBefore {
  size: number | null;
  modified: number | null;
  bytes: number;
  /** First 48 bits of the page's hash, 0 when unknown. */
  sha48: number;
  hasText: boolean;
  isError: boolean;
}

const FIELDS = 5;
const HAS_SIZE = 1;
const HAS_TEXT = 2;
const IS_ERROR = 4;

/**
 * The inputs of an earlier run by name, in 48 bytes each: a run of millions of pages is gone on with in little memory.
 * Names are held as 53 bits of their hash. Two that share them are told apart by size and time all the same.
 */
export class DoneTable {
  count = 0;
  private keys = new Float64Array(1024);
  private values = new Float64Array(1024 * FIELDS);

  /** A later entry for the same input takes the place of the earlier. */
  set(entry: ManifestEntry): void {
    if (this.count * 2 >= this.keys.length) this.grow();
    const key = hashName(entry.input);
    const at = this.place(key);
    if (this.keys[at] === 0) this.count++;
    this.keys[at] = key;
    const flags =
      (entry.size === null ? 0 : HAS_SIZE) +
      (entry.text ? HAS_TEXT : 0) +
      (entry.status === 'error' ? IS_ERROR : 0);
    this.values.set(
      [entry.size ?? 0, entry.modified ?? 0, entry.bytes, sha48(entry.sha256), flags],
      at * FIELDS,
    );
  }

  get(input: string): DoneBefore | null {
    const at = this.place(hashName(input));
    return this.keys[at] === 0 ? null : this.read(at);
  }

  /** What is remembered of every input, in no order. */
  *all(): Generator<DoneBefore> {
    for (let at = 0; at < this.keys.length; at++) if (this.keys[at] !== 0) yield this.read(at);
  }

  private read(at: number): DoneBefore {
    const [size = 0, modified = 0, bytes = 0, sha = 0, flags = 0] = this.values.subarray(
      at * FIELDS,
      (at + 1) * FIELDS,
    );
    const hasSize = (flags & HAS_SIZE) !== 0;
    return {
      size: hasSize ? size : null,
      modified: hasSize ? modified : null,
      bytes,
      sha48: sha,
      hasText: (flags & HAS_TEXT) !== 0,
      isError: (flags & IS_ERROR) !== 0,
    };
  }

  private place(key: number): number {
    const mask = this.keys.length - 1;
    let at = key % this.keys.length;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & mask;
    return at;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Float64Array(keys.length * 2);
    this.values = new Float64Array(values.length * 2);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const at = this.place(key);
      this.keys[at] = key;
      this.values.set(values.subarray(i * FIELDS, (i + 1) * FIELDS), at * FIELDS);
    });
  }
}

/** The first 48 bits of a hash in hexadecimal. */
export function sha48(sha256: string | null): number {
  return sha256 === null ? 0 : Number.parseInt(sha256.slice(0, 12), 16);
}

/** Never 0, which marks a free place. */
function hashName(name: string): number {
  const digest = createHash('sha1').update(name).digest();
  return digest.readUIntBE(0, 6) * 32 + ((digest[6] ?? 0) & 31) || 1;
}
