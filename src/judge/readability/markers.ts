/**
 * Marks that ride inside the text through a second parse and say where each text came from. A mark stands behind the
 * leading white space, because a parser treats white space in tables otherwise than words.
 */
export interface Marker {
  open: string;
  close: string;
}

const FIRST_PRIVATE = 0xe000;
const LAST_PRIVATE = 0xf8fe;

/** Two private-use characters that the text does not hold. */
export function chooseMarker(text: string): Marker {
  for (let code = FIRST_PRIVATE; code < LAST_PRIVATE; code += 2) {
    const open = String.fromCharCode(code);
    const close = String.fromCharCode(code + 1);
    if (!text.includes(open) && !text.includes(close)) return { open, close };
  }
  throw new Error('the page uses every private-use character, so its texts cannot be marked');
}

export function markText(data: string, origins: readonly number[], marker: Marker): string {
  if (origins.length === 0) return data;
  let start = 0;
  while (start < data.length && '\t\n\f\r '.includes(data[start]!)) start++;
  if (start === data.length) return data;
  return `${data.slice(0, start)}${marker.open}${origins.join(',')}${marker.close}${data.slice(start)}`;
}

/** The text without its marks, and the origins they named. */
export function readMarks(data: string, marker: Marker): { data: string; origins: number[] } {
  const origins: number[] = [];
  const pieces = data.split(marker.open);
  let plain = pieces[0]!;
  for (const piece of pieces.slice(1)) {
    const end = piece.indexOf(marker.close);
    for (const origin of piece.slice(0, end).split(',')) origins.push(Number(origin));
    plain += piece.slice(end + 1);
  }
  return { data: plain, origins };
}
