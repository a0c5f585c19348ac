import { foreignContent, type Token } from 'parse5';
import { type AttributeRows, Attributes } from './attribute-rows.js';
import { TagToken } from './tag-token.js';

/** Tags whose names SVG writes without capitals; none of them ends SVG. Most of SVG is made of them. */
const PLAIN = new Set(
  'svg g path circle ellipse line polygon polyline rect use defs symbol mask stop filter pattern'.split(' '),
);

/** True for a tag that SVG takes as it is written, but for capitals in names of attributes. */
export function isPlainSvg(token: Token.TagToken): boolean {
  if (!PLAIN.has(token.tagName) || !(token instanceof TagToken)) return false;
  return token.source === null || !token.source.holdsColon(token.from);
}

/** The attributes of an element of SVG that stand in the rows from this on, under the names that SVG has for them, such as `viewBox`. */
export function svgAttributes(rows: AttributeRows, from: number): Attributes {
  const attrs = rows.list(from);
  foreignContent.adjustTokenSVGAttrs({ attrs } as Token.TagToken);
  const known = new Attributes();
  for (const { name, value } of attrs) known[name] = value;
  return known;
}
