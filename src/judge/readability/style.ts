const VISIBLE = { display: '', visibility: '' };

/** The words that make a `display` value valid; a declaration with any other is dropped, as CSS says. */
const DISPLAY_WORDS = new Set(
  (
    'none contents block inline run-in flow flow-root table flex grid ruby math list-item inline-block inline-table ' +
    'inline-flex inline-grid table-row-group table-header-group table-footer-group table-row table-cell ' +
    'table-column-group table-column table-caption ruby-base ruby-text ruby-base-container ruby-text-container ' +
    'grid-lanes inline-grid-lanes inherit initial unset revert revert-layer'
  ).split(' '),
);
const VISIBILITY_WORDS = new Set(
  'visible hidden force-hidden collapse inherit initial unset revert revert-layer'.split(' '),
);

/** `display` and `visibility` as an inline style sets them, `''` where it does not. */
export function hidesByStyle(style: string | undefined): { display: string; visibility: string } {
  if (style === undefined || !mayHide(style)) return VISIBLE;
  const declarations = splitDeclarations(style);
  return {
    display: winner(declarations, 'display', DISPLAY_WORDS),
    visibility: winner(declarations, 'visibility', VISIBILITY_WORDS),
  };
}

function mayHide(style: string): boolean {
  return /none|hidden/i.test(style) && /display|visibility/i.test(style);
}

interface Declaration {
  property: string;
  value: string;
  important: boolean;
}

/** The last valid declaration wins, unless an earlier one is important. */
function winner(declarations: Declaration[], property: string, words: Set<string>): string {
  let found: Declaration | null = null;
  for (const declaration of declarations) {
    if (declaration.property !== property || found?.important) continue;
    const valid =
      declaration.value.includes('var(') || declaration.value.split(/\s+/).every((word) => words.has(word));
    if (valid) found = declaration;
  }
  return found?.value ?? '';
}

function splitDeclarations(style: string): Declaration[] {
  const declarations: Declaration[] = [];
  for (const piece of splitAtSemicolons(style)) {
    const colon = piece.indexOf(':');
    if (colon < 0) continue;
    const property = piece.slice(0, colon).trim().toLowerCase();
    let value = piece
      .slice(colon + 1)
      .trim()
      .toLowerCase();
    const mark = value.lastIndexOf('!');
    const important = mark >= 0 && value.slice(mark + 1).trim() === 'important';
    if (important) value = value.slice(0, mark).trim();
    if (value !== '') declarations.push({ property, value, important });
  }
  return declarations;
}

/** Pieces between semicolons that stand in no string, comment or bracket; comments are left out. */
function splitAtSemicolons(style: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (let i = 0; i < style.length; i++) {
    const char = style[i]!;
    if (char === '/' && style[i + 1] === '*') {
      const end = style.indexOf('*/', i + 2);
      if (end < 0) break;
      i = end + 1;
      continue;
    }
    if (char === '"' || char === "'") {
      const end = endOfString(style, i);
      piece += style.slice(i, end + 1);
      i = end;
      continue;
    }
    if (char === '(' || char === '[' || char === '{') depth++;
    else if ((char === ')' || char === ']' || char === '}') && depth > 0) depth--;
    if (char === ';' && depth === 0) {
      pieces.push(piece);
      piece = '';
    } else piece += char;
  }
  pieces.push(piece);
  return pieces;
}

/** A string ends at its quote, or, broken, with its line. */
function endOfString(style: string, start: number): number {
  for (let i = start + 1; i < style.length; i++) {
    if (style[i] === '\\') i++;
    else if (style[i] === style[start] || style[i] === '\n') return i;
  }
  return style.length;
}
