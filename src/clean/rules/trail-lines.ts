import { blocksWhere } from '../block-ranges.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';

const MOST_CHARS = 160;
const MOST_WORDS = 22;
const HOME = linePatterns(
  String.raw`
    you sie vous está estás você sei u du jesteś вы 您 当 本 目 你 現 = (?:you are here|sie sind hier|sie befinden sich hier|vous êtes ici|está(?:s)? (?:aquí|en)|você está (?:aqui|em)|sei in|u bent hier|du är här|jesteś tutaj|вы (?:здесь|находитесь)|您现在的位置|您当前的位置|当前位置|本页位置|目前位置|你的位置|現在位置)[^>»›→]{0,3}[:：]?;
    home homepage start startseite accueil início portada hjem hem strona główna главная головна αρχική anasayfa ana 首 主 ホ ト 홈 = (?:home|homepage|start(?:seite)?|accueil|inicio|início|portada|hjem|hem|strona główna|główna|главная|головна|αρχική|anasayfa|ana sayfa|首页|首頁|主页|ホーム|トップ|홈)\s?[>»›→/|·]`,
  String.raw`^`,
  String.raw``,
);
const SEPARATORS = /[>»›→]|\s[/|·]\s/g;

/** "You are here: Home > News > Harbour": a trail, told by its words and arrows. */
export const trailLines: RunRule = {
  kind: 'run',
  name: 'trail-lines',
  category: 'nav',
  reason: 'a trail that says where the page stands',
  gate: { patterns: [HOME], chars: MOST_CHARS },
  find: (open, _, woken) =>
    blocksWhere(open, woken, ({ text, words, type, endsSentence }) => {
      if (words > MOST_WORDS || text.length > MOST_CHARS || endsSentence || type === 'code') return false;
      return HOME.test(text) && (text.match(SEPARATORS)?.length ?? 0) >= 1;
    }),
};
