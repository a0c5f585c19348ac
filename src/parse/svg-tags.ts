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
  const { rows, from, to } = token;
  return rows === null || !rows.holdsColon(from, to);
}

/** The attributes of SVG that stand in these rows, under the names that SVG has for them, such as `viewBox`. */
export function svgAttributes(rows: AttributeRows, from: number, to: number): Attributes {
  const attrs = rows.list(from, to);
  foreignContent.adjustTokenSVGAttrs({ attrs } as Token.TagToken);
  const known = new Attributes();
  for (const { name, value } of attrs) known[name] = value;
  return known;
}
