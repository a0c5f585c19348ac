import type { Document } from 'domhandler';
import { openShadowRoots, type ShadowRoot } from './open-shadow-roots.js';
import { placeStreamedParts } from './place-streamed.js';
import type { StreamedPlace } from './streamed-places.js';

/** What of a page a browser shows elsewhere than where it is written, by the standard or by the page's script. */
export interface Unplaced {
  streamed: readonly StreamedPlace[];
  shadowRoots: readonly ShadowRoot[];
}

/** Brings the tree into the order that a reader sees. */
export function placeParts(document: Document, { streamed, shadowRoots }: Unplaced): void {
  openShadowRoots(shadowRoots);
  placeStreamedParts(document, streamed);
}
