import { blocksWhere } from '../block-ranges.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';

const LINE = linePatterns(
  String.raw`skip (?:to|navigation)(?: [^.]{1,30})?; jump to (?:content|navigation|search|comments|recipe);
    back go return = (?:back |go |return )to (?:the )?(?:top|home ?page|home|overview|all [a-z ]{1,20}|list|index|blog|news|articles|search results);
    scroll to top; zum zur = (?:zum |zur )(?:inhalt|hauptinhalt|navigation|seitenanfang|startseite)(?: springen)?;
    nach oben; zurück(?: zur? [^.]{1,30})?; direkt zum inhalt; aller au contenu(?: principal)?; haut de (?:la )?page;
    retour(?: (?:à|en|au) [^.]{1,25})?;
    ir saltar volver = (?:ir|saltar|volver) (?:al contenido|arriba|al inicio)(?: principal)?; volver; ir para o conteúdo;
    voltar(?: ao topo)?; vai al contenuto(?: principale)?; torna su; torna indietro; naar (?:inhoud|boven);
    hoppa till innehåll; till toppen; przejdź do (?:treści|głównej); do góry; перейти к содержанию; наверх; назад; вверх;
    на главную; έναρξη; επιστροφή; içeriğe geç; yukarı; 回到(?:顶部|首页); 返回(?:顶部|首页|上一页|列表)?; ページの?先頭へ; トップへ(?:戻る)?;
    ページトップ(?:へ)?; 위로; 맨 ?위로; 목록;
    previous next prev first last = (?:previous|next|prev|first|last)(?: (?:page|post|article|story|slide|image))?;
    weiter; nächste(?: seite)?; vorherige(?: seite)?; suivant; précédent; siguiente; anterior; próximo; successivo;
    precedente; volgende; vorige; nästa; föregående; następna; poprzednia; далее; следующая; предыдущая; 次へ; 前へ; 下一[页頁];
    上一[页頁]; 0 page = (?:page )?\d{1,3} (?:of|/) \d{1,3};
    show view see load read = (?:show|view|see|load|read) (?:more|less|all)(?: [a-z]{1,15})?; expand all; collapse all;
    mehr (?:anzeigen|laden); voir plus; ver más; ver todos?; mostra altro; toon meer; показать ещё;
    toggle (?:navigation|menu|search); open close = (?:open|close) (?:menu|search|navigation); menu; menü; menú; search;
    suche; suchen; buscar; rechercher; cerca; поиск; 搜 本 = (?:本站)?搜索; 検索; schriftgröße = schriftgröße(?:[\s:].{0,20})?;
    text font taille tamaño rozmiar размер a а 調 字 文 글 = (?:text size|font size|taille du texte|tamaño (?:del )?texto|rozmiar (?:tekstu|czcionki)|(?:[aа] )?размер (?:шрифта|текста)|調整字體|字体大小|字體大小|文字大小|文字サイズ|字号|字號|글자 ?크기)\s?[:：︰]?.{0,20};
    loading(?: \w{1,12})?\s?(?:\.\.\.|…); show hide view = (?:show|hide|view) captions?;
    continue reading(?: the main story| below)?; czytaj ciąg = (?:czytaj dalej|ciąg dalszy) na następnej stronie;
    0 = (?:\[?\d\]?\s){1,6}(?:下一[页頁]|next); print(?: (?:this )?(?:page|article))?; drucken; imprimer; imprimir; stampa;
    view read open see = (?:view|read|open|see) (?:this |the )?(?:(?:e-?mail|message|newsletter|it) )?(?:online|in (?:your|the|a) (?:web ?)?browser);
    email e newsletter im in = (?:(?:e-?mail|newsletter) )?(?:im|in ihrem|in deinem) browser (?:ansehen|anzeigen|öffnen|lesen);
    voir afficher lire = (?:voir|afficher|lire) (?:(?:cet? e-?mail|la newsletter) )?(?:en ligne|dans (?:votre|le) navigateur);
    ver (?:(?:este (?:correo|e-?mail)|esta mensagem) )?(?:online|en (?:el|tu|su) navegador|no (?:seu )?navegador);
    visualizza (?:(?:questa e-?mail|la newsletter) )?(?:online|nel (?:tuo )?browser);
    bekijk (?:deze (?:e-?mail|nieuwsbrief) )?(?:online|in (?:je|uw|de) browser); zobacz w przeglądarce;
    открыть (?:письмо )?в браузере; печать; распечатать; 打印; 印刷; print version; version imprimable; druckversion; версия для печати`,
  String.raw`^\W{0,3}`,
  String.raw`\W{0,3}$`,
);
/** The heading of a list of places on the page, which is gone by now. */
const CONTENTS = linePatterns(
  String.raw`table of contents; contents; in this article; on this page; jump to(?: section)?; inhaltsverzeichnis; inhalt;
    auf dieser seite; sommaire; table des matières; índice; tabla de contenidos; índice de contenidos; indice; inhoud;
    inhoudsopgave; innehåll; spis treści; содержание; оглавление; περιεχόμενα; içindekiler; 目录; 目次; 목차`,
  String.raw`^`,
  String.raw`\s?:?$`,
);
const MOST_CHARS = 45;

/** "Skip to content", "Back to top", "Next page", "Print": a line that only moves the reader about. */
export const navLines: RunRule = {
  kind: 'run',
  name: 'nav-lines',
  category: 'nav',
  reason: 'a line that only moves the reader about',
  gate: { patterns: [LINE, CONTENTS], chars: MOST_CHARS },
  find: (open, _, woken) =>
    blocksWhere(open, woken, ({ text, type }) => {
      if (text.length > MOST_CHARS || type === 'code' || type === 'term') return false;
      return CONTENTS.test(text) || (type !== 'heading' && LINE.test(text));
    }),
};
