import { EQUALS, GREATER, isLetter, isSpace, SLASH } from './ascii.js';

/**
 * The encoding that the mark-up itself declares, or null. `head` holds the page's first bytes as one character each;
 * `resolve` turns a label into an encoding's name, or null for one to pass over. Follows https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 * but is not held to 1,024 bytes: saved pages carry long comments and styles before their `<meta>`.
 */
export function prescanCharset(head: string, resolve: Resolve): string | null {
  return prescanMeta(head, resolve) ?? xmlDeclaration(head, resolve);
}

type Resolve = (label: string) => string | null;

const XML_DECLARATION = /^<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([^"'\s]{1,40})["']/;

function xmlDeclaration(head: string, resolve: Resolve): string | null {
  const label = XML_DECLARATION.exec(head)?.[1];
  return label === undefined ? null : resolve(label);
}

function prescanMeta(head: string, resolve: Resolve): string | null {
  let at = head.indexOf('<');
  while (at !== -1) {
    if (head.startsWith('<!--', at)) {
      const end = head.indexOf('-->', at + 2);
      if (end === -1) return null;
      at = head.indexOf('<', end + 3);
    } else if (isMetaStart(head, at)) {
      const scanner = new AttributeScanner(head, at + 5);
      const label = readMeta(scanner);
      const charset = label === null ? null : resolve(label);
      if (charset !== null) return charset;
      at = head.indexOf('<', scanner.at);
    } else if (isTagStart(head, at)) {
      const scanner = new AttributeScanner(head, endOfTagName(head, at));
      while (scanner.next()) {}
      at = head.indexOf('<', scanner.at);
    } else if ('!/?'.includes(head.charAt(at + 1)) && at + 1 < head.length) {
      const end = head.indexOf('>', at);
      if (end === -1) return null;
      at = head.indexOf('<', end + 1);
    } else {
      at = head.indexOf('<', at + 1);
    }
  }
  return null;
}

/** The label in one `<meta>`: its `charset`, or that in `content` where `http-equiv` says content-type. */
function readMeta(scanner: AttributeScanner): string | null {
  const seen = new Set<string>();
  let label: string | null = null;
  let needsPragma = false;
  let gotPragma = false;
  while (scanner.next()) {
    if (seen.has(scanner.name)) continue;
    seen.add(scanner.name);
    if (scanner.name === 'http-equiv') gotPragma ||= scanner.value === 'content-type';
    else if (scanner.name === 'charset') {
      label = scanner.value;
      needsPragma = false;
    } else if (scanner.name === 'content' && label === null) {
      label = charsetInContent(scanner.value);
      needsPragma = label !== null;
    }
  }
  return scanner.isCutOff() || (needsPragma && !gotPragma) ? null : label;
}

/** The `charset=` in a content-type value, or null; see the standard's "extracting a character encoding from a meta element". */
export function charsetInContent(content: string): string | null {
  let at = content.toLowerCase().indexOf('charset');
  while (at !== -1) {
    let i = skipSpace(content, at + 7);
    if (content[i] === '=') {
      i = skipSpace(content, i + 1);
      return quotedOrBare(content, i);
    }
    at = content.toLowerCase().indexOf('charset', at + 7);
  }
  return null;
}

function quotedOrBare(content: string, start: number): string | null {
  const quote = content[start];
  if (quote === '"' || quote === "'") {
    const end = content.indexOf(quote, start + 1);
    return end === -1 ? null : content.slice(start + 1, end);
  }
  let end = start;
  while (end < content.length && content[end] !== ';' && !isSpace(content.charCodeAt(end))) end++;
  return end === start ? null : content.slice(start, end);
}

function isMetaStart(head: string, at: number): boolean {
  const after = head.charCodeAt(at + 5);
  return head.slice(at + 1, at + 5).toLowerCase() === 'meta' && (isSpace(after) || after === SLASH);
}

function isTagStart(head: string, at: number): boolean {
  return isLetter(head.charCodeAt(head[at + 1] === '/' ? at + 2 : at + 1));
}

function endOfTagName(head: string, at: number): number {
  let i = at + 1;
  while (i < head.length && !isSpace(head.charCodeAt(i)) && head.charCodeAt(i) !== GREATER) i++;
  return i;
}

function skipSpace(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text.charCodeAt(i))) i++;
  return i;
}

/** Reads a tag's attributes one by one, names and values in lower case, as the standard's "get an attribute" does. */
class AttributeScanner {
  name = '';
  value = '';

  constructor(
    private readonly head: string,
    public at: number,
  ) {}

  /** Moves to the next attribute; false at the end of the tag or of the input. */
  next(): boolean {
    const { head } = this;
    while (this.at < head.length && (isSpace(head.charCodeAt(this.at)) || head.charCodeAt(this.at) === SLASH))
      this.at++;
    if (this.at >= head.length || head.charCodeAt(this.at) === GREATER) return false;
    const start = this.at;
    this.at++;
    while (this.at < head.length && !endsName(head.charCodeAt(this.at))) this.at++;
    this.name = head.slice(start, this.at).toLowerCase();
    this.value = '';
    const afterName = skipSpace(head, this.at);
    if (head.charCodeAt(afterName) !== EQUALS) return true;
    this.readValue(skipSpace(head, afterName + 1));
    return true;
  }

  /** True where the input ended inside the tag. */
  isCutOff(): boolean {
    return this.at >= this.head.length;
  }

  private readValue(start: number): void {
    const { head } = this;
    const quote = head.charAt(start);
    let end = start;
    if (quote === '"' || quote === "'") {
      end = head.indexOf(quote, start + 1);
      if (end === -1) end = head.length;
      this.value = head.slice(start + 1, end).toLowerCase();
      this.at = end + 1;
      return;
    }
    while (end < head.length && !isSpace(head.charCodeAt(end)) && head.charCodeAt(end) !== GREATER) end++;
    this.value = head.slice(start, end).toLowerCase();
    this.at = end;
  }
}

function endsName(code: number): boolean {
  return isSpace(code) || code === SLASH || code === GREATER || code === EQUALS;
}
