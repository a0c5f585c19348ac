import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, parseFragment } from 'parse5';
import { youngList } from '../../tree/young-list.js';
import { chooseMarker, type Marker, readMarks } from './markers.js';
import { isStable } from './stable.js';
import { factsOf } from './tag-facts.js';
import { ANY, OwnAttributes, ThinElement } from './thin-element.js';
import { originsOf, ThinLeaf } from './thin-leaf.js';
import type { ThinNode, ThinParent } from './thin-parent.js';
import { writeContent } from './write-html.js';

type Parsed = DefaultTreeAdapterMap;

/**
 * Fills `target` with what stands in `source`, as writing its HTML and parsing it again would: neighbouring texts become
 * one, empty ones go, and mark-up that a parser understands otherwise than it stands (a paragraph inside a paragraph) is
 * really parsed again. Texts keep their origins.
 */
export function reparseContent(source: ThinElement, target: ThinElement): void {
  if (isStable(source)) copyContent(source, target);
  else fillParsed(parseContent(source, target.localName), target);
}

/** The same for a stable source that nobody needs any more: its nodes are moved. */
export function moveContent(source: ThinElement, target: ThinElement): void {
  joinNeighbours(source);
  target.adoptContent(source);
}

/** What a second parse has made of some content; several elements may be filled with it. */
export interface ParsedContent {
  fragment: Parsed['parentNode'];
  marker: Marker;
}

function joinNeighbours(parent: ThinParent): void {
  let node = parent.firstChild;
  while (node !== null) {
    if (node.nodeType === 1) joinNeighbours(node as ThinElement);
    node = node.nodeType === 3 ? joinRun(parent, node as ThinLeaf) : node.nextSibling;
  }
}

/** Makes one text of a run of neighbouring texts, and gives the node after the run. */
function joinRun(parent: ThinParent, first: ThinLeaf): ThinNode | null {
  const after = lastOfRun(first).nextSibling;
  if (after === first.nextSibling && first.data !== '') return after;
  const run = runOfTexts(first);
  while (first.nextSibling !== after) parent.removeChild(first.nextSibling!);
  if (run.length === 0) parent.removeChild(first);
  else parent.replaceChild(joinTexts(run), first);
  return after;
}

function copyContent(source: ThinParent, target: ThinElement): void {
  for (let node = source.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 3) {
      const leaf = node as ThinLeaf;
      const run = runOfTexts(leaf);
      if (run.length === 1) target.appendChild(copyLeaf(leaf));
      else if (run.length > 1) target.appendChild(joinTexts(run));
      node = lastOfRun(leaf);
    } else if (node.nodeType === 8) {
      target.appendChild(new ThinLeaf(8, (node as ThinLeaf).data, -1));
    } else {
      const from = node as ThinElement;
      const element = new ThinElement(target.ownerDocument, from.facts, from.shareAttributes(), from.has);
      copyContent(from, element);
      target.appendChild(element);
    }
  }
}

function lastOfRun(leaf: ThinLeaf): ThinLeaf {
  let last = leaf;
  while (last.nextSibling?.nodeType === 3) last = last.nextSibling as ThinLeaf;
  return last;
}

function runOfTexts(first: ThinLeaf): ThinLeaf[] {
  const run = youngList<ThinLeaf>();
  for (let node: ThinLeaf | null = first; node?.nodeType === 3; node = node.nextSibling as ThinLeaf | null) {
    if (node.data !== '') run.push(node);
  }
  return run;
}

function copyLeaf(leaf: ThinLeaf): ThinLeaf {
  const copy = new ThinLeaf(3, leaf.data, leaf.origin);
  copy.joined = leaf.joined;
  return copy;
}

function joinTexts(run: ThinLeaf[]): ThinLeaf {
  return textOf(run.map((leaf) => leaf.data).join(''), run.flatMap(originsOf));
}

function textOf(data: string, origins: number[]): ThinLeaf {
  const leaf = new ThinLeaf(3, data, origins[0] ?? -1);
  if (origins.length > 1) leaf.joined = origins.slice(1);
  return leaf;
}

/** @param inside name of the element that the content will stand in. */
export function parseContent(source: ThinElement, inside: string): ParsedContent {
  const marker = chooseMarker(source.textContent);
  const context = defaultTreeAdapter.createElement(inside, html.NS.HTML, []);
  return {
    fragment: parseFragment(context, writeContent(source, marker), { scriptingEnabled: false }),
    marker,
  };
}

export function fillParsed({ fragment, marker }: ParsedContent, target: ThinElement): void {
  copyParsed(fragment, target, marker);
}

function copyParsed(from: Parsed['parentNode'], target: ThinElement, marker: Marker): void {
  for (const node of from.childNodes) {
    if (defaultTreeAdapter.isTextNode(node)) {
      const { data, origins } = readMarks(node.value, marker);
      target.appendChild(textOf(data, origins));
    } else if (defaultTreeAdapter.isCommentNode(node)) {
      target.appendChild(new ThinLeaf(8, node.data, -1));
    } else if (defaultTreeAdapter.isElementNode(node)) {
      const element = elementOf(node, target);
      copyParsed(node, element, marker);
      target.appendChild(element);
    }
  }
}

function elementOf(node: Parsed['element'], target: ThinElement): ThinElement {
  const attribs: Record<string, string> = Object.create(null);
  for (const { name, prefix, value } of node.attrs) attribs[prefix ? `${prefix}:${name}` : name] = value;
  return new ThinElement(
    target.ownerDocument,
    factsOf(node.tagName, node.namespaceURI),
    new OwnAttributes(attribs),
    ANY,
  );
}
