import { holdsText } from '../../tree/code-at.js';
import type { Block } from '../../types.js';
import { eachWhere } from '../block-ranges.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';
import { AGENCIES } from './words/agencies.js';

const MOST_CHARS = 420;
/** "Photo: Ana Lima", "Foto: dpa", "Bild: Jens Roth", "Image credit: …". */
const LABEL = linePatterns(
  String.raw`
    photo photograph photographs photos photosgraph photosgraphs image imagegraph imagegraphs images imagesgraph imagesgraphs picture picturegraph picturegraphs pictures picturesgraph picturesgraphs cover covergraph covergraphs covers coversgraph coversgraphs lead leadgraph leadgraphs leads leadsgraph leadsgraphs featured featuredgraph featuredgraphs featureds featuredsgraph featuredsgraphs header headergraph headergraphs headers headersgraph headersgraphs = (?:photo|image|picture|cover|lead|featured|header)s?(?: image| photo)?(?: credits?| courtesy| source| by|graph by|graphs by| courtesy of| via)?;
    foto fotos = fotos?; fotograf fotografia fotocredit = foto(?:graf|grafía|grafia|credit);
    bild bilder bildquelle bildnachweis bildrechte = bild(?:er|quelle|nachweis|rechte)?;
    titelbild beitragsbild aufmacherbild symbolbild = (?:titel|beitrags|aufmacher|symbol)bild;
    titelfoto symbolfoto = (?:titel|symbol)foto;
    crédit crédits = crédit(?:s)?(?: photos?)?; crédito; imagen; imagem; immagine; фото; φωτογραφία; fotoğraf;
    zdj = zdj\.; zdjęcie; kuva; 图片来源; 图片; 写真; 사진; صورة`,
  String.raw`^[([]?\s*`,
  String.raw`\s{0,2}[:：©]`,
);
// What follows is asked of texts in lower case, but for `ENDS_IN_SLASH`: patterns that ignore case take V8 three times as long to compile.
const PHOTO_BY =
  /^[([]?\s*(?:photos?|images?|pictures?|courtesy|photographs?|fotos?) (?:by|courtesy|via|from|von|de|di|av)\b/;
const COPYRIGHT_SIGN = /^[([]?\s*©\s?(?!copyright)[^\d\s]/;
const IN_BRACKETS = [
  ...AGENCIES.filter((name) => name.length > 4),
  ...['ap', 'afp', 'dpa', 'epa', 'efe', 'photo', 'photos', 'foto', 'фото'],
];
/** "… (AP Photo/Jo Doe)"; not "(such as a photo or a stone)". */
const ENDS_IN_BRACKETS = new RegExp(
  `\\((?![^()]*\\b(?:an?|the|your|my|our|any|each|no|of|ein|eine|una?|le|la|das|el) (?:photos?|fotos?)\\b)(?:[^()]{0,40}[ /])?(?:${IN_BRACKETS.join('|')})\\b[^()]{0,40}\\)\\.?$`,
);
/** "… | Foto: dpa", "… © Anna Berg". */
const ENDS_IN_LABEL =
  /(?:\b(?:photos?(?: credit| courtesy)?|fotos?|bild|image credit|credit|crédit|фото)\s?[:：]|\bphotos? (?:by|courtesy)|©)\s?\S[^.!?:;]{2,45}\.?$/;
/** "… Getty Images". */
const ENDS_IN_AGENCY = /\S[ /](?:getty images|ap photo|shutterstock|picture alliance|adobe stock)$/;

/** "… IMAGO/Anna Berg": an agency in its own spelling before a slash and a name. */
const ENDS_IN_SLASH =
  /\b(?:IMAGO|imago|AFP|AP|dpa|REUTERS|Reuters|EPA|EFE|ANSA|TASS|Getty Images|Keystone|picture alliance)\s?\/\s?\p{Lu}[^.!?]{1,40}$/u;

/** "… 本报记者 郝一鸣 摄": the name of a Chinese photographer and the word for taking a picture. */
const ENDS_IN_TAKEN =
  /(?:^|[\s。！？」）)])(?:(?:本报|本刊|本网|本社|新华社|中新社|特约)?(?:记者|記者|通讯员|通訊員|实习生)\s?)?\p{Script=Han}{2,4}(?:\s?[摄攝]|\s(?:摄影|攝影))[)）]?$/u;

/** As they stand in any case. */
const BEFORE_SLASH = [
  'imago',
  'afp',
  'ap',
  'dpa',
  'reuters',
  'epa',
  'efe',
  'ansa',
  'tass',
  'getty',
  'keystone',
  'picture',
];

/** What any of these holds; asked first, since it is cheap. */
const MAY_CREDIT = /[:：(©/]|getty|photo|stock|alliance/i;

/** A paragraph that only names the source of a picture, or a caption that ends with it. */
export const creditLines: RunRule = {
  kind: 'run',
  name: 'credit-lines',
  category: 'caption',
  reason: 'a line that credits a picture',
  gate: {
    patterns: [LABEL],
    openings: [
      ['photo', 'photos', 'image', 'images', 'picture', 'pictures', 'courtesy', 'photograph', 'photographs'],
    ],
    words: [
      '©',
      'foto',
      'fotos',
      'bild',
      'image',
      'credit',
      'crédit',
      'adobe',
      // "the" begins every third line.
      ...IN_BRACKETS.map((name) => name.replace(/^the /, '')),
      ...BEFORE_SLASH,
      ...['摄', '攝', '影'],
    ],
    chars: MOST_CHARS,
  },
  find: (open, _, woken) => eachWhere(open, woken, isCredit),
};

function isCredit(block: Block): boolean {
  const { text, words } = block;
  if (
    words > 60 ||
    text.length > MOST_CHARS ||
    block.type === 'code' ||
    block.type === 'tableRow' ||
    block.type === 'heading'
  )
    return false;
  if (words <= 25 && (LABEL.test(text) || PHOTO_BY.test(text.toLowerCase()))) return true;
  if (words <= 12 && holdsText(text, '©') && COPYRIGHT_SIGN.test(text.toLowerCase())) return true;
  const end = text.slice(-110);
  if (text.length <= 90 && /[摄攝影][)）]?$/u.test(end) && ENDS_IN_TAKEN.test(end)) return true;
  if (!MAY_CREDIT.test(end)) return false;
  const lower = end.toLowerCase();
  return (
    (lower.includes(')', lower.length - 2) && ENDS_IN_BRACKETS.test(lower)) ||
    ENDS_IN_LABEL.test(lower) ||
    ENDS_IN_AGENCY.test(lower) ||
    (end.includes('/') && ENDS_IN_SLASH.test(end))
  );
}
