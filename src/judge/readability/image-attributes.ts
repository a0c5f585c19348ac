import type { ThinElement } from './thin-element.js';

const IMAGE_ATTRIBUTES = new Set(['src', 'srcset', 'data-src', 'data-srcset']);

/** False for an `<img>` that no attribute gives an address, a placeholder for a script to fill. */
export function mayShow(image: ThinElement): boolean {
  // As nearly all have: to make an object of all of its attributes costs ten times as much.
  if (image.hasAttribute('src')) return true;
  for (const name in image.attribs) {
    if (IMAGE_ATTRIBUTES.has(name) || /\.(?:jpg|jpeg|png|webp)/i.test(image.attribs[name]!)) return true;
  }
  return false;
}

/** True when an attribute of a figure holds the address of the image that a script will put there. */
export function namesImage(figure: ThinElement): boolean {
  return Object.entries(figure.attribs).some(
    ([name, value]) => name !== 'src' && name !== 'srcset' && name !== 'alt' && isImageAddress(value),
  );
}

/** One address of an image and nothing else, or addresses with their sizes. Readability's pattern for it can run away. */
function isImageAddress(value: string): boolean {
  if (/\.(?:jpg|jpeg|png|webp)\s+\d/.test(value)) return true;
  const address = value.trim();
  return !/\s/.test(address) && /\S\.(?:jpg|jpeg|png|webp)/.test(address);
}
