import type { ChildNode, Document, ParentNode } from 'domhandler';
import { relink } from './family.js';
import type { StreamedPlace } from './streamed-places.js';
import { TreeElement, type TreeNode, TreeText } from './tree-nodes.js';

/** Ancestors of a place that are looked at; in what is nested deeper parts stay where they are. */
const MOST_AROUND = 512;

/**
 * Puts each late part of a page where it belongs, as React's script does in a browser: a server that streams sends
 * slow parts last, as `<div hidden id="S:1f">`, and leaves `<template id="B:1f">` with a stand-in where they go
 * (https://github.com/facebook/react, `completeBoundary` and `completeSegment` in
 * ReactDOMFizzInstructionSetShared.js). What was shown meanwhile goes. A part without a place, and a place without a
 * part, stay as they are.
 */
export function placeStreamedParts(document: Document, places: readonly StreamedPlace[]): void {
  if (places.length === 0) return;
  const parts = findParts(document);
  const gone = new Set<ChildNode>();
  const partOf = new Map<ChildNode, TreeElement>();
  const placed = new Set<ChildNode>();
  const changed = new Set<ParentNode>();
  for (const place of places) {
    const { template } = place;
    const part = parts.get(place.part);
    if (part === undefined || placed.has(part) || gone.has(template)) continue;
    if (!isPlaceFor(part, template, document)) continue;
    changed.add(template.parent!).add(part.parent!);
    dropStandIn(place, gone);
    placed.add(part);
    partOf.set(template, part);
    part.parent = template.parent;
  }
  // A placed part's children are taken over by the parent of its place.
  for (const parent of changed)
    if (!placed.has(parent as ChildNode)) relink(parent, childrenOf(parent, { gone, partOf, placed }));
}

/** By id; of equals the first, as `getElementById` finds it. */
function findParts(document: Document): Map<string, TreeElement> {
  const parts = new Map<string, TreeElement>();
  const pending = [...document.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!(node instanceof TreeElement)) continue;
    if (node.name === 'div' && node.id.includes('S:') && node.attribute('hidden') !== undefined)
      if (!parts.has(node.id)) parts.set(node.id, node);
    for (let child = node.lastChild; child !== null; child = child.prev) pending.push(child);
  }
  return parts;
}

/** Whether the place stands on the page, not in the content of a `<template>`, and not inside the part itself. */
function isPlaceFor(part: TreeElement, template: TreeNode, document: Document): boolean {
  let around: ParentNode | null = template.parent;
  for (let n = 0; n < MOST_AROUND && around !== null && around !== part; n++) {
    if (around === document) return true;
    around = around.parent;
  }
  return false;
}

/** Nothing goes where the last node of the stand-in is not found behind the place. */
function dropStandIn({ template, lastStandIn, length }: StreamedPlace, gone: Set<ChildNode>): void {
  if (lastStandIn === null) return;
  const standIn: ChildNode[] = [];
  let node = template.next;
  for (; node !== null && node !== lastStandIn; node = node.next) standIn.push(node);
  if (node === null) return;
  if (lastStandIn instanceof TreeText && lastStandIn.data.length > length)
    lastStandIn.data = lastStandIn.data.slice(length);
  else gone.add(lastStandIn);
  for (const each of standIn) gone.add(each);
}

interface Moves {
  gone: ReadonlySet<ChildNode>;
  partOf: ReadonlyMap<ChildNode, TreeElement>;
  placed: ReadonlySet<ChildNode>;
}

/** A parent's children after all moves, with the children of parts in the places of these. */
function childrenOf(parent: ParentNode, { gone, partOf, placed }: Moves): ChildNode[] {
  const children: ChildNode[] = [];
  const pending = [...parent.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (gone.has(node) || placed.has(node)) continue;
    const part = partOf.get(node);
    if (part === undefined) children.push(node);
    else for (let child = part.lastChild; child !== null; child = child.prev) pending.push(child);
  }
  return children;
}
