import { codeAt, codeNear, lengthOf } from '../tree/code-at.js';
import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { firstSignAt } from './first-sign.js';
import { perPage } from './per-page.js';
import { isPerson } from './visible-byline.js';
import { isOutside } from './zones.js';

/** Texts that are looked at, and how long one that holds a label and a name may be. */
const MOST_TEXTS = 4_000;
const LONGEST = 140;
const LONGEST_LABEL = 20;

/** A text that is a label and nothing else; the name follows in a text of its own. Lower case. */
const LABEL =
  /^(?:autor|autorin|author|by|von|written by|verfasst von|verfasser|verfasserin|text|texte|interview|reporter|auteur|autrice|autora|autore|words|автор|yazar|skribent)\s?:?$/u;
/** A label and a name in one text. */
const LABEL_AND_NAME =
  /^\s*(?:Autor|Autorin|Author|Verfasser|Verfasserin|Auteur|Autora|Autore|Автор|Written by|Verfasst von)\s?:\s?([^,;/|(–]{4,50})/u;

/** The same in Chinese, Japanese and Korean, whose labels stand anywhere in a line of credits ("来源：… 作者：…"). */
const CJK_LABEL_AND_NAME =
  /(?:作者|撰文|著者|筆者|執筆者?|글쓴이|저자)\s?[:：]\s?(?:本[報报刊])?(?:[記记]者|通[訊讯][員员])?\s?((?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4}|\p{Script=Han}{1,4}[\p{Script=Hiragana}\p{Script=Katakana}]{1,6})(?:[·・\s][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,8})?)(?!\p{L}|\s?[:：])/u;
/** No text without one of these has such a label. */
const CJK_LABEL_SIGN = /[者文筆이자]/;

/** The one person whom the article's own part names behind a label such as "Author:", at its foot too; empty with two of them. */
export const labelledAuthors = perPage<string[]>((facts: Facts) => {
  const found = new Set<string>();
  let label = false;
  const { texts } = facts.page;
  const most = Math.min(texts.length, MOST_TEXTS);
  for (let i = 0; i < most; i++) {
    const { data, parent, blank, ascii } = texts[i]!;
    if (!label && (blank || !mayHoldLabel(data, ascii))) continue;
    const text = data.length > LONGEST ? '' : data.trim();
    if (data.length <= LONGEST && text === '') continue;
    const follows = label;
    label = text.length <= LONGEST_LABEL && LABEL.test(text.toLowerCase());
    const name = follows ? personIn(text) : nameBehindLabel(text, ascii);
    if (name === undefined) continue;
    const holder = parent as PageElement | null;
    if (holder !== null && !isOutside(holder, facts)) found.add(name);
  }
  return found.size === 1 ? [...found] : [];
});

/** False for what begins like none of the labels, as most texts do. */
function mayHoldLabel(text: string, ascii: boolean): boolean {
  if (lengthOf(text) > LONGEST) return false;
  const at = firstSignAt(text);
  if (at < 0) return false;
  const first = codeAt(text, at);
  const second = codeNear(text, at + 1);
  if (first > 0x7f || second > 0x7f) return true;
  return BEGINNINGS[pairOf(first, second)] === 1 || (!ascii && CJK_LABEL_SIGN.test(text));
}

/** By the first two letters: 1 for those with which labels begin. Other signs share the numbers of letters. */
const BEGINNINGS = new Uint8Array(32 * 32);
for (const pair of ['au', 'by', 'vo', 've', 'wr', 'wo', 'te', 'in', 're', 'ya', 'sk'])
  BEGINNINGS[pairOf(pair.charCodeAt(0), pair.charCodeAt(1))] = 1;

function pairOf(first: number, second: number): number {
  return ((first & 31) << 5) | (second & 31);
}

function nameBehindLabel(text: string, ascii: boolean): string | undefined {
  const name = text.includes(':') ? LABEL_AND_NAME.exec(text)?.[1] : undefined;
  if (name !== undefined) return personIn(name);
  return !ascii && CJK_LABEL_SIGN.test(text) ? CJK_LABEL_AND_NAME.exec(text)?.[1] : undefined;
}

function personIn(text: string): string | undefined {
  const name = text.split(/[,;/|(–]/u, 1)[0]!.trim();
  return isPerson(name) ? name : undefined;
}
