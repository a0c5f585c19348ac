import { linePatterns } from '../../line-patterns.js';

/** Whole words of class and id that say "other pages to read". */
export const RELATED_WORDS =
  `related relateds relatedposts relatedarticles relatedcontent relatedstories relatedlinks recommended
  recommend recommendation recommendations mostread mostpopular mostviewed popular popularposts
  trending readmore readnext readalso alsoread seealso morefrom moreon similar suggested suggestion
  suggestions upnext youmaylike alsolike outbrain taboola zergnet revcontent mgid yarpp bestof
  latest latestnews newest weiterlesen verwandt verwandte empfehlung empfehlungen meistgelesen
  themenverwandt relacionadas relacionados relacionada relacionado leia destacadas correlati
  correlate lire aussi gerelateerd lees powiazane polecane czytaj relaterade relatert relaterede
  ilgili teaser teasers aside sidebar rail siblings onward crosslink crosslinks crosspromo
  furtherreading linkbox infobox siderail hatnote dablink`.split(/\s+/);

/**
 * What stands above a list of other pages, or before one link: a start of a short line, lower case. Each phrase means
 * it in its language without more context.
 */
const PHRASES = [
  // English
  String.raw`related;
    related (?:articles?|stor(?:y|ies)|posts?|content|links?|news|coverage|reading|topics?|items?|products?|videos?|resources|pages|searches|reads|to this story);
    read (?:more|next|also|on|this next|too); also read; also see; see also; see more; must = must[- ]reads?; don't miss;
    more (?:in|from|on|about|like this|stories|news|articles|to read|posts|for you|coverage|videos|top stories|reading)(?: [^.!?]{0,40})?;
    most (?:read|popular|viewed|shared|commented|recent)(?: [^.!?]{0,25})?;
    popular (?:posts|now|stories|articles|news|on [^.!?]{1,20}); trending(?: (?:now|news|stories|topics|articles))?;
    now trending; recommended(?: (?:for you|stories|articles|reading|posts|content|by|videos|links))?;
    you (?:may|might) (?:also )?(?:like|be interested in|enjoy|want to read)(?: (?:the following|these)(?: [^.!?]{0,30})?)?; youll you = you'?ll also like;
    what to read next; up next; next up; next article; previous article;
    latest (?:news|stories|posts|articles|headlines|videos); recent (?:posts|articles|news|stories);
    top (?:stories|news|posts|headlines); editor editors = editor'?s?'? (?:picks?|choice); further reading; keep reading;
    continue reading; in case you missed it; around the web; from the web; sponsored(?: (?:content|stories|links))?;
    promoted stories; similar (?:articles|posts|stories|products|items); other (?:articles|posts|stories|news);
    watch (?:more|next); explore more; discover more; customers also (?:bought|viewed); people also (?:read|viewed|ask);
    suggested (?:reading|articles|posts); featured (?:stories|articles|posts)`,
  // German
  String.raw`mehr (?:zum thema|themen|zu|aus|von|über|nachrichten|artikel|lesen|dazu)(?: [^.!?]{0,40})?;
    lesen sie (?:auch|mehr|hier|dazu|weiter|außerdem)(?: (?:die|diese|unsere) [^.!?]{0,30})?; auch lesen; zum weiterlesen;
    lesetipp lesetipps = lesetipps?; nächster vorheriger = (?:nächster|vorheriger) (?:artikel|beitrag); zum (?:artikel|interview|video|liveticker|newsblog); lies (?:auch|mehr);
    weiterlesen; auch interessant; das könnte (?:sie|dich|ihnen|euch|dir) (?:auch )?(?:interessieren|gefallen);
    meistgelesen meistgelesene = meistgelesen(?:e artikel)?;
    weitere (?:artikel|themen|nachrichten|meldungen|beiträge|infos|links|videos)(?: [^.!?]{0,30})?;
    verwandte (?:artikel|themen|beiträge); ähnliche (?:artikel|beiträge|themen|produkte); passend dazu;
    passende (?:artikel|themen); zum thema; neueste (?:artikel|beiträge|nachrichten);
    aktuelle (?:nachrichten|meldungen|beiträge); siehe auch; auch lesenswert;
    empfohlen empfohlene = empfohlen(?:e artikel)?; unsere empfehlungen?; beliebte (?:artikel|beiträge);
    topthemen top = top-?themen`,
  // French
  String.raw`à lire(?: aussi| également| sur [^.!?]{1,25}| ensuite)?; a lire(?: aussi| également); lire(?: aussi| également);
    lire (?:la suite|plus); voir aussi; à voir aussi; sur le même (?:sujet|thème);
    article articles = articles? (?:liés?|similaires?|associés?|connexes?|récents?|recommandés?|précédents?|suivants?);
    lisez (?:aussi|également); en savoir plus;
    les plus (?:lus?|populaires|consultés|partagés); le les = les? plus lus?; plus d’articles; plus d'articles;
    vous (?:aimerez|pourriez) (?:aussi|aimer|également)(?: [^.!?]{0,20})?; dans la même (?:rubrique|catégorie);
    pour aller plus loin; notre sélection; dernières (?:nouvelles|actualités|infos); en lien; à découvrir;
    recommandé pour vous`,
  // Spanish, Portuguese, Catalan, Italian
  String.raw`le lee = lee? (?:también|además|más); lee leer = leer? (?:también|más); lea (?:también|además|más);
    te puede interesar; le puede interesar; también te puede (?:interesar|gustar); puede interesarle; te recomendamos;
    nota noticia = (?:nota|noticia) relacionada; también (?:puedes|podés|puede) leer;
    artículo entrada = (?:artículo|entrada) (?:anterior|siguiente); relacionado relacionados relacionada relacionadas = relacionad[oa]s?; noticias relacionadas; artículos relacionados;
    notas relacionadas; temas relacionados; contenido contenidos = contenidos? relacionados?; entradas relacionadas;
    más (?:noticias|leíd[oa]s|sobre|información|en|de|artículos|vistos|historias)(?: [^.!?]{0,30})?;
    lo más (?:leído|visto); los más (?:leídos|vistos); las más (?:leídas|vistas); ver (?:más|también); mira también;
    últimas noticias; no te pierdas; sigue leyendo; además;
    recomendado recomendados recomendada recomendadas = recomendad[oa]s?; leia (?:também|mais|ainda);
    veja (?:também|mais); saiba mais; confira também; continue lendo; matéria relacionada; próximo artigo;
    artigo anterior; mais (?:lidas?|lidos?|notícias|sobre|de|em|vistas)(?: [^.!?]{0,30})?;
    notícias relacionadas; artigos relacionados; conteúdo conteúdos = conteúdos? relacionados?; posts relacionados;
    matérias relacionadas; você (?:também )?pode gostar; últimas notícias;
    recomendados recomendadas = recomendad[oa]s para você; llegiu també; ler mais; leggi (?:anche|pure|tutto|altro);
    articoli (?:correlati|simili|recenti|più letti); articolo (?:precedente|successivo); prossimo articolo; potrebbe potrebbero = potrebbe(?:ro)? (?:anche )?interessart[ie];
    i più letti; le più lette; vedi anche; notizie correlate; altre notizie; ultime notizie; guarda anche;
    per approfondire; da leggere`,
  // Dutch, Scandinavian, Finnish
  String.raw`lees (?:ook|meer|verder); vorig volgend = (?:vorig|volgend) (?:artikel|bericht); meer (?:over|lezen|nieuws|van|artikelen|uit)(?: [^.!?]{0,30})?; meest gelezen;
    gerelateerd gerelateerde = gerelateerd(?:e artikelen| nieuws)?; bekijk ook; zie ook; aanbevolen;
    läs (?:också|även|mer|vidare); mer (?:om|från|i)(?: [^.!?]{0,30})?; mest lästa?; relaterat; relaterade artiklar;
    se också; les (?:også|mer); mest lest; mer om (?:saken|[^.!?]{1,30}); relaterte (?:artikler|saker); se også;
    læs (?:også|mere); mest læste; relaterede artikler; lue (?:myös|lisää); luetuimmat; lisää aiheesta; katso myös`,
  // Slavic, Baltic, Hungarian, Romanian
  String.raw`czytaj (?:także|też|również|więcej|dalej); zobacz (?:także|też|również|więcej); przeczytaj (?:także|też|również);
    powiązane(?: artykuły| tematy)?; dowiedz się więcej; warto przeczytać; sprawdź (?:także|też|również);
    poprzedni następny = (?:poprzedni|następny) (?:artykuł|wpis); najczęściej czytane; polecamy; podobne artykuły; więcej na temat;
    polecane(?: artykuły)?; čtěte (?:také|více|dále); přečtěte si (?:také|i); související(?: články)?; nejčtenější;
    mohlo by vás zajímat; čítajte (?:aj|tiež); prečítajte si; súvisiace(?: články)?; najčítanejšie;
    pročitajte (?:i|još|više); pročitaj (?:i|još|više); najčitanije; povezane (?:vesti|vijesti|novice|teme);
    preberite (?:tudi|še); olvass olvassa = olvassa? (?:el|még|tovább)(?: is)?; kapcsolódó(?: cikkek| tartalmak)?;
    legolvasottabb; ez is érdekelhet; citește (?:și|mai mult); citeste si; articole (?:similare|recomandate);
    cele mai citite; te-ar putea interesa; skaitykite (?:taip pat|daugiau); susiję straipsniai; lasi arī;
    loe (?:ka|lisaks|veel); saistītie raksti; читайте читать = чита(?:йте|ть) (?:также|ещ[её]|дальше|подробнее|далее);
    смотрите также; предыдущая следующая = (?:предыдущая|следующая) (?:статья|новость|запись); см = см\. также; по теме; ещё = ещ[её] по теме; материалы по теме; новости по теме;
    похожие (?:статьи|новости|материалы|записи); другие (?:новости|статьи|материалы)(?: по [^.!?]{0,20}теме| раздела| рубрики)?; ссылки по теме;
    самое (?:читаемое|популярное|важное|обсуждаемое); популярное; рекомендуем; вам может (?:быть интересно|понравиться);
    главное; подробнее; последние новости; новости партнёров; новости партнеров; главные новости; читай також;
    читайте (?:також|по темі); за темою; дивіться також; новини за темою; популярні новини; прочетете още; вижте още;
    свързани (?:статии|новини); прочитајте још`,
  // Greek, Turkish, Arabic, Hebrew, Persian, Chinese, Japanese, Korean, Vietnamese, Indonesian
  String.raw`διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα|και); δείτε (?:επίσης|ακόμα|ακόμη|και); σχετικά (?:άρθρα|θέματα|νέα);
    περισσότερα (?:για|από|νέα)(?: [^.!?]{0,30})?; δημοφιλή; ilgili (?:haberler|haber|yazılar|içerikler);
    benzer (?:haberler|yazılar|içerikler); bunlar da ilginizi çekebilir; çok okunan(?:lar)?; en çok okunan(?:lar)?;
    ayrıca (?:bakınız|okuyun); devamını oku; son (?:dakika )?haberler; önerilen; اقرأ (?:أيضا|أيضًا|ايضا|المزيد);
    إقرأ أيضا; مواضيع ذات صلة; أخبار ذات صلة; الأكثر قراءة; شاهد أيضا; قد يعجبك(?: أيضا)?; مقالات ذات صلة;
    קראו (?:גם|עוד); כתבות נוספות; עוד בנושא; بیشتر بخوانید; مطالب مرتبط; اخبار مرتبط; 相关(?:新闻|阅读|文章|推荐|内容|链接|报道|资讯|专题);
    相關(?:新聞|閱讀|文章|報導|連結); 推荐阅读; 推薦閱讀; 延伸(?:阅读|閱讀); 热门(?:文章|新闻|推荐); 熱門(?:文章|新聞); 更多(?:新闻|文章|精彩|内容)?; 猜你喜欢; 您可能感兴趣的;
    最新(?:新闻|消息|文章); 上一篇; 下一篇; 精彩推荐; 関連(?:記事|リンク|ニュース|キーワード); あわせて読みたい; おすすめ(?:記事)?; 人気(?:記事|ランキング); 新着記事; もっと見る; 続きを読む;
    関連する記事; こちらも; 관련(?:기사| 기사| 뉴스|뉴스| 글); 추천 ?(?:기사|뉴스); 많이 본 (?:기사|뉴스); 인기 ?(?:기사|뉴스); 더 보기; 함께 읽으면; xem thêm;
    tin liên quan; bài liên quan; đọc thêm; baca (?:juga|selengkapnya|lainnya);
    berita (?:terkait|lainnya|terpopuler|terkini); artikel terkait; simak juga; terpopuler`,
];

/** A heading: such a phrase and nothing else, a colon or an arrow aside, behind at most four quotes or arrows. */
export const RELATED = linePatterns(
  PHRASES.join('; '),
  String.raw`^[^\p{L}\p{N}]{0,4}`,
  String.raw`\s{0,2}[:：»›>→…\.!?]{0,3}$`,
);
const BEFORE_TITLE = RELATED.between(
  String.raw`^[^\p{L}\p{N}]{0,4}`,
  String.raw`\s{0,2}(?:[:：|»›→]|[-–—]\s)\s?\S`,
);

/** Whether a short line is such a phrase and nothing else, a colon or an arrow aside. */
export function isRelatedHeading(text: string): boolean {
  return RELATED.test(text);
}

/** Whether a line is such a phrase, a mark that parts it, and more: "READ MORE: the ferry is back". */
export function isRelatedLine(text: string): boolean {
  return BEFORE_TITLE.test(text);
}

/** In a handbook or an encyclopaedia such a list belongs to the text. */
const SEE_ALSO =
  /^\W{0,3}(?:see also|siehe auch|voir aussi|véase también|veja também|vedi anche|zie ook|se även|se også|zobacz też|см\. также|див\. також|δείτε επίσης|further reading|参见|関連項目)\s?:?$/iu;

/** Whether a heading leads to other entries of the same work. */
export function isSeeAlso(text: string): boolean {
  return SEE_ALSO.test(text);
}
