import { type Token, type TokenHandler, Tokenizer } from 'parse5';
import { ownCopy } from '../tree/own-copy.js';

/** By mark-up: those of the pages so far, of which most have one of a dozen. */
const known = new Map<string, Token.DoctypeToken>();
const MOST_KNOWN = 64;
/** Longer ones are not kept, in characters. */
const LONGEST_KNOWN = 200;

/** The doctype token of a whole `<!doctype …>`, read by parse5's own tokenizer: there is one a page. */
export function readDoctype(markup: string): Token.DoctypeToken {
  const found = known.get(markup);
  if (found !== undefined) return found;
  const token = tokenOf(markup);
  if (markup.length > LONGEST_KNOWN) return token;
  if (known.size === MOST_KNOWN) known.clear();
  // What is cut out of a page would keep the whole page in memory.
  known.set(ownCopy(markup), token);
  return token;
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
