/** Text with a backslash before every sign that Markdown would take for a mark of its own, wherever in a line it stands. */
export function escapeMarks(text: string): string {
  return text
    .replace(/[\\`*[\]<]/g, '\\$&')
    .replace(/~~/g, '\\~\\~')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/_/g, (sign, at: number, all: string) => (isInsideWord(all, at) ? sign : `\\${sign}`));
}

/** A line with its beginning escaped where it would open a heading, list, quote, rule or code block. */
export function escapeLine(line: string): string {
  const opened = line.replace(/^([ \t]*)(#{1,6}(?=\s|$)|[+-](?=\s|$)|>|=+\s*$|-{2,}\s*$)/, '$1\\$2');
  return opened.replace(/^([ \t]*\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** An address as it may stand between a link's round brackets. */
export function linkTarget(url: string): string {
  return url.replace(
    /[\s<>()\\]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** Between two letters or digits an underscore is no mark. */
function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}
