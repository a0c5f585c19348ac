import type { Category } from '../types.js';

/** A hue of the colour wheel a category, in degrees: kinds that stand beside each other on pages are far apart. */
export const CATEGORY_HUES: Readonly<Record<Category, number>> = {
  ad: 0,
  player: 275,
  promo: 330,
  related: 25,
  share: 190,
  newsletter: 310,
  consent: 60,
  comments: 145,
  caption: 95,
  byline: 165,
  tags: 210,
  nav: 225,
  footer: 250,
  form: 120,
  hidden: 40,
  duplicate: 75,
  title: 180,
  boilerplate: 10,
};

/** The report's style sheet; the hues, and the boxes that hide a category, come on top of it. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --tint: 94%; --edge: 55%; --ink: 28%; --quiet: #666; --line: #ddd; }
@media (prefers-color-scheme: dark) { :root { --tint: 16%; --edge: 45%; --ink: 78%; --quiet: #999; --line: #444; } }
body { font: 16px/1.55 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere; }
header, .removed, .near > p:first-child, table, fieldset { font-family: system-ui, sans-serif; }
header h1 { font: 600 1.6rem/1.25 Georgia, serif; margin: 0 0 .4rem; }
header p { margin: .2rem 0; }
.quiet, small { color: var(--quiet); font-size: .85rem; }
.failure { border-left: 4px solid hsl(0 70% var(--edge)); padding-left: .7rem; }
table { border-collapse: collapse; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid var(--line); }
fieldset { border: 1px solid var(--line); margin: 1rem 0; font-size: .85rem; display: flex; flex-wrap: wrap; gap: .3rem 1rem; }
.removed, .key { border-left: 4px solid hsl(var(--hue) 60% var(--edge)); background: hsl(var(--hue) 60% var(--tint)); }
.removed { padding: .2rem .7rem; margin: .5rem 0; font-size: .85rem; line-height: 1.4; }
.removed summary { cursor: pointer; }
.removed summary b { color: hsl(var(--hue) 60% var(--ink)); }
.glimpse { display: block; margin-left: 1.1rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
details[open] .glimpse { display: none; }
.removed p { margin: .25rem 0; }
.key { padding: 0 .4rem; }
.near { border-left: 4px dotted var(--quiet); padding-left: .7rem; margin-left: -1rem; }
.near > p:first-child { margin: 0; }
.item { margin: .2rem 0 .2rem 1.2rem; display: list-item; }
blockquote { border-left: 2px solid var(--line); margin-left: 0; padding-left: 1rem; }
pre { overflow-x: auto; font-size: .85rem; }
`;
