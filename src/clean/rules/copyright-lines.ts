import type { RunRule } from '../rule.js';

const SIGN =
  /^\W{0,4}(?:(?:copyright|copr\.|©|\(c\))[\s,:]{0,3}(?:©|\(c\)|copyright|by)?\s{0,2}(?:(?:19|20)\d\d|copyright)|(?:19|20)\d\d\s?(?:[-–]\s?(?:19|20)?\d\d\s?)?(?:©|copyright))/iu;
const RIGHTS =
  /\b(?:all rights? reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|tüm hakları saklıdır|med ensamrätt|minden jog fenntartva|toate drepturile rezervate)|(?:все|усі|всі) права (?:защищены|захищен[оі])|με την επιφύλαξη παντός|版权所有|著作権|無断転載|無断複製|무단.{0,8}전재|جميع الحقوق محفوظة/iu;
const MOST_WORDS = 60;
const MOST_CHARS = 500;

/** "© 2024 The Harbour Post. All rights reserved." */
export const copyrightLines: RunRule = {
  kind: 'run',
  name: 'copyright-lines',
  category: 'footer',
  reason: 'a copyright notice',
  find: (open) =>
    open.flatMap(({ text, words, type }, i) => {
      if (words > MOST_WORDS || text.length > MOST_CHARS || type === 'code' || type === 'heading') return [];
      return SIGN.test(text) || (words <= 40 && RIGHTS.test(text)) ? [{ from: i, to: i + 1 }] : [];
    }),
};
