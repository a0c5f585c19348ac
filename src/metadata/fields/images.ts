import type { PageElement, PageImage } from '../../types.js';
import type { Candidate, Choice, Gathered } from '../candidates.js';
import { elementText } from '../element-text.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { nodesOf, stringOf } from '../json-ld/read-graph.js';
import { plainText } from '../plain-text.js';
import { absoluteUrl } from '../urls.js';
import { holds, isOutside } from '../zones.js';

const MOST_IMAGES = 60;
const LONGEST_CAPTION = 1_000;
/** Smaller pictures are icons and counters; in CSS pixels. */
const LEAST_SIDE = 80;

/** Where the lead image's address can stand. */
export const imageCandidates: readonly Candidate<string>[] = [
  {
    name: 'og:image',
    read: (facts) => absoluteUrl(metaOf(facts, 'og:image:secure_url', 'og:image', 'og:image:url'), facts),
  },
  { name: 'jsonld.image', read: ldImage },
  {
    name: 'twitter:image',
    read: (facts) => absoluteUrl(metaOf(facts, 'twitter:image', 'twitter:image:src'), facts),
  },
  { name: 'link.image_src', read: (facts) => absoluteUrl(facts.links.get('image_src')?.[0]?.href, facts) },
  {
    name: 'parsely-image-url',
    read: (facts) => absoluteUrl(metaOf(facts, 'parsely-image-url', 'sailthru.image.full'), facts),
  },
];

/** The article's pictures with captions and credits, in document order, the lead image first when it stands nowhere else. */
export function readImages(
  facts: Facts,
  { value: lead, from: leadFrom }: Choice<string>,
): Gathered<PageImage> {
  const images: PageImage[] = [];
  const from = new Set<string>();
  const seen = new Set<string>();
  const leadFile = lead === null ? null : fileOf(lead);
  for (const element of facts.images) {
    if (images.length >= MOST_IMAGES) break;
    if (isOutside(element, facts)) continue;
    const image = imageOf(element, facts);
    if (image === null) continue;
    const file = fileOf(image.url);
    if (seen.has(file)) continue;
    seen.add(file);
    image.isLead = file === leadFile;
    images.push(image);
  }
  if (images.length > 0) from.add('page.img');
  if (lead !== null && !images.some(({ isLead }) => isLead)) {
    images.unshift(declaredLead(facts, lead));
    from.add(leadFrom ?? '');
  }
  return { value: images, from };
}

function imageOf(element: PageElement, facts: Facts): PageImage | null {
  const figure = figureOf(element, facts);
  const width = sideOf(element.attribute('width'));
  const height = sideOf(element.attribute('height'));
  if (isOrnament(element, width, height, figure !== null)) return null;
  const url = addressOf(element, facts);
  if (url === null) return null;
  const { caption, credit } = figure === null ? { caption: null, credit: null } : captionOf(figure);
  return {
    url,
    alt: plainText(element.attribute('alt'), LONGEST_CAPTION),
    caption,
    credit,
    width,
    height,
    isLead: false,
  };
}

/** In lower case. */
const ORNAMENT =
  /(?:^|[^a-z])(?:logo|icons?|avatar|emoji|sprite|gravatar|badge|flag|spinner|loader|pixel|tracking|smiley|favicon)(?:[^a-z]|$)/;

function isOrnament(
  element: PageElement,
  width: number | null,
  height: number | null,
  inFigure: boolean,
): boolean {
  if ((width !== null && width < LEAST_SIDE) || (height !== null && height < LEAST_SIDE)) return true;
  if (inFigure) return false;
  const names = `${element.className} ${element.id}`;
  const address = element.attribute('src') ?? '';
  return ORNAMENT.test(names.slice(0, 400).toLowerCase()) || ORNAMENT.test(address.slice(-200).toLowerCase());
}

const LAZY = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-full-src',
  'data-hi-res-src',
  'data-image',
  'data-url',
];

/** The picture's real address: lazy pages keep it in `data-src` or `srcset` and a blank one in `src`. */
function addressOf(element: PageElement, facts: Facts): string | null {
  for (const key of LAZY) {
    const lazy = element.attribute(key);
    if (lazy !== undefined && !lazy.startsWith('data:') && !/^\s*[[{]/u.test(lazy)) {
      const url = absoluteUrl(lazy, facts);
      if (url !== null) return url;
    }
  }
  const src = element.attribute('src');
  const isBlank =
    src === undefined ||
    src.startsWith('data:') ||
    /(?:^|\/)(?:blank|placeholder|spacer|transparent|1x1)\b/iu.test(src.slice(-80));
  return (
    (isBlank ? null : absoluteUrl(src, facts)) ??
    absoluteUrl(largestOf(element.attribute('srcset') ?? element.attribute('data-srcset') ?? ''), facts)
  );
}

/** The widest candidate of a `srcset`; null when it has none. */
function largestOf(srcset: string): string | null {
  let best: string | null = null;
  let widest = -1;
  for (const candidate of srcset.slice(0, 8_000).split(/,\s+/u)) {
    const [url = '', size = '0'] = candidate.trim().split(/\s+/u);
    const width = Number.parseFloat(size) || 0;
    if (url !== '' && !url.startsWith('data:') && width > widest) {
      best = url;
      widest = width;
    }
  }
  return best;
}

function figureOf(image: PageElement, facts: Facts): PageElement | null {
  let found: PageElement | null = null;
  for (const figure of facts.figures) if (holds(facts.page, figure, image)) found = figure;
  return found;
}

const CREDIT_CLASS =
  /(?:^|[^a-z])(?:credits?|copyright|source|attribution|photographer|rights|byline|author|quelle)(?:[^a-z]|$)/iu;
const CREDIT_WORDS =
  /(?:^|[\s(|•·–—-])((?:photos?(?:graph)?(?: by| credit)?|image(?: credit| source)?|picture|credits?|foto|fotos|bild|abbildung|grafik|quelle|crédit(?: photo)?s?|crédits?|fuente|imagen|fotografía|foto di|fot|zdjęcie|фото|fotoğraf|写真|図|供图|사진)\s?[:/：]\s?|©\s?)([^|]{2,120})$/iu;
const AGENCY = /\(([^()]{0,60}(?:Photo|Foto|Images?|AP|AFP|dpa|Reuters|EPA|via)[^()]{0,60})\)\s*$/u;

/** A figure's caption and, apart from it, its credit: by class, by "Photo:", by an agency in brackets at the end. */
function captionOf(figure: PageElement): { caption: string | null; credit: string | null } {
  const element =
    descendant(figure, (child) => child.name === 'figcaption') ??
    descendant(figure, (child) => /caption/iu.test(child.className));
  if (element === null) return { caption: null, credit: null };
  let caption = elementText(element, LONGEST_CAPTION);
  const marked = descendant(element, (child) =>
    CREDIT_CLASS.test(`${child.className} ${child.attribute('itemprop') ?? ''}`),
  );
  let credit = marked === null ? null : elementText(marked, 300);
  if (credit !== null && credit !== '') caption = caption.replace(credit, ' ').replace(/\s+/gu, ' ').trim();
  else {
    const found = CREDIT_WORDS.exec(caption) ?? AGENCY.exec(caption);
    if (found !== null) {
      credit = (found[2] ?? found[1] ?? '').trim();
      caption = caption.slice(0, found.index).trim();
    }
  }
  return { caption: plainText(caption), credit: plainText(credit?.replace(CREDIT_LEAD, '')) };
}

const CREDIT_LEAD =
  /^[\s(]*(?:(?:photo(?:graph)?s?|image|picture|credits?|foto|bild|quelle|crédit|fuente|источник|фото)(?:\s(?:by|credit|source|photo))?\s?[:/：]\s?|©\s?)+/iu;
/** A caption's mark-up is flat; a hostile one is not followed down. */
const MOST_VISITED = 200;

function descendant(root: PageElement, matches: (element: PageElement) => boolean): PageElement | null {
  const stack: PageElement[] = [];
  const push = (element: PageElement) => {
    for (let i = element.children.length - 1; i >= 0 && stack.length < MOST_VISITED; i--) {
      const child = element.children[i]!;
      if ('children' in child && 'attribs' in child) stack.push(child as PageElement);
    }
  };
  push(root);
  for (let visited = 0; stack.length > 0 && visited < MOST_VISITED; visited++) {
    const element = stack.pop()!;
    if (matches(element)) return element;
    push(element);
  }
  return null;
}

function declaredLead(facts: Facts, url: string): PageImage {
  const [node] = nodesOf(ldSpeakersOf(facts).article?.['image'], facts.graph, 1);
  const text = (...keys: string[]) =>
    plainText(
      stringOf(keys.map((key) => node?.[key]).find((value) => value !== undefined) ?? null),
      LONGEST_CAPTION,
    );
  return {
    url,
    alt: plainText(metaOf(facts, 'og:image:alt', 'twitter:image:alt'), LONGEST_CAPTION),
    caption: text('caption', 'description'),
    credit: text('creditText', 'copyrightNotice'),
    width: sideOf(metaOf(facts, 'og:image:width')) ?? sideOf(text('width')),
    height: sideOf(metaOf(facts, 'og:image:height')) ?? sideOf(text('height')),
    isLead: true,
  };
}

function ldImage(facts: Facts): string | null {
  const { article, page } = ldSpeakersOf(facts);
  for (const value of [
    article?.['image'],
    article?.['thumbnailUrl'],
    page?.['primaryImageOfPage'],
    page?.['image'],
  ]) {
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string') {
      const url = absoluteUrl(first, facts);
      if (url !== null) return url;
    }
    const [node] = nodesOf(first, facts.graph, 1);
    const url = absoluteUrl(stringOf(node?.['url'] ?? node?.['contentUrl'] ?? null), facts);
    if (url !== null) return url;
  }
  return null;
}

function sideOf(value: string | null | undefined): number | null {
  if (value === null || value === undefined) return null;
  const match = /^\s*(\d{1,5})(?:\.\d+)?\s{0,9}(?:px\s*)?$/u.exec(value);
  const side = match === null ? 0 : Number(match[1]);
  return side > 0 ? side : null;
}

/** What stays the same from one size of a picture to the next: the address without query and size marks. */
function fileOf(url: string): string {
  return url
    .replace(/[?#].*$/u, '')
    .replace(/^https?:/u, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|scaled)(?=\.\w{3,4}$)/u, '');
}
