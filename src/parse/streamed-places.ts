import type { TreeElement, TreeNode, TreeParent } from './tree-nodes.js';
import { TreeText } from './tree-nodes.js';

/** Where a late part of the page belongs: React leaves an empty `<template>` there. */
export interface StreamedPlace {
  template: TreeElement;
  /** The id of the `<div hidden>` that holds the part. */
  part: string;
  /** The last node of what is shown until the part is there; null where there is none, or its end was not found. */
  lastStandIn: TreeNode | null;
  /** How much of it belongs to that, where it is a text: what follows may have been added to it. */
  length: number;
}

/** A boundary's place, and the boundaries that opened beside it and are still open. */
interface OpenPlace {
  place: StreamedPlace;
  depth: number;
}

/** `B:` stands for a boundary, with something else shown meanwhile, `P:` for a bare part; React may put a prefix before. */
const PLACE_ID = /^([\w:-]{0,64})([BP]):([0-9a-f]{1,6})$/;
/** What a boundary beside another's stand-in begins with; `$?`, of one that waits too, has a template and so a place. */
const BEGINS: ReadonlySet<string> = new Set(['$', '$!', '$~']);

/**
 * The places of late parts, gathered while the tree is built, since React marks the end of a stand-in by a comment
 * and the tree keeps none (https://github.com/facebook/react, `writeStartPendingSuspenseBoundary` in
 * react-dom-bindings' ReactFizzConfigDOM.js).
 */
export class StreamedPlaces {
  readonly found: StreamedPlace[] = [];
  private readonly open: OpenPlace[] = [];

  /** True while the end of a stand-in is still to come. */
  get wantsComments(): boolean {
    return this.open.length > 0;
  }

  /** Looks at an empty template that was just put into its parent. */
  noteTemplate(template: TreeElement): void {
    const id = PLACE_ID.exec(template.id);
    if (id === null) return;
    const place = { template, part: `${id[1]}S:${id[3]}`, lastStandIn: null, length: 0 };
    this.found.push(place);
    if (id[2] === 'B') this.open.push({ place, depth: 0 });
  }

  /** Looks at a comment that stands behind the last child of `parent`. */
  noteComment(text: string, parent: TreeParent): void {
    const innermost = this.open[this.open.length - 1];
    // Those further inside are paired among themselves.
    if (innermost === undefined || innermost.place.template.parent !== parent) return;
    if (BEGINS.has(text)) innermost.depth++;
    else if (text === '/$' && innermost.depth-- === 0) {
      this.open.pop();
      end(innermost.place, parent.lastChild as TreeNode);
    }
  }
}

function end(place: StreamedPlace, last: TreeNode): void {
  if (last === place.template) return;
  place.lastStandIn = last;
  if (last instanceof TreeText) place.length = last.data.length;
}
