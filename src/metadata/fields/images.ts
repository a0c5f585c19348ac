import { HAS_LATE_SOURCE, LATE_SOURCES } from '../../tree/attribute-bits.js';
import { codeAt, lengthOf } from '../../tree/code-at.js';
import type { PageElement, PageImage } from '../../types.js';
import { alike, type Candidate, type Choice, type Gathered, type Reader } from '../candidates.js';
import { type Facts, metaOf } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { nodesOf, stringOf } from '../json-ld/read-graph.js';
import { isOrnamentName } from '../known-name.js';
import { namesOrnament } from '../ornament-words.js';
import { plainText } from '../plain-text.js';
import { absoluteUrl } from '../urls.js';
import { holds, isOutside } from '../zones.js';
import { captionOf, LONGEST_CAPTION } from './captions.js';

const MOST_IMAGES = 60;
/** Smaller pictures are icons and counters; in CSS pixels. */
const LEAST_SIDE = 80;

/** Where the lead image's address can stand. */
export const imageCandidates: readonly Candidate<string>[] = alike([
  { name: 'og:image', ...addressOfMetas('og:image:secure_url', 'og:image', 'og:image:url') },
  { name: 'jsonld.image', read: ldImage },
  { name: 'twitter:image', ...addressOfMetas('twitter:image', 'twitter:image:src') },
  { name: 'link.image_src', read: (facts) => absoluteUrl(facts.links.get('image_src')?.[0]?.href, facts) },
  { name: 'parsely-image-url', ...addressOfMetas('parsely-image-url', 'sailthru.image.full') },
]);

function addressOfMetas(...metas: string[]): Reader<string> {
  return { read: (facts) => absoluteUrl(metaOf(facts, ...metas), facts), metas };
}

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
  // What tells an ornament the soonest comes first: most pictures of a page are ornaments.
  const width = sideOf(element.attribute('width'));
  if (width !== null && width < LEAST_SIDE) return null;
  const height = sideOf(element.attribute('height'));
  if (height !== null && height < LEAST_SIDE) return null;
  const figure = figureOf(element, facts);
  if (figure === null && hasOrnamentName(element)) return null;
  const src = element.attribute('src');
  if (figure === null && src !== undefined && namesOrnament(src.slice(-200))) return null;
  const url = addressOf(element, src, facts);
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

function hasOrnamentName({ classValue, idValue }: PageElement): boolean {
  const names = classValue.text.length + idValue.text.length;
  if (names < LONGEST_NAMES) return isOrnamentName(classValue) || isOrnamentName(idValue);
  return namesOrnament(`${classValue.text} ${idValue.text}`.slice(0, LONGEST_NAMES));
}

/** Of a class and an id, what is read; in characters. */
const LONGEST_NAMES = 400;

// Small letters and capitals are both written out, as for all that is asked of each picture: see TELLING_HREF.
const BLANK =
  /(?:^|\/)(?:[bB][lL][aA][nN][kK]|[pP][lL][aA][cC][eE][hH][oO][lL][dD][eE][rR]|[sS][pP][aA][cC][eE][rR]|[tT][rR][aA][nN][sS][pP][aA][rR][eE][nN][tT]|1[xX]1)\b/;

/** The picture's real address: lazy pages keep it in `data-src` or `srcset` and a blank one in `src`. */
function addressOf(element: PageElement, src: string | undefined, facts: Facts): string | null {
  const late = (element.has & HAS_LATE_SOURCE) === 0 ? NO_NAMES : LATE_SOURCES;
  for (const key of late) {
    const lazy = element.attribute(key);
    if (lazy !== undefined && !lazy.startsWith('data:') && !/^\s*[[{]/u.test(lazy)) {
      const url = absoluteUrl(lazy, facts);
      if (url !== null) return url;
    }
  }
  const isBlank = src === undefined || src.startsWith('data:') || BLANK.test(src.slice(-80));
  return (
    (isBlank ? null : absoluteUrl(src, facts)) ??
    absoluteUrl(largestOf(element.attribute('srcset') ?? element.attribute('data-srcset') ?? ''), facts)
  );
}

const NO_NAMES: readonly string[] = [];

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
  for (const figure of facts.figures) {
    if (figure.order > image.order) break;
    if (holds(facts.page, figure, image)) found = figure;
  }
  return found;
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
  const plain = plainNumber(value);
  const side = plain === -1 ? Number(SIDE.exec(value)?.[1] ?? 0) : plain;
  return side > 0 ? side : null;
}

const SIDE = /^\s*(\d{1,5})(?:\.\d+)?\s{0,9}(?:px\s*)?$/u;

/** The number of one to five digits that a text is, as most widths and heights are; -1 for other texts. */
function plainNumber(text: string): number {
  const length = lengthOf(text);
  if (length === 0 || length > 5) return -1;
  let number = 0;
  for (let i = 0; i < length; i++) {
    const digit = codeAt(text, i) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** What stays the same from one size of a picture to the next: the address without query and size marks. */
function fileOf(url: string): string {
  const query = url.search(QUERY);
  const from = url.startsWith('https:') ? 6 : url.startsWith('http:') ? 5 : 0;
  const file = query === -1 ? url.slice(from) : url.slice(from, query);
  return mayEndWithSize(file) ? file.replace(SIZE, '') : file;
}

const SIZE = /[-_](?:\d{2,4}x\d{2,4}|scaled)(?=\.\w{3,4}$)/u;

/** False for a file whose name surely has no mark of its size, as most: the pattern would be tried from each sign of it on. */
function mayEndWithSize(file: string): boolean {
  const dot = file.lastIndexOf('.');
  if (dot < 1 || file.length - dot > 5) return false;
  const last = codeAt(file, dot - 1);
  return last === LETTER_D || (last >= 0x30 && last <= 0x39);
}

const LETTER_D = 0x64;

const QUERY = /[?#]/u;
