import { decodeHTMLAttribute } from 'entities/decode';
import { ownCodesOf } from '../tree/text-codes.js';
import { AMPERSAND, RETURN } from './ascii.js';

const LINE_ENDS = /\r\n?/g;

/** What `SourceText.signsIn` is the sum of. */
export const HAS_AMPERSAND = 1;
export const HAS_RETURN = 2;
/** Of UTF-8 that means that it must be decoded. */
export const BEYOND_ASCII = 4;

/** Anything but white space of ASCII. */
export const HAS_INK = 8;
/** A digit of ASCII. */
export const HAS_DIGIT = 16;
/** The signs for which a piece of the page is not simply its characters. */
export const HAS_CODED = HAS_AMPERSAND | HAS_RETURN | BEYOND_ASCII;

/** Of a text that nothing is known of: it may hold any of them. */
export const ALL_SIGNS = 31;

/** By the code of a character, the sum of the above. */
export const SIGNS = new Uint8Array(256).fill(HAS_INK);
for (const space of [9, 10, 12, 32]) SIGNS[space] = 0;
SIGNS[RETURN] = HAS_RETURN;
SIGNS[AMPERSAND] = HAS_INK | HAS_AMPERSAND;
SIGNS.fill(HAS_INK | HAS_DIGIT, 0x30, 0x3a);
SIGNS.fill(HAS_INK | BEYOND_ASCII, 0x80);

/** Characters of a chunk, as a power of two: V8 puts longer strings into fresh memory, which is slow to touch first. */
const CHUNK_BITS = 15;
/** Chunks that stay when the tree is made: a page of two million bytes. */
const MOST_KEPT = 64;

/**
 * A page's text to be searched and cut up. It is searched as bytes, one a character: all that mark-up turns on is ASCII.
 * Only what is cut out for the tree is made a string, of UTF-8 a chunk at a time and the rest never: scripts and styles
 * are most of a page.
 */
export class SourceText {
  readonly length: number;
  /** Empty until they are asked for; none of a text that is known as a string, nor of a giant page that has been read. */
  private readonly chunks: string[];

  private constructor(
    /** A byte a character; those beyond Latin-1 are 255. */
    readonly codes: Buffer,
    /** The text; null where the codes are its UTF-8. */
    private readonly chars: string | null,
  ) {
    this.length = codes.length;
    this.chunks = chars === null ? new Array<string>((codes.length >> CHUNK_BITS) + 1).fill('') : [];
  }

  /** `bytes`: as many as there are characters, those of ASCII as in the text, where the caller has such. */
  static ofText(chars: string, bytes: Buffer | null = null): SourceText {
    return new SourceText(bytes ?? codesOf(chars), chars);
  }

  /** Of valid UTF-8. Positions are then those of bytes. */
  static ofUtf8(bytes: Buffer): SourceText {
    return new SourceText(bytes, null);
  }

  /** The text from `start` up to, not including, `end`, with line ends made `\n` as the standard asks. */
  cut(start: number, end: number): string {
    return this.cutKnown(start, end, this.signsIn(start, end));
  }

  /** The same where the caller knows what `signsIn` says of the range. */
  cutKnown(start: number, end: number, signs: number): string {
    const isCoded = this.chars === null && (signs & BEYOND_ASCII) !== 0;
    const piece = isCoded ? this.codes.toString('utf8', start, end) : this.slice(start, end);
    return (signs & HAS_RETURN) === 0 ? piece : piece.replace(LINE_ENDS, '\n');
  }

  /** The value of an attribute that stands there, references decoded. */
  valueAt(start: number, end: number): string {
    const signs = this.signsIn(start, end);
    const value = this.cutKnown(start, end, signs);
    return (signs & HAS_AMPERSAND) === 0 ? value : decodeHTMLAttribute(value);
  }

  /** Which of the signs above stand in the range. */
  signsIn(start: number, end: number): number {
    const { codes } = this;
    let signs = 0;
    for (let i = start; i < end; i++) signs |= SIGNS[codes[i]!]!;
    return signs;
  }

  holdsNul(): boolean {
    return this.chars === null ? this.codes.includes(0) : this.chars.includes('\0');
  }

  /** To be called when the tree is made: of a giant page less is asked for than its chunks would hold. */
  close(): void {
    if (this.chunks.length > MOST_KEPT) this.chunks.length = 0;
  }

  /** The whole text. */
  whole(): string {
    return this.chars ?? this.codes.toString('utf8');
  }

  private slice(start: number, end: number): string {
    if (this.chars !== null) return this.chars.slice(start, end);
    const number = start >> CHUNK_BITS;
    const from = number << CHUNK_BITS;
    const to = from + (1 << CHUNK_BITS);
    if (end > to || this.chunks.length === 0) return this.codes.toString('latin1', start, end);
    let chunk = this.chunks[number]!;
    if (chunk === '') {
      chunk = this.codes.toString('latin1', from, to);
      this.chunks[number] = chunk;
    }
    return chunk.slice(start - from, end - from);
  }
}

/** By whole tables: a loop over the characters would cost as much as a tenth of the parse. */
function codesOf(chars: string): Buffer {
  const codes = new Uint8ClampedArray(chars.length);
  codes.set(ownCodesOf(chars));
  return Buffer.from(codes.buffer);
}
