/** Stands between two dressed phrases: glued as in `<b>w</b><i>ord</i>`, parted as in `<span>ready</span><span>Create</span>`. */
export const SEAM = '\uE000';
/** Stands between two cells of a table row, where the source may have tabs of its own. */
export const CELL = '\uE001';
/** Stands between neighbours that a style sheet sets apart: a space, unless a closing sign follows or an opening one precedes. */
export const GAP = '\uE002';
const SEAMS = /\uE000+/g;
const GAPS = /\uE002/g;

/** Characters of a text that can be seen: white space, invisible marks and icon glyphs aside. */
export function countVisible(data: string): number {
  let visible = 0;
  for (let i = 0; i < data.length; i++) {
    const code = data.charCodeAt(i);
    if (code > 32 && (code < 0x7f || (code > 0xa0 && code !== 0xad && !isInvisible(code)))) visible++;
  }
  return visible;
}

/** Spaces, joiners and direction marks; and the private use area, where icon fonts keep their pictures. */
function isInvisible(code: number): boolean {
  if (code < 0x1680) return false;
  if (code >= 0x2000 && code <= 0x206f)
    return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
  return code === 0x1680 || code === 0x3000 || code === 0xfeff || (code >= 0xe000 && code <= 0xf8ff);
}

const ICONS = /[\uE000-\uF8FF]/g;
const HAS_ICON = /[\uE000-\uF8FF]/;

/** The text with a space for each icon glyph; so no page can bring signs that stand for seams, gaps and cells here. */
export function withoutIcons(data: string): string {
  return HAS_ICON.test(data) ? data.replace(ICONS, ' ') : data;
}

/** Soft hyphens and zero-width spaces are the typesetter's, not the text's; joiners (U+200C, U+200D) belong to words. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;

/** The text of a run in one line, or of a table row, its cells parted by tabs. */
export function flowText(pieces: string[]): string {
  let text = pieces.length === 1 ? pieces[0]! : pieces.join('');
  const trimmed = text.trim();
  if (isPlain(trimmed)) return trimmed;
  if (text.includes(SEAM)) text = text.replace(SEAMS, seam);
  if (text.includes(GAP)) text = text.replace(GAPS, gap);
  text = text.replace(INVISIBLE, '');
  if (text.includes(CELL)) return tableText(text);
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** Whether a text is sure to stay as it is: single spaces, and letters that look the same in every normal form. */
function isPlain(text: string): boolean {
  let space = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 32) {
      if (space) return false;
      space = true;
    } else {
      space = false;
      if ((code < 33 || code > 0x7e) && !isStable(code)) return false;
    }
  }
  return true;
}

/** Latin, Greek and Cyrillic letters, dashes and quotes, kana, Chinese and Korean signs; neither spaces nor combining marks. */
function isStable(code: number): boolean {
  if (code < 0x300) return code > 0xa0 && code !== 0xad;
  if (code < 0x2000) return (code >= 0x391 && code <= 0x3ce) || (code >= 0x400 && code <= 0x481);
  if (code < 0x3000) return code >= 0x2010 && code <= 0x2027;
  if (code < 0x4e00)
    return (
      (code > 0x3000 && code < 0x302a) || (code > 0x3040 && code < 0x3097) || (code > 0x30a0 && code < 0x30fb)
    );
  return code <= 0x9fff || (code >= 0xac00 && code <= 0xd7a3) || (code > 0xff00 && code < 0xff5f);
}

function seam(seams: string, at: number, text: string): string {
  const after = at + seams.length;
  return LOWER_END.test(text.slice(Math.max(0, at - 2), at)) && UPPER_START.test(text.slice(after, after + 2))
    ? ' '
    : '';
}

const LOWER_END = /[\p{Ll}\p{N}]$/u;
const UPPER_START = /^\p{Lu}/u;

function gap(_: string, at: number, text: string): string {
  return OPEN_END.test(text.slice(Math.max(0, at - 2), at)) || CLOSE_START.test(text.slice(at + 1, at + 3))
    ? ''
    : ' ';
}

const OPEN_END = /[\p{Ps}\p{Pi}]$/u;
const CLOSE_START = /^[\p{Pe}\p{Pf},.;:!?\u2026\u3001\u3002\uFF0C\u060C\u061F]/u;

/** Cells stay parted by one tab each, so that an empty cell keeps its column. */
function tableText(text: string): string {
  return text
    .split(CELL)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .join('\t')
    .trim()
    .normalize('NFC');
}

/** The text of a run of code, its white space kept. */
export function codeText(pieces: string[]): string {
  return pieces
    .join('')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .normalize('NFC');
}
