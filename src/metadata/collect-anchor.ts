import { HAS_HREF, HAS_REL, HAS_TELLING_HREF } from '../tree/attribute-bits.js';
import { lengthOf } from '../tree/code-at.js';
import type { PageElement } from '../types.js';
import type { Facts } from './facts.js';
import { pushMark } from './push-mark.js';

/** Keeps a link where its address or its `rel` tells of people, of tags or of a licence. */
export function collectAnchor(element: PageElement, facts: Facts): void {
  const { has } = element;
  if ((has & HAS_HREF) === 0) return;
  const rel = (has & HAS_REL) === 0 ? undefined : element.attribute('rel');
  const words = rel !== undefined && TELLING_REL.test(rel) ? ` ${rel.toLowerCase()} ` : '';
  const tells = (has & HAS_TELLING_HREF) !== 0;
  if (words === '' && !tells) return;
  const href = element.attribute('href')!;
  if (lengthOf(href) > 300) return;
  const path = tells ? href.toLowerCase() : '';
  if ((words !== '' && words.includes(' author ')) || (path !== '' && AUTHOR_PATH.test(path)))
    pushMark(facts.authorLinks, element);
  else if (path !== '' && PERSON_PATH.test(path)) pushMark(facts.personLinks, element);
  if (words !== '' && words.includes(' tag ')) pushMark(facts.tagLinks, element);
  if ((words !== '' && words.includes(' license ')) || (path !== '' && href.includes(COMMONS)))
    pushMark(facts.licenseLinks, element);
}

const COMMONS = 'creativecommons.org/';
/** Nearly all others keep search engines away. */
const TELLING_REL = /author|tag|license/i;
/** Addresses under which sites keep the pages of their writers. In lower case, as the next. */
const AUTHOR_PATH =
  /\/(?:authors?|autore?s?|autore?n|auteurs?|autorzy|byline|journalists?|contributors?|columnists?|writers?|reporters?|redakteure?)\//;
/** Addresses under which sites keep the pages of people, among them their writers. */
const PERSON_PATH = /\/(?:people|person|profiles?|personen|staff|team|user|users|members?|u)\/[^/]+/;
