/** Lines that say "what follows is an advertisement", whole. */
export const AD_LABELS: readonly string[] = [
  ...'Advertisement|Advertisements|Advertising|Advert|Ad|Ads|Advertisment|ADVERTISEMENT - SCROLL TO CONTINUE|Advertisement Advertisement|Ads by Google|Google Ads'.split(
    '|',
  ),
  ...'Sponsored|Sponsored content|Sponsored links|Sponsored Link|Sponsored message|Sponsored post|Paid content|Paid post|Promoted|Promoted content'.split(
    '|',
  ),
  ...'Advertiser content|From our advertisers|Our sponsors|A message from our sponsor|Hide ad|Close ad|Remove ads|Skip ad|Report this ad|Why this ad'.split(
    '|',
  ),
  ...'Advertisement. Scroll to continue reading|Scroll to continue|Skip advertisement|SKIP ADVERTISEMENT|Supported by|Loading ad|Ad loading|Partner content|In partnership with|Sponsored by|Presented by|Brought to you by'.split(
    '|',
  ),
  ...'Anzeige|Anzeigen|Werbung|Werbeanzeige|ANZEIGE|Advertorial|Gesponsert|Gesponserter Inhalt|Werbung überspringen|Anzeige überspringen|Anzeige Anzeige'.split(
    '|',
  ),
  ...'Publicité|Publicite|PUB|Annonce|Annonces|Sponsorisé|Contenu sponsorisé|La suite après la publicité|Passer la publicité|Fermer la publicité'.split(
    '|',
  ),
  ...'Publicidad|PUBLICIDAD|Anuncio|Anuncios|Patrocinado|Contenido patrocinado|Publicidade|PUBLICIDADE|PUB|Conteúdo patrocinado|Publicitat|Publizitatea'.split(
    '|',
  ),
  ...'Pubblicità|PUBBLICITÀ|Annuncio pubblicitario|Messaggio pubblicitario|Sponsorizzato|Contenuto sponsorizzato|ADV'.split(
    '|',
  ),
  ...'Advertentie|Advertenties|Gesponsord|Reclame|Reclamă|Publicitate|Annons|Annonse|Annonser|Reklame|Reklam|Sponset innhold|Mainos|Mainokset|Mainos alkaa|Mainos päättyy|Auglýsing'.split(
    '|',
  ),
  ...'Reklama|REKLAMA|Reklamy|Ogłoszenie|Artykuł sponsorowany|Materiał sponsorowany|Koniec bloku reklamowego|Inzerce|Reklamní sdělení|Inzercia|Hirdetés|Oglas|Oglasi|Oglasna poruka|Reklāma|Reklaam'.split(
    '|',
  ),
  ...'Реклама|РЕКЛАМА|На правах рекламы|Реклама на сайте|Рекламный блок|Партнерский материал|Спонсорский материал|Огласи|Оглас|Διαφήμιση|ΔΙΑΦΗΜΙΣΗ|Διαφημίσεις|Χορηγούμενο'.split(
    '|',
  ),
  ...'Reklam|REKLAM|Sponsorlu|Sponsorlu içerik|إعلان|إعلانات|اعلان|الإعلانات|פרסומת|תוכן ממומן|تبلیغات|آگهی|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|Quảng cáo|Iklan|ADVERTISEMENT IKLAN|Patalastas'.split(
    '|',
  ),
  ...'广告|廣告|推广|赞助内容|贊助|广告位|以下为广告|広告|スポンサーリンク|スポンサードリンク|スポンサー広告|PR|광고|광고 영역|스폰서'.split(
    '|',
  ),
];

/** Beginnings of short lines around an advertisement. */
export const AD_OPENINGS: readonly string[] = [
  ...'Article continues below|Article continues after|Article continues under|Story continues below|Story continues after|Continue reading below|Content continues below'.split(
    '|',
  ),
  ...'Advertisement Continue|Advertisement Scroll|Advertisement Article|Advertisement Story|Advertisement Report|Advertisement Remove|Advertisement This|This advertisement has not loaded'.split(
    '|',
  ),
  ...'Scroll to continue with|Scroll down to continue|Keep scrolling|Ad Feedback|Ads help|This content is paid for|Recommended by our partners'.split(
    '|',
  ),
  ...'Nach der Anzeige weiterlesen|Artikel wird nach der Anzeige|Text wird nach der Anzeige|Weiter nach der Anzeige|Lesen Sie nach der Anzeige|Hier weiterlesen nach der Anzeige'.split(
    '|',
  ),
  ...'La suite de votre contenu après|Suite après la publicité|La suite de cet article après|L’article continue après|Continuez la lecture après'.split(
    '|',
  ),
  ...'Continúa leyendo después|Sigue leyendo después|El artículo continúa después|Continua após a publicidade|Continua depois da publicidade|Continua a leggere dopo la pubblicità|Continua dopo la pubblicità|L’articolo continua dopo la pubblicità'.split(
    '|',
  ),
  ...'Artikel gaat verder onder|Tekst gaat verder onder|Artikel går videre under|Artikeln fortsätter under|Artikkelen fortsetter under|Saken fortsetter under annonsen|Artikkeli jatkuu mainoksen|Dalszy ciąg artykułu pod|Dalsza część artykułu pod|Reszta tekstu pod|Pokračování článku pod|Článek pokračuje pod|A cikk a hirdetés'.split(
    '|',
  ),
  ...'Продолжение после рекламы|Материал продолжится после|Читайте после рекламы|Продовження після реклами|Η συνέχεια μετά|Haberin devamı reklam|Reklamdan sonra'.split(
    '|',
  ),
];
