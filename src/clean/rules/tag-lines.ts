import type { RunRule } from '../rule.js';

const LABEL =
  /^(?:tags?|tagged(?: as| with)?|topics?|related topics|keywords?|key words|filed under|filed in|posted in|categor(?:y|ies)|categorized as|more on|in this story|schlag(?:worte|wörter)|stichwörter|themen|mehr zum thema|kategorien?|etiquetas|temas|palabras clave|archivado en|categorías?|mots[- ]clés|sujets|thèmes|étiquettes|catégories?|argomenti|etichette|parole chiave|categorie|palavras-chave|assuntos|trefwoorden|onderwerpen|słowa kluczowe|tagi|tematy|ämnen|emner|etiketter|avainsanat|aiheet|теги|тэги|темы|метки|ключевые слова|рубрики?|теґи|мітки|ετικέτες|θέματα|etiketler|konular|anahtar kelimeler|标签|關鍵字|关键词|タグ|キーワード|키워드|태그|الوسوم|كلمات مفتاحية)\s{0,2}(?:[:：#]|$)/iu;

/** A line such as "Tags: harbour, ferries" or "Filed under: …". */
export const tagLines: RunRule = {
  kind: 'run',
  name: 'tag-lines',
  category: 'tags',
  reason: 'a line of topics or tags',
  find: (open) =>
    open.flatMap((block, i) => {
      if (
        block.words > 40 ||
        block.text.length > 400 ||
        block.type === 'tableRow' ||
        block.endsSentence ||
        !LABEL.test(block.text)
      )
        return [];
      let to = i + 1;
      const bare = block.words <= 3 && block.linkChars === 0;
      // The tags may follow the label as blocks of their own, each a link of a few words.
      while (
        to < open.length &&
        open[to]!.words <= 5 &&
        open[to]!.linkChars > open[to]!.chars * 0.8 &&
        open[to]!.type !== 'heading'
      )
        to++;
      if (bare && to === i + 1) return [];
      return [{ from: i, to }];
    }),
};
