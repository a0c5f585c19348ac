/**
 * EUC-KR as pages use it: with the 8,822 further syllables of windows-949, which the standard asks for
 * (https://encoding.spec.whatwg.org/#euc-kr-decoder) and Node's own decoder lacks.
 */
export function decodeEucKr(bytes: Uint8Array): string {
  syllables ??= furtherSyllables();
  const decoder = new TextDecoder('euc-kr');
  let text = '';
  let runStart = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at]!;
    const syllable = lead < 0x80 ? undefined : syllables.get((lead << 8) | (bytes[at + 1] ?? 0));
    if (syllable !== undefined) {
      text += decoder.decode(bytes.subarray(runStart, at)) + syllable;
      runStart = at + 2;
    }
    at += lead >= 0x80 && (bytes[at + 1] ?? 0) >= 0x41 ? 2 : 1;
  }
  return text + decoder.decode(bytes.subarray(runStart));
}

/** The further syllables by their two bytes, made when first needed. */
let syllables: Map<number, string> | null = null;

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;

/** They take the places that EUC-KR leaves free, in the order of Unicode, and are all that EUC-KR has not. */
function furtherSyllables(): Map<number, string> {
  const plain = plainSyllables();
  const table = new Map<number, string>();
  let code = FIRST_SYLLABLE;
  for (let lead = 0x81; lead <= 0xc6; lead++) {
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail++) {
      if ((trail > 0x5a && trail < 0x61) || (trail > 0x7a && trail < 0x81)) continue;
      while (plain.has(code)) code++;
      if (code > LAST_SYLLABLE) return table;
      table.set((lead << 8) | trail, String.fromCharCode(code++));
    }
  }
  return table;
}

function plainSyllables(): Set<number> {
  const pairs: number[] = [];
  for (let lead = 0xb0; lead <= 0xc8; lead++) {
    for (let trail = 0xa1; trail <= 0xfe; trail++) pairs.push(lead, trail);
  }
  const text = new TextDecoder('euc-kr').decode(Uint8Array.from(pairs));
  return new Set([...text].map((syllable) => syllable.charCodeAt(0)));
}
