import type { PageElement } from '../types.js';
import { elementText } from './element-text.js';
import type { Facts } from './facts.js';
import { perPage } from './per-page.js';
import { ownAddressesOf, ownHostsOf } from './site-names.js';
import { domainOf } from './urls.js';

/** True for the heading that is the site's own head, on pages other than its home page: it leads home, or is marked so. */
export function isSiteHeading(
  { element, text }: { element: PageElement; text: string },
  facts: Facts,
): boolean {
  if (element.name !== 'h1' || isHome(facts)) return false;
  if (isSiteName(element.className.slice(0, 300)) || isSiteName(element.id.slice(0, 100))) return true;
  return linksAround(element).some(
    (link) => leadsHome(link, facts) && elementText(link, 600).length >= text.length * MOST_OF_IT,
  );
}

/** In lower case. */
const SITE_CLASS =
  /(?:^|\s)(?:site|blog|website)-?_?(?:title|name|logo|header|heading)(?:\s|$)|(?:^|[\s_-])logo(?:[\s_-]|$)/;
function isSiteName(name: string): boolean {
  return SITE_CLASS.test(name.toLowerCase());
}

/** A link home in a heading is a crumb or a kicker; over a whole heading it is the site's head. */
const MOST_OF_IT = 0.9;
/** Elements around and in a heading that are looked at. */
const MOST_AROUND = 3;
const MOST_INSIDE = 6;

function linksAround(heading: PageElement): PageElement[] {
  const links: PageElement[] = [];
  let at = heading.parent as PageElement | null;
  for (let i = 0; at !== null && i < MOST_AROUND; i++) {
    if (at.name === 'a') links.push(at);
    at = at.parent as PageElement | null;
  }
  const inside: PageElement[] = [heading];
  for (let i = 0; i < inside.length && i < MOST_INSIDE; i++) {
    for (const child of inside[i]!.children.slice(0, MOST_INSIDE)) {
      if (!('attribs' in child)) continue;
      if (child.name === 'a') links.push(child as PageElement);
      inside.push(child as PageElement);
    }
  }
  return links;
}

function leadsHome(link: PageElement, facts: Facts): boolean {
  const href = (link.attribute('href') ?? '').trim();
  if (/(?:^|\s)home(?:\s|$)/iu.test(link.attribute('rel') ?? '')) return true;
  if (/^(?:\.?\/)?(?:(?:index|default|home)\.\w{3,5})?$/iu.test(href)) return href !== '';
  return isRoot(href) && ownHostsOf(facts).has(domainOf(href) ?? '');
}

function isRoot(address: string): boolean {
  return /^(?:https?:)?\/\/[^/?#]+\/?$/iu.test(address);
}

/** Whether the page is its site's home page. */
const isHome = perPage<boolean>((facts) =>
  ownAddressesOf(facts).some((address) => isRoot(address) || address === '/'),
);
