import { firstWord, lineWords } from '../../line-words.js';

/** Phrases with which publishers forbid copying, or put the blame elsewhere; each means it in its language without more context. */
const KINDS: readonly { phrases: string; words: readonly string[] }[] = [
  {
    phrases:
      'all rights? reserved|may not be (?:published|reproduced|copied)|(?:reproduction|republication|redistribution)[^.]{0,60}(?:prohibited|forbidden|not permitted)|without (?:the )?(?:prior |express )?(?:written )?(?:permission|consent) (?:of|from) the (?:publisher|copyright|author)|this material may not be',
    words:
      'right rights published reproduced copied prohibited forbidden permitted permission consent material'.split(
        ' ',
      ),
  },
  {
    phrases:
      'alle rechte vorbehalten|(?:jede|jegliche) (?:verwertung|vervielfältigung|nutzung)|nachdruck[^.]{0,40}(?:verboten|nur mit|untersagt)|tous droits réservés|toute reproduction|reproduction[^.]{0,40}interdite|todos los derechos reservados|prohibida (?:la|su) reproducción|queda prohibid[ao]|todos os direitos reservados|proibida a reprodução|é proibida a|tutti i diritti riservati|riproduzione riservata|alle rechten voorbehouden',
    words:
      'rechte jede jegliche nachdruck verboten untersagt nur mit droits toute reproduction interdite interdites derechos prohibida queda direitos proibida diritti riproduzione riservata rechten'.split(
        ' ',
      ),
  },
  {
    phrases:
      'wszelkie prawa zastrzeżone|żadna część[^.]{0,60}(?:utwor|dziennik|serwis|publikacj)|kopiowanie[^.]{0,40}zabronione|všechna práva vyhrazena|minden jog fenntartva|toate drepturile rezervate|med ensamrätt|tüm hakları saklıdır|izinsiz (?:alıntı|kopya)|με την επιφύλαξη παντός|απαγορεύεται η (?:αναδημοσίευση|αναπαραγωγή)',
    words:
      'prawa żadna część kopiowanie zabronione práva jog drepturile ensamrätt hakları izinsiz επιφύλαξη απαγορεύεται'.split(
        ' ',
      ),
  },
  {
    phrases:
      '(?:все|усі|всі) права (?:защищены|захищен[оі])|(?:при|любое)[^.]{0,30}(?:использовани[ие]|цитировани[ие]|перепечатк[аи]|копировани[ие])[^.]{0,80}(?:ссылк|обязательн|разрешен|запрещен)|перепечатка[^.]{0,60}(?:ссылк|запрещ|разреш)|(?:передрук|використання)[^.]{0,60}(?:посиланн|заборон)|мнение редакции[^.]{0,30}(?:не совпада|может)',
    words:
      'права использование использовании использованием цитирование цитировании цитированием копирование копировании копированием перепечатка перепечатки перепечатками передрук передруку передруком використання використанням мнение'.split(
        ' ',
      ),
  },
  {
    phrases:
      '版权(?:所有|归|声明)|著作権|無断(?:転載|複製)|转载(?:请注明|自|本)|(?:未经|未經)[^。]{0,12}(?:授权|授權|许可|書面|同意)|不得(?:转载|轉載)|禁止(?:转载|轉載)|免责声明|免責聲明|不代表本[网網站报報]|不代表[^。]{0,10}(?:观点|立场|立場)|与[^。此其]{2,6}网无关|무단.{0,8}전재|재배포 금지|저작권자|جميع الحقوق محفوظة',
    words: '版 著 無 转 未 不 禁 免 与 무 재 저 جميع'.split(' '),
  },
];

/** Words of which one stands in each such phrase, the first letter of those in Chinese and the like. */
export const RIGHTS_WORDS: readonly string[] = KINDS.flatMap(({ words }) => words);

/** By the number of a word: which kinds of phrases hold it. */
let kindOf: Map<number, number> | null = null;
const patterns: (RegExp | undefined)[] = [];

/** Whether a paragraph forbids copying or disclaims the text; the caller bounds its length. */
export function forbidsCopying(text: string): boolean {
  kindOf ??= new Map(KINDS.flatMap(({ words }, kind) => words.map((word) => [firstWord(word), kind])));
  const { hashes, count } = lineWords(text);
  let asked = 0;
  for (let i = 0; i < count; i++) {
    const kind = kindOf.get(hashes[i]!);
    if (kind === undefined || (asked & (1 << kind)) !== 0) continue;
    asked |= 1 << kind;
    // Each is made when a line asks for it, since they take longer to make than a page to read.
    patterns[kind] ??= new RegExp(KINDS[kind]!.phrases, 'iu');
    if (patterns[kind].test(text)) return true;
  }
  return false;
}
