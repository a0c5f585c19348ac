const LINE_ENDS = /\r\n?/g;

/**
 * A page's text to be searched and cut up. UTF-8 is searched undecoded, as one character a byte: all that mark-up
 * turns on is ASCII, and only what is cut out for the tree is decoded. That saves decoding scripts and styles, and
 * half the memory, since one character beyond Latin-1 would make the whole string two bytes a character.
 */
export class SourceText {
  /** What to search: the text, or its bytes as one character each. Positions here are indices of it. */
  readonly chars: string;
  readonly length: number;
  /** The same as codes, a byte a character; those beyond Latin-1 are 255. */
  readonly codes: Uint8Array;
  private readonly utf8: Buffer | null;
  private nextAmpersand = -1;
  private nextReturn = -1;
  /** No carriage return stands here or behind; nearly all pages have none at all. */
  private returnsEnd = Number.POSITIVE_INFINITY;

  /**
   * `utf8`: the bytes that `chars` stands for, where they are not all ASCII; must be valid UTF-8. `bytes`: as many as
   * there are characters, those of ASCII as in `chars`, where the caller has such.
   */
  constructor(chars: string, utf8: Buffer | null, bytes: Uint8Array | null = utf8) {
    this.chars = chars;
    this.length = chars.length;
    this.codes = bytes ?? codesOf(chars);
    this.utf8 = utf8;
  }

  /** The text from `start` up to, not including, `end`, with line ends made `\n` as the standard asks. */
  cut(start: number, end: number): string {
    const piece = this.isEncoded(start, end)
      ? this.utf8!.toString('utf8', start, end)
      : this.chars.slice(start, end);
    return this.hasReturn(start, end) ? piece.replace(LINE_ENDS, '\n') : piece;
  }

  /** As `cut`, of any range at any time: `cut` is for ranges in ascending order. */
  cutAgain(start: number, end: number): string {
    const piece = this.isEncoded(start, end)
      ? this.utf8!.toString('utf8', start, end)
      : this.chars.slice(start, end);
    return start < this.returnsEnd && piece.includes('\r') ? piece.replace(LINE_ENDS, '\n') : piece;
  }

  /** The whole text. */
  whole(): string {
    return this.utf8 === null ? this.chars : this.utf8.toString();
  }

  /** Whether an `&` stands in the range. Ranges are asked for in ascending order, so the whole text is searched once. */
  hasAmpersand(start: number, end: number): boolean {
    if (this.nextAmpersand < start) this.nextAmpersand = indexOrEnd(this.chars, '&', start);
    return this.nextAmpersand < end;
  }

  private hasReturn(start: number, end: number): boolean {
    if (this.nextReturn < start) {
      this.nextReturn = indexOrEnd(this.chars, '\r', start);
      if (this.nextReturn === this.length) this.returnsEnd = Math.min(start, this.returnsEnd);
    }
    return this.nextReturn < end;
  }

  private isEncoded(start: number, end: number): boolean {
    const { utf8, codes } = this;
    if (utf8 === null) return false;
    for (let i = start; i < end; i++) if (codes[i]! > 0x7f) return true;
    return false;
  }
}

/** By whole tables: a loop over the characters would cost as much as a tenth of the parse. */
function codesOf(chars: string): Uint8Array {
  const wide = Buffer.allocUnsafeSlow(chars.length * 2);
  wide.write(chars, 'utf16le');
  const codes = new Uint8ClampedArray(chars.length);
  codes.set(new Uint16Array(wide.buffer, 0, chars.length));
  return new Uint8Array(codes.buffer);
}

function indexOrEnd(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found === -1 ? text.length : found;
}
