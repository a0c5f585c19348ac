import type { Author } from '../types.js';
import { cleanName } from './names/clean-name.js';
import { refuseName } from './names/refuse-name.js';
import { bareText } from './same-text.js';

/** Adds a name, cleaned, unless it names nobody or stands in the list already. */
export function addName(
  authors: Author[],
  raw: string | null,
  url: string | null,
  type: Author['type'],
): void {
  if (raw === null) return;
  const name = cleanName(raw);
  if (refuseName(name) !== null || authors.some((author) => author.name === name)) return;
  authors.push({ name, url, type, role: null });
}

/** Null for an empty list. */
export function orNull(authors: Author[]): Author[] | null {
  return authors.length === 0 ? null : authors;
}

/** True when the byline prints all declared authors and further people: two words or more each, none within another. */
export function isFuller(byline: readonly Author[], declared: readonly Author[]): boolean {
  // One printed name for one declared is fuller where only a first name is declared: "Ada" and "Ada Lovelace".
  const isFirstName =
    byline.length === declared.length && declared.every(({ name }) => !/[\s\p{Lo}]/u.test(name));
  if (byline.length <= declared.length && !isFirstName) return false;
  const printed = byline.map(({ name }) => bareText(name));
  const isPerson = ({ name }: Author, index: number) =>
    /\s/u.test(name) && printed.every((other, at) => at === index || !other.includes(printed[index]!));
  return (
    byline.every(isPerson) &&
    declared.every(({ name }) => printed.some((other) => other.includes(bareText(name))))
  );
}
