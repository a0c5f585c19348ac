import { parseJson } from './parse-json.js';

/** A JSON-LD object as the page wrote it. */
export type LdNode = { readonly [key: string]: unknown };

/** All typed JSON-LD objects of a page. */
export interface LdGraph {
  /** Objects with an `@type`, in document order, with where they stood. */
  nodes: { node: LdNode; types: string[]; rank: number }[];
  /** First full object of each `@id`. */
  byId: Map<string, LdNode>;
}

/** Enough for the largest real graphs, few enough that a hostile page costs milliseconds. */
const MOST_NODES = 5_000;
const MOST_BELOW = 2_000;
/** In one script. */
const MOST_VISITS = 30_000;
const DEEPEST = 24;
const MOST_SCRIPTS = 200;

/** Keys under which the page's own article stands; under any other key stand things about it or beside it. */
const MAIN_KEYS = new Set([
  '@graph',
  'mainEntity',
  'mainEntityOfPage',
  'itemReviewed',
  'review',
  'blogPost',
  'about',
  'subjectOf',
]);
const FULL_RANK_KEYS = new Set(['@graph', 'mainEntity', 'mainEntityOfPage']);

/** Reads the scripts into a list of typed objects. Broken scripts count as absent. */
export function readGraph(scripts: readonly string[]): LdGraph {
  const graph: LdGraph = { nodes: [], byId: new Map() };
  let visits = 0;
  let below = 0;
  function visit(value: unknown, rank: number, depth: number): void {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || ++visits > MOST_VISITS) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item, rank, depth + 1);
      return;
    }
    const node = value as LdNode;
    const types = typesOf(node);
    // Teasers and list items have a cap of their own, so that however many there are the article is not lost.
    if (types.length > 0 && (rank < 2 ? graph.nodes.length < MOST_NODES : below++ < MOST_BELOW)) {
      graph.nodes.push({ node, types, rank });
    }
    const id = node['@id'];
    if (typeof id === 'string' && !graph.byId.has(id) && Object.keys(node).length > 1)
      graph.byId.set(id, node);
    for (const key in node) {
      const inner = node[key];
      if (typeof inner !== 'object' || inner === null) continue;
      visit(inner, FULL_RANK_KEYS.has(key) ? rank : rank + (MAIN_KEYS.has(key) ? 1 : 2), depth + 1);
    }
  }
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    visits = 0;
    visit(parseJson(script), 0, 0);
  }
  return graph;
}

/** The `@type`s of an object, without a vocabulary's prefix or address. */
export function typesOf(node: LdNode): string[] {
  const raw = node['@type'] ?? node['type'];
  const list = Array.isArray(raw) ? raw : [raw];
  const types: string[] = [];
  for (const type of list) {
    if (typeof type === 'string' && type !== '' && type.length < 200)
      types.push(/[/#:]/u.test(type) ? type.replace(/^.*[/#:]/u, '') : type);
  }
  return types;
}

/** A value as a list of objects, `@id` references followed once. */
export function nodesOf(value: unknown, graph: LdGraph, most = 100): LdNode[] {
  const list = Array.isArray(value) ? value.slice(0, most).flat(2) : [value];
  const nodes: LdNode[] = [];
  for (const item of list.slice(0, most)) {
    if (typeof item !== 'object' || item === null) continue;
    const node = item as LdNode;
    const id = node['@id'];
    const full = typeof id === 'string' ? graph.byId.get(id) : undefined;
    // A reference may carry its type and nothing else: what it lacks comes from the object that it names.
    nodes.push(full !== undefined && full !== node ? { ...full, ...node } : node);
  }
  return nodes;
}

/** First string in a value: itself, an array's first, or an object's `@value`, `name`, `url` or `@id`. Null when there is none. */
export function stringOf(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'object' || value === null || depth > 4) return null;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 20)) {
      const found = stringOf(item, depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  const node = value as LdNode;
  return stringOf(node['@value'] ?? node['name'] ?? node['url'] ?? node['@id'] ?? null, depth + 1);
}
