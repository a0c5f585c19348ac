import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { perPage } from './per-page.js';
import { isPerson } from './visible-byline.js';
import { isOutside } from './zones.js';

/** Texts that are looked at, and how long one that holds a label and a name may be. */
const MOST_TEXTS = 4_000;
const LONGEST = 140;

/** A text that is a label and nothing else; the name follows in a text of its own. Lower case. */
const LABEL =
  /^(?:autor|autorin|author|by|von|written by|verfasst von|verfasser|verfasserin|text|texte|interview|reporter|auteur|autrice|autora|autore|words|автор|yazar|skribent)\s?:?$/u;
/** How each of them begins: most texts do not, and are not made small for it. */
const BEGINS_LABEL = /^[abvwtirysа]/iu;
/** A label and a name in one text. */
const LABEL_AND_NAME =
  /^\s*(?:Autor|Autorin|Author|Verfasser|Verfasserin|Auteur|Autora|Autore|Автор|Written by|Verfasst von)\s?:\s?([^,;/|(–]{4,50})/u;

/** The one person whom the article's own part names behind a label such as "Author:", at its foot too; empty with two of them. */
export const labelledAuthors = perPage<string[]>((facts: Facts) => {
  const found = new Set<string>();
  let label = false;
  const { texts } = facts.page;
  const most = Math.min(texts.length, MOST_TEXTS);
  for (let i = 0; i < most; i++) {
    const { data, parent } = texts[i]!;
    const text = data.length > LONGEST ? '' : data.trim();
    if (data.length <= LONGEST && text === '') continue;
    const follows = label;
    label = text.length <= 20 && BEGINS_LABEL.test(text) && LABEL.test(text.toLowerCase());
    const name = follows ? text.split(/[,;/|(–]/u, 1)[0]!.trim() : nameBehindLabel(text);
    if (name === undefined || !isPerson(name)) continue;
    const holder = parent as PageElement | null;
    if (holder !== null && !isOutside(holder, facts)) found.add(name);
  }
  return found.size === 1 ? [...found] : [];
});

function nameBehindLabel(text: string): string | undefined {
  return text.includes(':') ? LABEL_AND_NAME.exec(text)?.[1]?.trim() : undefined;
}
