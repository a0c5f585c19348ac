import { codeNear } from '../../tree/code-at.js';
import { asPropertyName } from '../../tree/property-name.js';

/** What a tag's name says of its elements. */
export interface TagFacts {
  /** In upper case but for SVG and MathML. */
  readonly tagName: string;
  readonly namespace: string;
  readonly isHtml: boolean;
  /** A sum of the bits below. */
  readonly kind: number;
  /** One of 32 bits, most of which are of one tag alone: what `ThinParent.inside` is the sum of. */
  readonly bit: number;
}

/** The namespace of plain HTML elements; SVG and MathML have their own. */
export const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
export const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
export const MATHML_NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/** Lists of Readability 0.6.0's own: what stands in a line of text, the same where all inside does, and blocks. */
export const PHRASING = 1;
export const PHRASING_WITH_CONTENT = 2;
export const BLOCK = 4;
/** What `_cleanConditionally` counts: text, headings, what may show a video, and tags that it counts by name. */
export const TEXTISH = 8;
export const HEADING = 16;
export const EMBED = 32;
export const COUNTED = 64;
/** What is copied otherwise than with all that stands in it. */
export const COPIED_APART = 128;
/** The only kinds of SVG and MathML elements, whose names are in lower case: Readability's lists have upper case. */
const FOREIGN_KINDS = EMBED | COUNTED;

/** Tags with bits of their own: the ones that Readability looks for. All others share one. */
const BITS = new Map<string, number>();
(
  'A P DIV UL OL LI H1 H2 BR HR IMG PICTURE,FIGURE SCRIPT NOSCRIPT STYLE FONT TABLE TR TD FORM FIELDSET OBJECT,EMBED ' +
  'FOOTER LINK ASIDE IFRAME INPUT TEXTAREA,SELECT BUTTON META,TITLE BLOCKQUOTE,DL,PRE'
)
  .split(' ')
  .forEach((names, i) => {
    for (const name of names.split(',')) BITS.set(name, 1 << i);
  });
const OTHER_BIT = 1 << 31;

/** Pages may have any names; so many are remembered. */
const MOST_KNOWN = 2000;

const kinds = new Map<string, number>();
mark(
  PHRASING,
  'ABBR AUDIO B BDO BR BUTTON CITE CODE DATA DATALIST DFN EM EMBED I IMG INPUT KBD LABEL MARK MATH METER NOSCRIPT OBJECT ' +
    'OUTPUT PROGRESS Q RUBY SAMP SCRIPT SELECT SMALL SPAN STRONG SUB SUP TEXTAREA TIME VAR WBR',
);
mark(PHRASING_WITH_CONTENT, 'A DEL INS');
mark(BLOCK, 'BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL');
mark(TEXTISH, 'SPAN LI TD BLOCKQUOTE DL DIV IMG OL P PRE TABLE UL');
mark(HEADING, 'H1 H2 H3 H4 H5 H6');
mark(EMBED, 'OBJECT EMBED IFRAME');
mark(COUNTED, 'P IMG LI INPUT UL OL A TABLE');
mark(COPIED_APART, 'HEAD META NOSCRIPT SCRIPT STYLE TEMPLATE');

/** A name and what it says. */
interface Known {
  readonly name: string;
  readonly facts: TagFacts;
}

/** Of HTML by name, in upper case and in lower case; of others by namespace and name. */
const known = new Map<string, Known>();
const knownForeign = new Map<string, Map<string, Known>>();
const A = learnTag('A').facts;
const BR = learnTag('BR').facts;
const DIV = learnTag('DIV');
const H2 = learnTag('H2').facts;
const H3 = learnTag('H3').facts;
const IMG = learnTag('IMG').facts;
const LI = learnTag('LI').facts;
const P = learnTag('P').facts;
const SPAN = learnTag('SPAN').facts;
const STRONG = learnTag('STRONG').facts;
const TD = learnTag('TD').facts;
const UL = learnTag('UL').facts;

const SLOTS = 256;
/** What was found last for names that share three properties: to look one up among all takes four times as long. */
const latest = new Array<Known>(SLOTS).fill(DIV);

/** The facts of an HTML tag by its name, in any case. */
export function tagFacts(name: string): TagFacts {
  // Nine elements of ten; a comparison takes a tenth of a look-up.
  switch (name) {
    case 'div':
      return DIV.facts;
    case 'a':
      return A;
    case 'span':
      return SPAN;
    case 'li':
      return LI;
    case 'p':
      return P;
    case 'img':
      return IMG;
    case 'ul':
      return UL;
    case 'strong':
      return STRONG;
    case 'td':
      return TD;
    case 'br':
      return BR;
    case 'h3':
      return H3;
    case 'h2':
      return H2;
  }
  return lookUp(name, HTML_NAMESPACE);
}

/** The facts of a tag of any namespace. */
export function factsOf(name: string, namespace: string): TagFacts {
  return namespace === HTML_NAMESPACE ? tagFacts(name) : lookUp(name, namespace);
}

function lookUp(name: string, namespace: string): TagFacts {
  const { length } = name;
  const letters = codeNear(name, 0) * 7 + codeNear(name, length - 1) * 31;
  const slot = (letters + length + namespace.length * 64) & (SLOTS - 1);
  const last = latest[slot]!;
  if (last.name === name && last.facts.namespace === namespace) return last.facts;
  const found =
    namespace === HTML_NAMESPACE ? (known.get(name) ?? learnTag(name)) : foreignTag(name, namespace);
  latest[slot] = found;
  return found.facts;
}

function learnTag(name: string): Known {
  const tagName = asPropertyName(name.toUpperCase());
  const facts = known.get(tagName)?.facts ?? {
    tagName,
    namespace: HTML_NAMESPACE,
    isHtml: true,
    kind: kinds.get(tagName) ?? 0,
    bit: BITS.get(tagName) ?? OTHER_BIT,
  };
  // A name may be a piece of its page's text.
  const made = { name: asPropertyName(name), facts };
  if (known.size >= MOST_KNOWN) return made;
  known.set(tagName, { name: tagName, facts });
  known.set(made.name, made);
  return made;
}

function foreignTag(name: string, namespace: string): Known {
  const ofNamespace = knownForeign.get(namespace) ?? new Map<string, Known>();
  knownForeign.set(namespace, ofNamespace);
  const found = ofNamespace.get(name);
  if (found !== undefined) return found;
  const tagName = asPropertyName(name);
  const { kind, bit } = tagFacts(name);
  const made = {
    name: tagName,
    facts: { tagName, namespace, isHtml: false, kind: kind & FOREIGN_KINDS, bit },
  };
  if (ofNamespace.size < MOST_KNOWN) ofNamespace.set(tagName, made);
  return made;
}

/** The bits of all blocks. */
export const BLOCK_BITS = [...kinds]
  .filter(([, kind]) => (kind & BLOCK) !== 0)
  .reduce((bits, [name]) => bits | tagFacts(name).bit, 0);

function mark(kind: number, names: string): void {
  for (const name of names.split(' ')) kinds.set(name, (kinds.get(name) ?? 0) | kind);
}
