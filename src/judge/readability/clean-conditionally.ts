import type { PrivateReadability } from './engine.js';
import { isAnchor, measureElement } from './measure.js';
import { COUNTED, EMBED, HEADING, TEXTISH } from './tag-facts.js';
import type { ThinDocument } from './thin-document.js';
import type { ThinElement } from './thin-element.js';
import { nextElement } from './thin-parent.js';

type Engine = PrivateReadability<ThinElement, ThinDocument>;

/** Longer text than this cannot be one of Readability's words for ads and for loading. */
const LONGEST_AD_WORD = 40;
const MANY_COMMAS = 10;
/** What stands in an element, counted in one walk. */
interface Content {
  paragraphs: number;
  images: number;
  items: number;
  inputs: number;
  /** Lengths of folded text; nested elements count each time. */
  listInk: number;
  headingInk: number;
  textishInk: number;
  linkedInk: number;
  embeds: ThinElement[];
  holdsDataTable: boolean;
}

/**
 * Readability 0.6.0's `_cleanConditionally`, with its twenty walks over each element made one: removes the `tag` elements
 * that look like anything but article.
 */
export function cleanConditionally(engine: Engine, article: ThinElement, tag: string): void {
  const elements = article.getElementsByTagName(tag);
  for (let i = elements.length - 1; i >= 0; i--) {
    const element = elements[i]!;
    if (element.parentNode !== null && looksFishy(engine, element, tag)) element.remove();
  }
}

function looksFishy(engine: Engine, element: ThinElement, tag: string): boolean {
  if (!element.measured) measureElement(element);
  const isData = (table: ThinElement): boolean => table._readabilityDataTable === true;
  if (tag === 'table' && isData(element)) return false;
  if (engine._hasAncestorTag(element, 'table', -1, isData)) return false;
  if (engine._hasAncestorTag(element, 'code')) return false;
  const content = countContent(element);
  if (content.holdsDataTable) return false;
  const weight = engine._getClassWeight(element);
  if (weight < 0) return true;
  if (element.commas >= MANY_COMMAS) return false;
  if (content.embeds.some((embed) => showsVideo(engine, embed))) return false;
  if (element.inkLength <= LONGEST_AD_WORD && saysAd(engine, element)) return true;
  const isList = tag === 'ul' || tag === 'ol' || content.listInk / element.inkLength > 0.9;
  if (!isOutOfProportion(engine, element, content, weight, isList)) return false;
  return !(isList && isListOfImages(element, content));
}

function countContent(root: ThinElement): Content {
  const content: Content = {
    paragraphs: 0,
    images: 0,
    items: 0,
    inputs: 0,
    listInk: 0,
    headingInk: 0,
    textishInk: 0,
    linkedInk: 0,
    embeds: [],
    holdsDataTable: false,
  };
  for (let node = nextElement(root, root); node !== null; node = nextElement(node, root))
    countElement(node, content);
  return content;
}

function countElement(node: ThinElement, content: Content): void {
  const { kind, inkLength } = node;
  if (kind === 0) return;
  if ((kind & TEXTISH) !== 0) content.textishInk += inkLength;
  if ((kind & COUNTED) !== 0) countByName(node, content);
  else if ((kind & HEADING) !== 0) content.headingInk += inkLength;
  // The video's address can stand in any attribute of these.
  else if ((kind & EMBED) !== 0) content.embeds.push(node);
}

/** SVG and MathML elements have lower-case names: those that Readability's own selectors find are named here too. */
function countByName(node: ThinElement, content: Content): void {
  const { inkLength } = node;
  switch (node.tagName) {
    case 'P':
    case 'p':
      content.paragraphs++;
      break;
    case 'IMG':
    case 'img':
      content.images++;
      break;
    case 'LI':
    case 'li':
      content.items++;
      break;
    case 'INPUT':
    case 'input':
      content.inputs++;
      break;
    case 'UL':
    case 'OL':
    case 'ul':
    case 'ol':
      content.listInk += inkLength;
      break;
    case 'A':
    case 'a':
      content.linkedInk += inkLength * (isAnchor(node) ? 0.3 : 1);
      break;
    case 'TABLE':
    case 'table':
      if (node._readabilityDataTable) content.holdsDataTable = true;
      break;
  }
}

function showsVideo(engine: Engine, embed: ThinElement): boolean {
  for (const name in embed.attribs) {
    if (engine._allowedVideoRegex.test(embed.attribs[name]!)) return true;
  }
  return embed.tagName === 'object' && engine._allowedVideoRegex.test(embed.innerHTML);
}

function saysAd(engine: Engine, element: ThinElement): boolean {
  const text = element.textContent.trim().replace(/\s{2,}/g, ' ');
  return engine.REGEXPS.adWords!.test(text) || engine.REGEXPS.loadingWords!.test(text);
}

function isOutOfProportion(
  engine: Engine,
  element: ThinElement,
  content: Content,
  weight: number,
  isList: boolean,
): boolean {
  const { paragraphs, images, inputs, items } = content;
  const length = element.inkLength;
  const share = (ink: number): number => (length === 0 ? 0 : ink / length);
  const links = share(content.linkedInk);
  const embeds = content.embeds.length;
  const inFigure = engine._hasAncestorTag(element, 'figure');
  const linkLimit = engine._linkDensityModifier;
  return (
    (!inFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && items - 100 > paragraphs) ||
    inputs > Math.floor(paragraphs / 3) ||
    (!isList &&
      !inFigure &&
      share(content.headingInk) < 0.9 &&
      length < 25 &&
      (images === 0 || images > 2) &&
      links > 0) ||
    (!isList && weight < 25 && links > 0.2 + linkLimit) ||
    (weight >= 25 && links > 0.5 + linkLimit) ||
    (embeds === 1 && length < 75) ||
    embeds > 1 ||
    (images === 0 && share(content.textishInk) === 0)
  );
}

/** A list in which each item is one image stays. */
function isListOfImages(list: ThinElement, content: Content): boolean {
  for (const child of list.children) {
    if (child.children.length > 1) return false;
  }
  return content.images === content.items;
}
