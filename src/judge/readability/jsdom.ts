import { createRequire } from 'node:module';
import { Readability } from '@mozilla/readability';
import { GalleyError } from '../../errors.js';
import { type ReadabilityClass, type Reading, runReadability } from './engine.js';
import { chooseMarker, markText, readMarks } from './markers.js';
import type { ThinDocument } from './thin-document.js';
import type { ThinElement } from './thin-element.js';
import { originsOf, type ThinLeaf } from './thin-leaf.js';
import type { ThinParent } from './thin-parent.js';

/** As much of a browser's DOM as this file touches: the compiler is not given the whole of it. */
interface DomNode {
  nodeType: number;
  data: string;
  firstChild: DomNode | null;
  nextSibling: DomNode | null;
  attributes: { name: string }[];
  innerHTML: string;
  appendChild(node: DomNode): DomNode;
  remove(): void;
  setAttributeNS(namespace: string | null, name: string, value: string): void;
  setAttributeNode(attribute: unknown): void;
  removeAttributeNode(attribute: unknown): unknown;
}

interface DomDocument extends DomNode {
  body: DomNode | null;
  implementation: { createHTMLDocument(title: string): DomDocument };
  createElementNS(namespace: string, name: string): DomNode;
  createElement(name: string): DomNode;
  createTextNode(data: string): DomNode;
  createComment(data: string): DomNode;
}

interface Jsdom {
  JSDOM: new (
    html: string,
    options: { url?: string; virtualConsole: unknown },
  ) => {
    window: { document: DomDocument; close(): void };
  };
  VirtualConsole: new () => unknown;
}

export interface JsdomChoice {
  reading: Reading | null;
  /** Numbers of the kept texts in `page.texts`. */
  origins: number[];
}

const JsdomReadability = Readability as unknown as ReadabilityClass<DomNode, DomDocument>;

/**
 * Runs Readability on jsdom, on a document that holds the same nodes as the copy. No script runs, nothing is loaded.
 * @throws GalleyError badOption when jsdom is not installed; internal when jsdom fails on the page.
 */
export function runOnJsdom(copy: ThinDocument): JsdomChoice {
  const jsdom = loadJsdom();
  try {
    return readOnce(copy, jsdom);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GalleyError(
      'internal',
      `jsdom failed on this page: ${reason}. The default, --dom thin, reads it.`,
      {
        cause,
      },
    );
  }
}

function readOnce(copy: ThinDocument, { JSDOM, VirtualConsole }: Jsdom): JsdomChoice {
  const { window } = new JSDOM('<!doctype html>', {
    url: copy.documentURI,
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { document } = window;
    const origins = new Map<DomNode, readonly number[]>();
    while (document.firstChild !== null) document.firstChild.remove();
    fill(document, copy, document, origins);
    if (document.body !== null) keepOrigins(document, document.body, origins);
    const { reading, texts } = runReadability(JsdomReadability, document, listTexts);
    return { reading, origins: texts.flatMap((text) => origins.get(text) ?? []) };
  } finally {
    window.close();
  }
}

function loadJsdom(): Jsdom {
  try {
    return createRequire(import.meta.url)('jsdom') as Jsdom;
  } catch (cause) {
    throw new GalleyError('badOption', 'option "dom" is jsdom, which is not installed: npm install jsdom', {
      stage: 'options',
      cause,
    });
  }
}

function fill(
  target: DomNode,
  from: ThinParent,
  document: DomDocument,
  origins: Map<DomNode, readonly number[]>,
): void {
  for (let node = from.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) {
      const element = makeElement(node as ThinElement, document);
      fill(element, node as ThinElement, document, origins);
      target.appendChild(element);
    } else if (node.nodeType === 8) {
      target.appendChild(document.createComment((node as ThinLeaf).data));
    } else {
      const text = document.createTextNode((node as ThinLeaf).data);
      origins.set(text, originsOf(node as ThinLeaf));
      target.appendChild(text);
    }
  }
}

function makeElement(from: ThinElement, document: DomDocument): DomNode {
  const element = makeBareElement(from, document);
  for (const [name, written] of Object.entries(from.attribs)) {
    // jsdom 29 drops declarations whose property is in capitals, such as `DISPLAY: none`.
    const value = name === 'style' ? written.toLowerCase() : written;
    try {
      element.setAttributeNS(null, name, value);
    } catch {
      setOddAttribute(element, name, value, document);
    }
  }
  return element;
}

/** A parser makes elements whose names the DOM's own functions refuse, such as `<o:p"x>`. */
function makeBareElement(from: ThinElement, document: DomDocument): DomNode {
  try {
    return document.createElementNS(from.namespace, from.localName);
  } catch {
    const holder = document.createElement('div');
    holder.innerHTML = from.isHtml ? `<${from.localName}>` : `<svg><${from.localName}>`;
    const made = from.isHtml ? holder.firstChild! : holder.firstChild!.firstChild!;
    made.remove();
    return made;
  }
}

function setOddAttribute(element: DomNode, name: string, value: string, document: DomDocument): void {
  const holder = document.createElement('div');
  holder.innerHTML = `<div ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  const made = holder.firstChild!;
  const attribute = made.attributes[0];
  if (attribute !== undefined) element.setAttributeNode(made.removeAttributeNode(attribute));
}

/**
 * Readability's retries write the body's HTML back, which makes new nodes. The same HTML with marks in its texts, parsed
 * beside it, tells where each new text came from.
 */
function keepOrigins(document: DomDocument, body: DomNode, origins: Map<DomNode, readonly number[]>): void {
  const native = Object.getOwnPropertyDescriptor(elementPrototype(body), 'innerHTML')!;
  const read = (): string => native.get!.call(body) as string;
  const beside = document.implementation.createHTMLDocument('').body!;
  let marked = '';
  let marker = chooseMarker('');
  Object.defineProperty(body, 'innerHTML', {
    get(): string {
      const html = read();
      marker = chooseMarker(html);
      const texts = listTexts(body).map((node) => ({ node, data: node.data }));
      for (const { node, data } of texts) node.data = markText(data, origins.get(node) ?? [], marker);
      marked = read();
      for (const { node, data } of texts) node.data = data;
      return html;
    },
    set(html: string) {
      native.set!.call(body, html);
      native.set!.call(beside, marked);
      const twins = listTexts(beside);
      for (const [i, text] of listTexts(body).entries()) {
        origins.set(text, readMarks(twins[i]!.data, marker).origins);
      }
    },
  });
}

function elementPrototype(node: object): object {
  let prototype = Object.getPrototypeOf(node) as object;
  while (!Object.hasOwn(prototype, 'innerHTML')) prototype = Object.getPrototypeOf(prototype) as object;
  return prototype;
}

function listTexts(root: DomNode): DomNode[] {
  const texts: DomNode[] = [];
  const visit = (node: DomNode): void => {
    for (let child = node.firstChild; child !== null; child = child.nextSibling) {
      if (child.nodeType === 3) texts.push(child);
      else visit(child);
    }
  };
  visit(root);
  return texts;
}
