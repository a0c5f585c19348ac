import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { append, detach, insertBefore } from './family.js';
import type { ShadowRoot } from './open-shadow-roots.js';
import { ALL_SIGNS } from './source-text.js';
import { StreamedPlaces } from './streamed-places.js';
import {
  attributesOf,
  describeAttributes,
  TreeDocument,
  TreeElement,
  type TreeNode,
  type TreeParent,
  TreeText,
} from './tree-nodes.js';

/** What parse5's tree builder is told of the nodes it builds with. Comments and doctypes are not kept as nodes. */
export type TreeShape = TreeAdapterTypeMap<
  TreeNode | TreeParent,
  TreeParent,
  TreeNode,
  TreeDocument,
  TreeDocument,
  TreeElement,
  TreeText,
  TreeText,
  TreeElement,
  TreeText
>;

type Attribute = Token.Attribute;

/**
 * Builds domhandler nodes for parse5's tree builder, one page an instance. The content of `<template>` is built, as
 * the standard asks, but stands outside the tree; the text of scripts that hold no JSON, and of styles, is dropped.
 */
export class DomhandlerAdapter implements TreeAdapter<TreeShape> {
  private mode = html.DOCUMENT_MODE.NO_QUIRKS;
  private readonly templates = new Map<TreeElement, TreeDocument>();
  /** How many nodes it has made. */
  readonly made = { elements: 0, texts: 0 };
  readonly streamed = new StreamedPlaces();
  readonly shadowRoots: ShadowRoot[] = [];

  createDocument(): TreeDocument {
    return new TreeDocument();
  }

  createDocumentFragment(): TreeDocument {
    return new TreeDocument();
  }

  createElement(name: string, namespace: string, attrs: Attribute[]): TreeElement {
    this.made.elements++;
    return new TreeElement(name, namespace, attributesOf(attrs));
  }

  createTextNode(text: string, signs: number = ALL_SIGNS): TreeText {
    this.made.texts++;
    return new TreeText(text, signs);
  }

  appendChild(parent: TreeParent, node: TreeNode): void {
    append(parent, node);
  }

  insertBefore(parent: TreeParent, node: TreeNode, next: TreeNode): void {
    insertBefore(parent, node, next);
  }

  detachNode(node: TreeNode): void {
    detach(node);
  }

  /** False for styles, and scripts that hold no JSON. */
  keepsText(parent: TreeParent): boolean {
    return parent.type === 'tag' || parent.type === 'root' || isJsonScript(parent);
  }

  insertText(parent: TreeParent, text: string, signs: number = ALL_SIGNS): void {
    const last = parent.lastChild;
    if (last !== null && last.type === 'text') (last as TreeText).add(text, signs);
    else if (this.keepsText(parent)) append(parent, this.createTextNode(text, signs));
  }

  insertTextBefore(parent: TreeParent, text: string, next: TreeNode): void {
    const { prev } = next;
    if (prev !== null && prev.type === 'text') (prev as TreeText).add(text, ALL_SIGNS);
    else this.insertBefore(parent, this.createTextNode(text), next);
  }

  adoptAttributes(element: TreeElement, attrs: Attribute[]): void {
    for (const { name, value } of attrs) element.attribs[name] ??= value;
    const { has, classValue, idValue } = describeAttributes(element.attribs);
    Object.assign(element, { has, classValue, idValue });
  }

  setTemplateContent(template: TreeElement, content: TreeDocument): void {
    this.templates.set(template, content);
    if (template.id !== '') this.streamed.noteTemplate(template);
    if (OPENS.test(template.attribute('shadowrootmode') ?? '')) this.shadowRoots.push({ template, content });
  }

  getTemplateContent(template: TreeElement): TreeDocument {
    return this.templates.get(template)!;
  }

  getAttrList(element: TreeElement): Attribute[] {
    return Object.entries(element.attribs).map(([name, value]) => ({ name, value }));
  }

  getFirstChild(parent: TreeParent): TreeNode | null {
    return parent.first as TreeNode | null;
  }

  getChildNodes(parent: TreeParent): TreeNode[] {
    return parent.children as TreeNode[];
  }

  getParentNode(node: TreeNode | TreeParent): TreeParent | null {
    return node.parent as TreeParent | null;
  }

  getTagName(element: TreeElement): string {
    return element.name;
  }

  getNamespaceURI(element: TreeElement): html.NS {
    return element.namespace as html.NS;
  }

  getTextNodeContent(text: TreeText): string {
    return text.data;
  }

  setDocumentMode(_document: TreeDocument, mode: html.DOCUMENT_MODE): void {
    this.mode = mode;
  }

  getDocumentMode(): html.DOCUMENT_MODE {
    return this.mode;
  }

  isTextNode(node: unknown): node is TreeText {
    return node instanceof TreeText;
  }

  isElementNode(node: unknown): node is TreeElement {
    return node instanceof TreeElement;
  }

  isCommentNode(_node: unknown): _node is TreeText {
    return false;
  }

  isDocumentTypeNode(_node: unknown): _node is TreeText {
    return false;
  }

  // What follows belongs to node kinds and source positions that this tree does not keep; the builder calls none of it
  // for them but `setDocumentType`.

  setDocumentType(): void {}
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
  getNodeSourceCodeLocation(): null {
    return null;
  }
  createCommentNode(): TreeText {
    return new TreeText('');
  }
  getCommentNodeContent(): string {
    return '';
  }
  getDocumentTypeNodeName(): string {
    return '';
  }
  getDocumentTypeNodePublicId(): string {
    return '';
  }
  getDocumentTypeNodeSystemId(): string {
    return '';
  }
}

/** Any other value leaves a template what it is (https://html.spec.whatwg.org/#attr-template-shadowrootmode). */
const OPENS = /^(?:open|closed)$/i;

function isJsonScript(parent: TreeParent): boolean {
  if (parent.type !== 'script') return false;
  const type = (parent as TreeElement).attribute('type');
  return type !== undefined && /json/i.test(type);
}
