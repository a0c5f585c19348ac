import type { MetadataResult } from '../types.js';
import { countWords } from './word-count.js';
import { wordFinder } from './word-finder.js';

/**
 * Why the text is likely not the whole article, in plain words; empty when nothing speaks for that. A declared paywall
 * alone does not: publishers say "not free" of pages that they send whole.
 * @param text the chosen text, null when the page has no article.
 * @param counted its words in the declared language, null when nobody has counted them yet.
 */
export function completeness(
  result: MetadataResult,
  text: string | null,
  counted: number | null = null,
): string[] {
  if (text === null) return [];
  const because: string[] = [];
  const { articleBody, declaredWordCount } = result;
  const isClosed = result.metadata.isAccessibleForFree === false;
  // Most pages declare nothing that their words could be held against.
  const isCompared = articleBody !== null || declaredWordCount !== null || isClosed;
  const words = isCompared ? (counted ?? countWords(text, result.metadata.lang)) : 0;
  if (articleBody !== null && isClearlyLonger(countWords(articleBody, result.metadata.lang), words)) {
    because.push('JSON-LD articleBody is longer than the text');
  }
  if (declaredWordCount !== null && isClearlyLonger(declaredWordCount, words)) {
    because.push(`JSON-LD wordCount says ${declaredWordCount} words, the text has ${words}`);
  }
  const tail = text.slice(-TAIL);
  if (findInvitations(tail) !== 0 && PAYWALL.test(tail.toLowerCase()))
    because.push('the text ends with an invitation to subscribe');
  if (isClosed && (because.length > 0 || words < SHORT_OF_AN_ARTICLE)) {
    because.push('JSON-LD says the article is not free');
  }
  if (endsMidSentence(text)) because.push('the text ends in the middle of a sentence');
  return because;
}

/** Characters at the end of a text where a paywall announces itself. */
const TAIL = 400;
const SHORT_OF_AN_ARTICLE = 150;

/** A third more and a hundred words: counts differ for captions, lists and the like. */
function isClearlyLonger(declared: number, words: number): boolean {
  return declared > words * 1.33 && declared - words > 100;
}

/** What all below hold that are of ASCII: one look at each sign, where the pattern tries some forty forms at each. */
const findInvitations = wordFinder([
  ...[
    'subscribe',
    'sign in',
    'log in',
    'register',
    'create an account',
    'become a member',
    'reading',
    'to read the',
  ],
  ...[
    'weiterlesen',
    'weiterzulesen',
    'abonnieren',
    'lesen sie',
    'lire la suite',
    'abonnez-vous',
    'il vous reste',
  ],
  ...['contenido exclusivo', 'leyendo', 'abbonati', 'continuare a leggere', 'assine para', 'continuar lendo'],
  ...['lees verder', 'verder lezen', 'voor abonnees', 'verder te lezen', 'czytaj dalej'],
]);

/** Of a text in lower case. */
const PAYWALL =
  /(?:subscribe|sign in|log in|register|create an account|become a member) (?:now )?(?:to|and) (?:continue|keep|read|unlock|view|access)|(?:continue|keep) reading (?:with|by|for)|(?:to (?:continue|keep) reading|to read the (?:full|rest of the) (?:article|story))|for subscribers only|(?:weiterlesen|zum weiterlesen|um weiterzulesen|jetzt abonnieren|lesen sie (?:den|diesen) (?:ganzen|vollständigen) (?:artikel|text|beitrag))|(?:réservé aux abonnés|pour lire la suite|abonnez-vous pour|il vous reste \d{1,3} ?% de cet article)|(?:suscríbete para|contenido exclusivo para suscriptores|para seguir leyendo|sigue leyendo)|(?:abbonati per|per continuare a leggere|contenuto riservato agli abbonati)|(?:assine para|para continuar lendo|conteúdo exclusivo para assinantes)|(?:lees verder met|verder lezen\?|alleen voor abonnees|om verder te lezen)|(?:aby czytać dalej|treść tylko dla subskrybentów|czytaj dalej)|(?:чтобы читать дальше|оформите подписку|только для подписчиков)|(?:devamını okumak için|aboneler için)|(?:会員限定|有料会員|この記事は有料|続きを読むには)|(?:登录后继续|订阅后继续|付费阅读|剩余内容)/u;

/** A text that just stops: its last paragraph is prose and ends with a letter, a comma or an ellipsis. */
function endsMidSentence(text: string): boolean {
  const last = text.slice(text.lastIndexOf('\n\n') + 1).trim();
  if (last.length < 60 || last.includes('\n')) return false;
  // A pattern that ends with the text is tried from each of its signs on.
  const end = last.slice(-5);
  if (/(?:\.\.\.|…|\[…\]|\[\.\.\.\])$/u.test(end)) return true;
  return /(?:[\p{Ll},;]|\p{Lo}，)$/u.test(end) && /[.!?]\s+\p{Lu}/u.test(last);
}
