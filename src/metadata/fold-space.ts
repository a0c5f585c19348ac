/** The same as `text.replace(/\s+/gu, ' ').trim()`; most texts are folded already, which one look tells. */
export function foldSpace(text: string): string {
  const trimmed = text.trim();
  return UNFOLDED.test(trimmed) ? trimmed.replace(/\s+/gu, ' ') : trimmed;
}

const UNFOLDED = /[^\S ]|\s\s/u;
