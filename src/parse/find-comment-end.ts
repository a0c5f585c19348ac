import { codeIn, GREATER, placeOf, standsAt } from './ascii.js';

/** Where a comment's text ends, and the place behind all of it. */
export interface CommentEnd {
  end: number;
  after: number;
}

/** The end of the comment whose text begins at `start`: `-->`, `--!>`, right at its start `>` or `->`, or the page's end. */
export function findCommentEnd(codes: Buffer, start: number): CommentEnd {
  const { length } = codes;
  if (codeIn(codes, start) === GREATER) return { end: start, after: start + 1 };
  if (standsAt(codes, start, '->')) return { end: start, after: start + 2 };
  for (let at = placeOf(codes, GREATER, start); at < length; at = placeOf(codes, GREATER, at + 1)) {
    if (at >= start + 2 && standsAt(codes, at - 2, '--')) return { end: at - 2, after: at + 1 };
    if (at >= start + 3 && standsAt(codes, at - 3, '--!')) return { end: at - 3, after: at + 1 };
  }
  return { end: length - unfinishedEnd(codes, start), after: length };
}

/** Characters from `start` on that the page's end leaves of a comment's end: `-`, `--` or `--!`. */
function unfinishedEnd(codes: Buffer, start: number): number {
  const left = codes.length - start;
  for (const end of ['--!', '--', '-'])
    if (end.length <= left && standsAt(codes, codes.length - end.length, end)) return end.length;
  return 0;
}
