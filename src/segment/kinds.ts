/** Kinds of tags and roles that are counted. */
export const KINDS = [
  'nav',
  'footer',
  'header',
  'aside',
  'form',
  'figure',
  'table',
  'list',
  'article',
  'main',
  'section',
] as const;
export const KIND_COUNT = KINDS.length;
export type Kind = (typeof KINDS)[number];
export const KIND: Readonly<Record<Kind, number>> = Object.fromEntries(KINDS.map((k, i) => [k, i])) as Record<
  Kind,
  number
>;

/** The kind of a tag; undefined for one that is not counted. */
export function kindOfTag(name: string): number | undefined {
  // Most elements by far; a comparison takes a tenth of a look-up.
  if (name === 'a' || name === 'div' || name === 'span' || name === 'li' || name === 'p') return undefined;
  return KIND_OF_TAG.get(name);
}

const KIND_OF_TAG: ReadonlyMap<string, number> = new Map([
  ...KINDS.map((kind, i) => [kind, i] as [string, number]),
  ['ul', KIND.list],
  ['ol', KIND.list],
  ['dl', KIND.list],
]);

export const KIND_OF_ROLE: ReadonlyMap<string, number> = new Map([
  ['navigation', KIND.nav],
  ['menu', KIND.nav],
  ['menubar', KIND.nav],
  ['contentinfo', KIND.footer],
  ['banner', KIND.header],
  ['complementary', KIND.aside],
  ['main', KIND.main],
]);
