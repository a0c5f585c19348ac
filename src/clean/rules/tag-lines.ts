import type { Block } from '../../types.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';

const LABEL = linePatterns(
  String.raw`tag tags = tags?; tagged(?: as| with)?; topic topics = topics?; related topics; keyword keywords = keywords?;
    key words; filed under; filed in; posted in; category categories = categor(?:y|ies); categorized as; more on;
    in this story; schlagworte schlagwörter = schlag(?:worte|wörter); stichwörter; themen; mehr zum thema;
    kategorie kategorien = kategorien?; etiquetas; temas; palabras clave; archivado en;
    categoría categorías = categorías?; mots = mots[- ]clés; sujets; thèmes; étiquettes;
    catégorie catégories = catégories?; argomenti; etichette; parole chiave; categorie; palavras-chave; assuntos;
    trefwoorden; onderwerpen; słowa kluczowe; tagi; artykuł pochodzi z kategorii; tematy; ämnen; emner; etiketter;
    avainsanat; aiheet; теги; тэги; темы; метки; ключевые слова; рубрик рубрики = рубрики?; теґи; мітки; ετικέτες;
    θέματα; etiketler; konular; anahtar kelimeler; 标签; 關鍵字; 关键词; タグ; キーワード; 키워드; 태그; الوسوم; كلمات مفتاحية`,
  String.raw`^`,
  String.raw`\s{0,2}(?:[:：#]|$)`,
);
const MOST_CHARS = 400;

/** A line such as "Tags: harbour, ferries" or "Filed under: …". */
export const tagLines: RunRule = {
  kind: 'run',
  name: 'tag-lines',
  category: 'tags',
  reason: 'a line of topics or tags',
  gate: { patterns: [LABEL], chars: MOST_CHARS },
  find: (open, _, woken) =>
    woken.flatMap((i) => {
      const block = open[i]!;
      if (!isTagLine(block)) return [];
      let to = i + 1;
      // The tags may follow their label as blocks of their own.
      while (to < open.length && isTag(open[to]!)) to++;
      if (to === i + 1 && to < open.length && isBareLabel(block) && isEnumeration(open[to]!)) to++;
      return to === i + 1 && isBareLabel(block) ? [] : [{ from: i, to }];
    }),
};

function isTagLine({ text, words, type, endsSentence }: Block): boolean {
  return words <= 40 && text.length <= MOST_CHARS && type !== 'tableRow' && !endsSentence && LABEL.test(text);
}

const isBareLabel = ({ text }: Block): boolean => LABEL.lengthIn(text) === text.length;

/** "ferry, storm, council": commas and no sentence. */
const isEnumeration = ({ words, commas, stops }: Block): boolean =>
  commas >= 2 && stops === 0 && words <= commas * 5 && words <= 60;

const isTag = ({ words, chars, linkChars, type }: Block): boolean =>
  words <= 5 && linkChars > chars * 0.8 && type !== 'heading';
