import { type Token, type TokenHandler, Tokenizer } from 'parse5';

/** The last one that was read, for most pages have the same. */
let last: { markup: string; token: Token.DoctypeToken } | null = null;

/** The doctype token of a whole `<!doctype …>`, read by parse5's own tokenizer: there is one a page. */
export function readDoctype(markup: string): Token.DoctypeToken {
  if (last?.markup !== markup) last = { markup: ` ${markup}`.slice(1), token: tokenOf(markup) };
  return last.token;
}

function tokenOf(markup: string): Token.DoctypeToken {
  let doctype: Token.DoctypeToken | null = null;
  const handler: TokenHandler = {
    onDoctype: (token) => {
      doctype = token;
    },
    onComment: ignore,
    onEof: ignore,
    onCharacter: ignore,
    onNullCharacter: ignore,
    onWhitespaceCharacter: ignore,
    onStartTag: ignore,
    onEndTag: ignore,
    onParseError: null,
  };
  new Tokenizer({ sourceCodeLocationInfo: false }, handler).write(markup, true);
  return doctype!;
}

function ignore(): void {}
