/** 2 to the 32nd over the golden ratio: near hashes end far apart (Knuth, volume 3, 6.4). */
export const SPREAD = 0x9e3779b1;

/**
 * Bits that tell of which hashes something may be known, eight to a byte: nearly all that is not known is refused by them, from
 * a table so small that the processor has it at hand.
 */
export class HashSigns {
  private constructor(
    private readonly bits: Uint8Array,
    private readonly shift: number,
  ) {}

  /** @param size how many bits, as a power of two: some twenty for each hash that will be added. */
  static ofSize(size: number): HashSigns {
    return new HashSigns(new Uint8Array(1 << (size - 3)), 32 - size);
  }

  copy(): HashSigns {
    return new HashSigns(this.bits.slice(), this.shift);
  }

  add(hash: number): void {
    const sign = Math.imul(hash, SPREAD) >>> this.shift;
    this.bits[sign >> 3]! |= 1 << (sign & 7);
  }

  /** False for a hash that has surely not been added. */
  mayHold(hash: number): boolean {
    const sign = Math.imul(hash, SPREAD) >>> this.shift;
    return ((this.bits[sign >> 3]! >> (sign & 7)) & 1) !== 0;
  }

  /** Makes it tell what another of its size tells. */
  become(other: HashSigns): void {
    this.bits.set(other.bits);
  }

  empty(): void {
    this.bits.fill(0);
  }
}
