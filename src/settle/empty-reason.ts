import type { Page, RecordError } from '../types.js';

/** Why a page gave no text: it has none, or a script would have to write it first. */
export function emptyBecause(page: Page, blocks: number): RecordError {
  if (isAppShell(page, blocks)) {
    return {
      code: 'needsJavaScript',
      stage: 'extract',
      message:
        'the page is an empty shell that its scripts fill; save it from a browser and run galley on that',
      retryable: false,
    };
  }
  return {
    code: 'noContent',
    stage: 'extract',
    message:
      'the page has no text that reads as an article; --with explain lists what stands on it and why each block was left out',
    retryable: false,
  };
}

/** Ids that frameworks mount their pages in. */
const MOUNTS: ReadonlySet<string> = new Set([
  'root',
  'app',
  '__next',
  '__nuxt',
  'app-root',
  'main-app',
  'react-root',
  '___gatsby',
  'svelte',
]);
const FEW_BLOCKS = 12;

function isAppShell(page: Page, blocks: number): boolean {
  if (blocks > FEW_BLOCKS) return false;
  let scripts = 0;
  let mounts = 0;
  for (const element of page.elements) {
    const { name, id } = element;
    if (name === 'script') scripts++;
    const mount = name === 'app-root' || MOUNTS.has(id);
    // Asked of mounts alone: the list of an element's children is made when it is asked for.
    if (mount && element.children.every((child) => child.type === 'text')) mounts++;
  }
  return mounts > 0 || (scripts >= 3 && blocks <= 2);
}
