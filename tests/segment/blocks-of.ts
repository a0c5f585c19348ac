import { segment } from '../../src/segment/segment.js';
import type { Block } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

/** The blocks of a body's mark-up, in document order. */
export function blocksOf(body: string): Block[] {
  return segment(pageOf(`<!doctype html><html lang="en"><head></head><body>${body}`)).list;
}

/** Texts of the blocks that a reader sees in one piece: hidden ones and pieces taken out of a sentence aside. */
export function textsOf(body: string): string[] {
  return blocksOf(body)
    .filter(({ hidden, inline }) => !hidden && !inline)
    .map(({ text }) => text);
}

/** Each block as `type text`, with the level behind the type where it has one: `listItem2 cod`. */
export function shapesOf(body: string): string[] {
  return blocksOf(body).map(({ type, level, text }) => `${type}${level || ''} ${text}`);
}
