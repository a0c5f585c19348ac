import type { ChildNode, Document } from 'domhandler';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** Our tree as lines, one a node, indented by depth. */
export function ourLines(document: Document): string[] {
  const lines: string[] = [];
  const pending: { node: ChildNode; depth: number }[] = [];
  pushAll(pending, document.children, 0);
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, depth } = entry;
    const indent = `${depth} `;
    if (node.type === 'text') lines.push(`${indent}"${node.data}"`);
    else if ('attribs' in node) {
      const namespace = (node as { namespace?: string }).namespace ?? '';
      lines.push(indent + tagLine(node.name, namespace, Object.entries(node.attribs)));
      pushAll(pending, node.children, depth + 1);
    } else lines.push(`${indent}${node.type}?`);
  }
  return lines;
}

/**
 * The same of parse5's own tree for a text: without comments, doctypes, template content and the text of styles and
 * of scripts that hold no JSON; texts that only a comment parted are one.
 */
export function standardLines(text: string): string[] {
  const document = parse(text, { scriptingEnabled: false });
  const lines: string[] = [];
  const pending: { node: DefaultTreeAdapterTypes.ChildNode; depth: number }[] = [];
  pushAll(pending, joined(document.childNodes), 0);
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { node, depth } = entry;
    const indent = `${depth} `;
    if (node.nodeName === '#text')
      lines.push(`${indent}"${(node as DefaultTreeAdapterTypes.TextNode).value}"`);
    else if ('attrs' in node) {
      const attributes = node.attrs.map(({ name, value }) => [name, value] as [string, string]);
      lines.push(indent + tagLine(node.tagName, node.namespaceURI, attributes));
      const children = joined(node.childNodes);
      // In SVG a script may hold elements.
      pushAll(pending, keepsText(node) ? children : children.filter((child) => 'attrs' in child), depth + 1);
    }
  }
  return lines;
}

function keepsText(element: DefaultTreeAdapterTypes.Element): boolean {
  if (element.tagName === 'style') return false;
  if (element.tagName !== 'script') return true;
  return element.attrs.some(({ name, value }) => name === 'type' && /json/i.test(value));
}

function joined(nodes: DefaultTreeAdapterTypes.ChildNode[]): DefaultTreeAdapterTypes.ChildNode[] {
  const out: DefaultTreeAdapterTypes.ChildNode[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.nodeName === '#comment' || node.nodeName === '#documentType') continue;
    if (node.nodeName === '#text' && last?.nodeName === '#text') {
      const value =
        (last as DefaultTreeAdapterTypes.TextNode).value + (node as DefaultTreeAdapterTypes.TextNode).value;
      out[out.length - 1] = { ...node, value } as DefaultTreeAdapterTypes.TextNode;
    } else out.push(node);
  }
  return out;
}

function tagLine(name: string, namespace: string, attributes: [string, string][]): string {
  const kind = namespace === 'http://www.w3.org/1999/xhtml' ? '' : `{${namespace.split('/').at(-1)}}`;
  // A later one of the same name wins, as `xlink:href` over `href`.
  const sorted = [...new Map(attributes)].sort(([a], [b]) => (a < b ? -1 : 1));
  return `<${kind}${name}${sorted.map(([key, value]) => ` ${key}=${JSON.stringify(value)}`).join('')}>`;
}

function pushAll<T>(pending: { node: T; depth: number }[], nodes: readonly T[], depth: number): void {
  for (let i = nodes.length - 1; i >= 0; i--) pending.push({ node: nodes[i]!, depth });
}
