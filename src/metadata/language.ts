import { createRequire } from 'node:module';
import type { PageMetadata, Warning } from '../types.js';
import { FUNCTION_WORDS } from './function-words.js';
import { areAmong, countLetters, splitLetters } from './letters.js';

/** The language of the record: what the page declares, held against the article's own text. */
export interface SettledLanguage {
  /** BCP 47; null when nothing is declared and the text is too short to tell. */
  lang: string | null;
  langFrom: PageMetadata['langFrom'];
  dir: 'ltr' | 'rtl';
  /** `languageConflict` when the text is not in the declared language. */
  warning: Warning | null;
}

/** Characters that are looked at: enough to tell any language, few enough to cost a millisecond at most. */
const SAMPLE = 1_000;
/** With fewer letters than this a detector guesses. */
const LEAST_TO_DETECT = 80;
const LEAST_TO_CONTRADICT = 200;
/** A text of its language has one function word in eight; one of another language hardly one in twenty. */
const FUNCTION_WORD_SHARE = 0.12;
/** The declared language must score this much worse than the detected one to be called wrong. */
const CLEARLY_WORSE = 0.85;

const RTL = new Set(['ar', 'he', 'fa', 'ur', 'yi', 'ps', 'sd', 'ug', 'dv', 'ckb', 'syr', 'arc', 'iw']);

/** Checks the declared language against the chosen text; detects it where nothing is declared or the declaration is wrong. */
export function settleLanguage(metadata: PageMetadata, text: string | null): SettledLanguage {
  const declared: SettledLanguage = {
    lang: metadata.lang,
    langFrom: metadata.langFrom,
    dir: metadata.dir,
    warning: null,
  };
  const sample = sampleOf(text ?? '');
  const letters = countLetters(sample, LEAST_TO_CONTRADICT);
  if (letters < LEAST_TO_DETECT) return declared;
  const primary = metadata.lang === null ? null : primaryOf(metadata.lang.toLowerCase());
  if (primary !== null && (letters < LEAST_TO_CONTRADICT || reads(sample, primary))) return declared;
  const detected = tell(sample, primary);
  if (detected === null || detected.agrees) return declared;
  const dir = RTL.has(detected.lang) ? 'rtl' : 'ltr';
  const settled = { lang: detected.lang, langFrom: 'detected', dir } as const;
  if (primary === null) return { ...settled, warning: null };
  const message = `the page says its language is "${metadata.lang}", but its text reads as "${detected.lang}"`;
  return { ...settled, warning: { code: 'languageConflict', message } };
}

/** The first part of a language tag. */
function primaryOf(tag: string): string {
  const end = tag.indexOf('-');
  return end === -1 ? tag : tag.slice(0, end);
}

/** The middle of the text's first part: leads and datelines at the very start are often names. */
function sampleOf(text: string): string {
  const start = text.length > SAMPLE * 2 ? 200 : 0;
  return text.slice(start, start + SAMPLE);
}

const SCRIPTS: Record<string, RegExp> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  zh: /\p{Script=Han}/gu,
  ko: /\p{Script=Hangul}/gu,
  th: /\p{Script=Thai}/gu,
  ka: /\p{Script=Georgian}/gu,
  hy: /\p{Script=Armenian}/gu,
  km: /\p{Script=Khmer}/gu,
  lo: /\p{Script=Lao}/gu,
  my: /\p{Script=Myanmar}/gu,
  ta: /\p{Script=Tamil}/gu,
  te: /\p{Script=Telugu}/gu,
};

/** True when the sample surely is in this language, by its script or its function words: far cheaper than to detect it. */
function reads(sample: string, primary: string): boolean {
  const script = SCRIPTS[primary];
  if (script !== undefined) {
    const share = (sample.match(script)?.length ?? 0) / sample.length;
    // Japanese is told by its kana, Chinese by having next to none.
    if (primary === 'zh')
      return share > 0.3 && (sample.match(SCRIPTS['ja']!)?.length ?? 0) < sample.length * 0.1;
    return share > (primary === 'ja' ? 0.15 : 0.3);
  }
  const lang = primary === 'no' || primary === 'nn' ? 'nb' : primary;
  const words = FUNCTION_WORDS.get(lang);
  if (words === undefined) return false;
  return areAmong(sample.toLowerCase(), words, LONGEST.get(lang)!, FUNCTION_WORD_SHARE);
}

/** Length of each language's longest function word; most words of a text are longer. */
const LONGEST = new Map(
  Array.from(FUNCTION_WORDS, ([lang, words]) => [
    lang,
    Math.max(...Array.from(words, (word) => word.length)),
  ]),
);

/** The text's language by the cheapest sign that is sure; null where nothing speaks against the declared one. */
function tell(sample: string, primary: string | null): Detected | null {
  if (primary === null) return guess(sample, null) ?? detect(sample, null);
  // A language without words or a script of its own here has no vote in a guess.
  if (!FUNCTION_WORDS.has(primary) && SCRIPTS[primary] === undefined) return detect(sample, primary);
  const told = guess(sample, primary);
  if (told !== null) return told;
  // Names, prices and numbers tell no language, only a script; trigrams would make one of them all the same.
  return LATIN.has(primary) && isLatin(sample) ? null : detect(sample, primary);
}

const LATIN = new Set([...FUNCTION_WORDS.keys()].filter((lang) => !/^(?:ru|uk|bg|el|he|ar|fa)$/u.test(lang)));

function isLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/[A-Za-zÀ-ɏ]/gu)?.length ?? 0) >= letters * 0.8;
}

/** A language's function words must be this much of the text, and this much more than any other language's, to tell it. */
const SURE_SHARE = 0.2;
const SURE_LEAD = 1.6;

/** The language that the script or the function words tell beyond doubt; null where the detector has to decide. */
function guess(sample: string, primary: string | null): Detected | null {
  const told = (lang: string) => ({ lang, agrees: lang === primary || areKin(lang, primary) });
  for (const lang of Object.keys(SCRIPTS)) if (reads(sample, lang)) return told(lang);
  if (isRussian(sample)) return told('ru');
  const all = splitLetters(sample.toLowerCase());
  let best = { lang: '', hits: 0 };
  let second = 0;
  for (const [lang, words] of FUNCTION_WORDS) {
    let hits = 0;
    for (const word of all) if (words.has(word)) hits++;
    if (hits > best.hits) {
      second = best.hits;
      best = { lang, hits };
    } else if (hits > second) second = hits;
  }
  const isSure = best.hits >= all.length * SURE_SHARE && best.hits >= second * SURE_LEAD;
  return isSure ? told(best.lang) : null;
}

/** Its neighbours share most of its function words, but no other language has these letters and no letter besides. */
function isRussian(sample: string): boolean {
  const letters = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  if (letters < sample.length * 0.5 || /(?![а-яё])\p{Script=Cyrillic}/iu.test(sample)) return false;
  return (sample.match(/[ыэ]/giu)?.length ?? 0) >= letters * 0.01;
}

/** ISO 639-3, as the detector answers, to the tag that BCP 47 wants; languages without a short tag keep the long one. */
// biome-ignore format: a table of words
const SHORT_TAGS: Record<string, string> = {
  cmn: 'zh', spa: 'es', eng: 'en', rus: 'ru', arb: 'ar', ben: 'bn', hin: 'hi', por: 'pt', ind: 'id', jpn: 'ja', fra: 'fr',
  deu: 'de', jav: 'jv', kor: 'ko', tel: 'te', vie: 'vi', mar: 'mr', ita: 'it', tam: 'ta', tur: 'tr', urd: 'ur', guj: 'gu',
  pol: 'pl', ukr: 'uk', kan: 'kn', mal: 'ml', ori: 'or', mya: 'my', tha: 'th', nld: 'nl', ron: 'ro', hun: 'hu', ell: 'el',
  srp: 'sr', hrv: 'hr', bos: 'bs', slv: 'sl', slk: 'sk', ces: 'cs', bul: 'bg', mkd: 'mk', bel: 'be', kaz: 'kk', dan: 'da',
  swe: 'sv', nob: 'nb', nno: 'nn', fin: 'fi', est: 'et', lav: 'lv', lvs: 'lv', lit: 'lt', isl: 'is', fao: 'fo', gle: 'ga',
  cym: 'cy', eus: 'eu', cat: 'ca', glg: 'gl', heb: 'he', pes: 'fa', kat: 'ka', hye: 'hy', azj: 'az', uzn: 'uz', khm: 'km',
  lao: 'lo', sin: 'si', npi: 'ne', pan: 'pa', afr: 'af', swh: 'sw', zlm: 'ms', tgl: 'tl', als: 'sq', khk: 'mn', epo: 'eo',
  ltz: 'lb', mlt: 'mt', amh: 'am', som: 'so', hau: 'ha', yor: 'yo', ibo: 'ig', zul: 'zu', ydd: 'yi', kir: 'ky', tgk: 'tg',
};

/** Languages that trigrams mix up: one of a row declared and another detected is no contradiction. */
const KIN = [
  'no nb nn da',
  'hr sr bs sh',
  'id ms',
  'zh yue wuu',
  'en sco',
  'fil tl',
  'fa prs',
  'cs sk',
  'gl pt',
  'sr mk bg',
].map((row) => new Set(row.split(' ')));

interface Detected {
  lang: string;
  /** True when the declared language is the detected one, its kin, or scores nearly as well. */
  agrees: boolean;
}

function areKin(lang: string, primary: string | null): boolean {
  return KIN.some((row) => primary !== null && row.has(primary) && row.has(lang));
}

type Franc = { francAll: (text: string, options?: { minLength?: number }) => [string, number][] };
let franc: Franc | null = null;

function detect(sample: string, primary: string | null): Detected | null {
  // 28 ms to load, and the check above spares nearly every page the need: loaded on the first page that has it.
  franc ??= createRequire(import.meta.url)('franc') as Franc;
  const scores = franc.francAll(sample, { minLength: LEAST_TO_DETECT });
  const best = scores[0];
  if (best === undefined || best[0] === 'und') return null;
  const lang = SHORT_TAGS[best[0]] ?? best[0];
  const own = scores.find(([code]) => (SHORT_TAGS[code] ?? code) === primary);
  return {
    lang,
    agrees: lang === primary || areKin(lang, primary) || (own !== undefined && own[1] >= CLEARLY_WORSE),
  };
}
