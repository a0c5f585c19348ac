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
  private readonly utf8: Buffer | null;
  private nextAmpersand = -1;
  private nextReturn = -1;

  /** `utf8`: the bytes that `chars` stands for, where they are not all ASCII; must be valid UTF-8. */
  constructor(chars: string, utf8: Buffer | null) {
    this.chars = chars;
    this.length = chars.length;
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
    return piece.includes('\r') ? piece.replace(LINE_ENDS, '\n') : piece;
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
    if (this.nextReturn < start) this.nextReturn = indexOrEnd(this.chars, '\r', start);
    return this.nextReturn < end;
  }

  private isEncoded(start: number, end: number): boolean {
    const { utf8 } = this;
    if (utf8 === null) return false;
    for (let i = start; i < end; i++) if (utf8[i]! > 0x7f) return true;
    return false;
  }
}

function indexOrEnd(text: string, character: string, from: number): number {
  const found = text.indexOf(character, from);
  return found === -1 ? text.length : found;
}
