import type { ChildNode, Document, ParentNode } from 'domhandler';
import { relink } from './family.js';
import { TreeElement } from './tree-nodes.js';

/** `<template shadowrootmode>` and what stands in it. */
export interface ShadowRoot {
  template: TreeElement;
  content: Document;
}

/** What may have a shadow root, besides custom elements (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Shows the shadow roots that a page declares as a browser does: an element that has one shows it in place of its
 * children, and these in its `<slot>`s (https://dom.spec.whatwg.org/#shadow-tree-slots). Children without a slot are
 * not shown by a browser, yet a script may show them: they stay, last.
 * @param roots outer ones before those inside them.
 */
export function openShadowRoots(roots: readonly ShadowRoot[]): void {
  const opened = new Set<ParentNode>();
  for (const { template, content } of roots) {
    const host = template.parent;
    if (!(host instanceof TreeElement) || opened.has(host) || !isHost(host.name)) continue;
    opened.add(host);
    const children = host.children.filter((child) => child !== template);
    const left = fillSlots(content, children);
    relink(host, [...content.children, ...left]);
  }
}

function isHost(name: string): boolean {
  return HOSTS.has(name) || name.includes('-');
}

/** Gives each child to the first slot of its name; returns those that have none. */
function fillSlots(content: Document, children: readonly ChildNode[]): ChildNode[] {
  const slots = slotsOf(content);
  const given = new Map<TreeElement, ChildNode[]>();
  const left: ChildNode[] = [];
  for (const child of children) {
    const slot = slots.get(child instanceof TreeElement ? (child.attribute('slot') ?? '') : '');
    const fellows = slot === undefined ? left : given.get(slot);
    if (fellows !== undefined) fellows.push(child);
    else given.set(slot!, [child]);
  }
  // A slot that is given nothing keeps what stands in it.
  for (const [slot, nodes] of given) if (nodes.some(isShown)) relink(slot, nodes);
  return left;
}

/** White space alone fills the nameless slot too, but was hardly meant to. */
function isShown(node: ChildNode): boolean {
  return node instanceof TreeElement || ('data' in node && node.data.trim() !== '');
}

/** By name, '' of the nameless; of equals the first. */
function slotsOf(content: Document): Map<string, TreeElement> {
  const slots = new Map<string, TreeElement>();
  const pending = [...content.children].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!(node instanceof TreeElement)) continue;
    if (node.name === 'slot') {
      const name = node.attribute('name') ?? '';
      if (!slots.has(name)) slots.set(name, node);
    }
    for (let child = node.lastChild; child !== null; child = child.prev) pending.push(child);
  }
  return slots;
}
