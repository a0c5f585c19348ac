import { holdsText, lengthOf } from '../../tree/code-at.js';
import { alike, type Candidate } from '../candidates.js';
import { textOfLd, textOfMetas } from '../declared.js';
import type { Facts } from '../facts.js';
import { ldSpeakersOf } from '../json-ld/article-node.js';
import { stringOf } from '../json-ld/read-graph.js';
import { plainText } from '../plain-text.js';
import { absoluteUrl } from '../urls.js';

/** Texts at the end of a page where licences and copyright lines stand. */
const LAST_TEXTS = 250;
const LONGEST_NOTICE = 200;

/** Where the licence can stand: its address, or its name where the page gives no address. */
export const licenseCandidates: readonly Candidate<string>[] = alike([
  { name: 'link.license', read: (facts) => licenseLink(facts) },
  {
    name: 'jsonld.license',
    read: (facts) => absoluteUrl(stringOf(ldSpeakersOf(facts).article?.['license'] ?? null), facts),
  },
  {
    name: 'dcterms.license',
    ...textOfMetas('dcterms.license', 'dc.rights.license', 'license'),
  },
  {
    name: 'page.license-link',
    read: (facts) => absoluteUrl(facts.licenseLinks[0]?.attribute('href'), facts),
  },
  { name: 'page.license-words', read: licenseWords },
]);

/** Where the copyright notice can stand. */
export const copyrightCandidates: readonly Candidate<string>[] = alike([
  { name: 'jsonld.copyrightNotice', ...textOfLd('copyrightNotice') },
  { name: 'jsonld.copyrightHolder', read: ldHolder },
  {
    name: 'meta.copyright',
    ...textOfMetas('copyright', 'dc.rights', 'dcterms.rights', 'dcterms.rightsholder', 'rights'),
  },
  { name: 'page.copyright-line', read: copyrightLine },
]);

function licenseLink(facts: Facts): string | null {
  for (const { href } of facts.links.get('license') ?? []) {
    const url = absoluteUrl(href, facts);
    if (url !== null) return url;
  }
  return null;
}

const LICENSE_NAME = /\bCC[\s-](?:BY(?:[\s-](?:SA|NC|ND)){0,3}|0)(?:[\s-]\d\.\d)?(?:[\s-][A-Z]{2})?\b/u;

function licenseWords(facts: Facts): string | null {
  const { texts } = facts.page;
  for (let i = Math.max(0, texts.length - LAST_TEXTS); i < texts.length; i++) {
    const node = texts[i]!;
    if (node.blank || lengthOf(node.data) > 1_000 || !holdsText(node.data, 'CC')) continue;
    const found = LICENSE_NAME.exec(node.data);
    if (found !== null) return found[0].replace(/\s+/gu, ' ');
  }
  return null;
}

function ldHolder(facts: Facts): string | null {
  const { article } = ldSpeakersOf(facts);
  const holder = plainText(stringOf(article?.['copyrightHolder'] ?? null), LONGEST_NOTICE);
  if (holder === null || /^(?:https?:|#)/u.test(holder)) return null;
  const year = stringOf(article?.['copyrightYear'] ?? null);
  return year === null ? `© ${holder}` : `© ${year} ${holder}`;
}

function copyrightLine(facts: Facts): string | null {
  const { texts } = facts.page;
  for (let i = texts.length - 1; i >= Math.max(0, texts.length - LAST_TEXTS); i--) {
    const { data, parent, blank, ascii } = texts[i]!;
    if (blank || lengthOf(data) > 500) continue;
    if (!(holdsText(data, 'opyright') || (!ascii && holdsText(data, '©')))) continue;
    if (parent !== null && 'name' in parent && (parent.name === 'script' || parent.name === 'style'))
      continue;
    const line = plainText(data, LONGEST_NOTICE);
    if (line !== null && line.length > 4) return line;
  }
  return null;
}
