import { codeAt } from '../../tree/code-at.js';

/** More than any honest page declares; the rest of a larger script is not read. In characters. */
const LARGEST_SCRIPT = 2_000_000;

/**
 * The value of one `application/ld+json` script, undefined when even the repairs below leave it broken.
 * Repaired, because real pages have them: comment and CDATA wrappers, HTML-escaped quotes, raw line ends and tabs inside
 * strings, trailing commas, a semicolon at the end, several values one after the other.
 */
export function parseJson(script: string): unknown {
  if (script.length > LARGEST_SCRIPT) return undefined;
  const direct = tryParse(script);
  if (direct !== undefined) return direct;
  const bare = unwrap(script);
  if (bare === '') return undefined;
  const unescaped = /^[[{]\s*&(?:quot|#0*34|#x0*22);/iu.test(bare) ? unescapeQuotes(bare) : bare;
  const tidy = tidyJson(unescaped);
  return tryParse(tidy) ?? parseSeveral(tidy);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const OPENERS = [
  '<!--',
  '//<![CDATA[',
  '/*<![CDATA[*/',
  '<![CDATA[',
  '// <![CDATA[',
  '/* <![CDATA[ */',
  '\uFEFF',
];
const CLOSERS = ['-->', '//]]>', '/*]]>*/', ']]>', '// ]]>', '/* ]]> */', '//', ';'];

function unwrap(script: string): string {
  let text = script.trim();
  for (let changed = true; changed; ) {
    changed = false;
    for (const opener of OPENERS) {
      if (text.startsWith(opener)) {
        text = text.slice(opener.length).trim();
        changed = true;
      }
    }
    for (const closer of CLOSERS) {
      if (text.endsWith(closer)) {
        text = text.slice(0, -closer.length).trim();
        changed = true;
      }
    }
  }
  return text;
}

function unescapeQuotes(text: string): string {
  return text
    .replace(/&(?:quot|#0*34|#x0*22);/giu, '"')
    .replace(/&(?:apos|#0*39|#x0*27);/giu, "'")
    .replace(/&lt;/giu, '<')
    .replace(/&gt;/giu, '>')
    .replace(/&amp;/giu, '&');
}

/** One pass, string-aware: raw control characters inside strings escaped, bad escapes undone, trailing commas and comments dropped. */
function tidyJson(text: string): string {
  const out: string[] = [];
  let from = 0;
  let inString = false;
  const put = (to: number, instead: string, next: number) => {
    out.push(text.slice(from, to), instead);
    from = next;
  };
  for (let i = 0, end = text.length; i < end; i++) {
    const code = codeAt(text, i);
    if (inString) {
      if (code === 0x22) inString = false;
      else if (code === 0x5c) {
        if ('"\\/bfnrtu'.includes(text[i + 1] ?? ' ')) i++;
        else put(i, '', i + 1);
      } else if (code < 0x20) put(i, code === 0x0a ? '\\n' : ' ', i + 1);
    } else if (code === 0x22) inString = true;
    else if (code === 0x2c) {
      const next = skipSpace(text, i + 1);
      if (text[next] === '}' || text[next] === ']' || text[next] === ',') put(i, '', i + 1);
    } else if (code === 0x2f && text[i + 1] === '*') {
      const end = text.indexOf('*/', i + 2);
      const next = end < 0 ? text.length : end + 2;
      put(i, ' ', next);
      i = next - 1;
    }
  }
  out.push(text.slice(from));
  return out.join('');
}

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && codeAt(text, i) <= 0x20) i++;
  return i;
}

/** `{…}{…}` or `{…},{…}`: the values that stand alone, the broken ones left out; undefined when none does. */
function parseSeveral(text: string): unknown {
  const values: unknown[] = [];
  let depth = 0;
  let start = -1;
  let inString = false;
  for (let i = 0; i < text.length && values.length < 100; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') {
      if (depth++ === 0) start = i;
    } else if ((c === '}' || c === ']') && depth > 0 && --depth === 0) {
      const value = tryParse(text.slice(start, i + 1));
      if (value !== undefined) values.push(value);
    }
  }
  return values.length > 0 ? values : undefined;
}
