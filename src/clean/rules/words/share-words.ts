/** What only a share or page tool says: a verb with its object, or a call. */
export const SURE_SHARE_WORDS: readonly string[] = [
  ...'Digg it|Pin it here|PIN IT HERE|Pin for later|Pin it for later|Pin this for later|Pin this post|Save it for later|Print/License|License|Report Error|Report an error|調整字體|調整字型|讚一個|打印转发|Podziel|Poleć to|Wyślij link|Zgłoś błąd|Send to friends|Story Tools|Article Tools|Page tools|E-mail this Gallery|Email this gallery|Click to share this|人参与|有人参与|参与互动'.split(
    '|',
  ),
  ...'Share|Share this|Share this article|Share this story|Share this post|Share this page|Share article|Share story|Share post|Share via|Share with friends|Share on|Share to|Share link|Shares|Sharing|Share & Save|Share Save|Share full article|Share it'.split(
    '|',
  ),
  ...'Share on Facebook|Share on Twitter|Share on X|Share on LinkedIn|Share on Pinterest|Share on WhatsApp|Share on Reddit|Share on Tumblr|Share by email|Share via email|Share on Telegram|Share on Bluesky|Share on Threads|Share on social media'.split(
    '|',
  ),
  ...'Share to Facebook|Share to Twitter|Share to X|Share to LinkedIn|Share to Pinterest|Share via Email|Post on X|Tweet|Tweet this|Tweet This|Pin it|Pin It|Pin|Retweet|Like this|Digg this|Stumble it|Add to|Recommend this|Recommend'.split(
    '|',
  ),
  ...'Email this article|E-mail this article|Email this story|E-mail this story|Email this page|Email a friend|E-mail a friend|Email to a friend|Send to a friend|Tell a friend|Send to friend|Email article|E-mail article|Email this to a friend|Click to email a link to a friend|Click to share on|Click to print|Opens in new window|Send this page'.split(
    '|',
  ),
  ...'Print this article|Print this story|Print this page|Print article|Print page|Print version|Printer friendly|Printer-friendly version|Printer friendly version|Printer friendly page|Print Friendly|Print PDF|Text size|Font size|Font|Text resize|Increase font size|Decrease font size|Larger|Smaller|Text Size A A A|Increase text size|Decrease text size'.split(
    '|',
  ),
  ...'Save article|Save this article|Save for later|Save story|Bookmark this|Bookmark this page|Add to bookmarks|Add to favorites|Bookmark|Copy link|Copy URL|Copy link to clipboard|Copied|Link copied|Get link|Permalink|Reprints|Rights & Permissions|Gift article|Gift this article|Add to reading list|Listen|Share options|Social sharing|More sharing options|More options'.split(
    '|',
  ),
  ...'Teilen|Artikel teilen|Beitrag teilen|Seite teilen|Auf Facebook teilen|Auf Twitter teilen|Auf X teilen|Auf WhatsApp teilen|Auf LinkedIn teilen|Per E-Mail teilen|Per Mail teilen|Teilen auf|Teilen Sie|Twittern|Teilen Sie diesen Artikel|Drucken|Artikel drucken|Seite drucken|Merken|Artikel merken|Auf die Merkliste|Merkliste|Artikel versenden|Empfehlen|Weiterempfehlen|Kopieren|Link kopieren|Schriftgröße|Vorlesen|Artikel verschenken|Verschenken|Weitersagen|Mailen|Versenden|Diesen Artikel teilen'.split(
    '|',
  ),
  ...'Partager|Partager cet article|Partager l’article|Partager sur|Partager sur Facebook|Partager sur Twitter|Partager sur X|Partager sur LinkedIn|Partager sur WhatsApp|Partager par email|Partages|Imprimer|Imprimer l’article|Envoyer par email|Envoyer à un ami|Copier le lien|Offrir l’article|Enregistrer|Sauvegarder|Réagir|Tweeter|Ajouter à mes favoris|Taille du texte|Lien copié|Envoyer par mail|Lire plus tard'.split(
    '|',
  ),
  ...'Compartir|Compartir en|Compartir en Facebook|Compartir en Twitter|Compartir en X|Compartir en WhatsApp|Comparte|Comparte este artículo|Compartir artículo|Imprimir|Enviar por email|Enviar por correo|Enviar a un amigo|Guardar|Copiar enlace|Copiar link|Tuitear|Compartilhar|Compartilhe|Compartilhar no Facebook|Compartilhe no|Partilhar|Partilhe|Enviar por e-mail|Copiar o link|Comparteix|Compartir noticia|Compartilhe esta notícia|Tamanho da letra|Tamaño del texto|Tamaño de letra'.split(
    '|',
  ),
  ...'Condividi|Condividi su|Condividi su Facebook|Condividi su Twitter|Condividi questo articolo|Stampa|Invia|Invia per email|Salva|Copia link|Delen|Deel|Deel dit artikel|Deel op|Delen op|Deel via|Artikel delen|Printen|Afdrukken|Bewaren|Kopieer link|Dela|Dela artikeln|Dela på|Del|Del artikkelen|Del på Facebook|Del artikel|Skriv ut|Udskriv|Tulosta|Jaa|Jaa artikkeli|Jaa Facebookissa|Spara|Kopiera länk'.split(
    '|',
  ),
  ...'Udostępnij|Udostępnij na|Podziel się|Podziel się na Facebooku|Poleć|Poleć znajomemu|Drukuj|Wydrukuj|Wyślij|Wyślij znajomemu|Skopiuj link|Zapisz|Tweetnij|Wykop|Lubię to|A A A|Sdílet|Sdílet na Facebooku|Vytisknout|Tisk|Zdieľať|Vytlačiť|Uložit|Megosztás|Megosztom|Nyomtatás|Küldés|Distribuie|Trimite|Tipărește|Printează|Podijeli|Подели|Споделяне|Сподели|Dalintis|Dalīties|Jaga'.split(
    '|',
  ),
  ...'Поделиться|Поделиться в|Поделиться ссылкой|Поделитесь|Поделиться в соцсетях|Поделиться новостью|Рассказать друзьям|Распечатать|Версия для печати|Печать|Отправить другу|Отправить|Скопировать ссылку|Сохранить|Твитнуть|В закладки|Добавить в закладки|В избранное|Нравится|Мне нравится|Напечатать|Послать другу|Код для блога|Код для вставки в блог|Размер шрифта|Поширити|Поділитися|Роздрукувати|Надрукувати'.split(
    '|',
  ),
  ...'Κοινοποίηση|Κοινοποιήστε|Μοιραστείτε|Μοιραστείτε το|Επιλέξτε Μοιραστείτε το|Εκτύπωση|Εκτυπώστε|Αποστολή|Αποστολή με email|μικρό μέγεθος|μεγάλο μέγεθος|Μέγεθος γραμμάτων|Αποθήκευση|Στείλτε το|Paylaş|Facebook’ta paylaş|Twitter’da paylaş|Yazdır|Gönder|Arkadaşına gönder|Kaydet|Bağlantıyı kopyala|Yazı boyutu|Haberi paylaş'.split(
    '|',
  ),
  ...'مشاركة|شارك|شارك على|شارك المقال|مشاركة على فيسبوك|طباعة|نسخ الرابط|حفظ|إرسال|اطبع|شارك الخبر|اشتراک گذاری|چاپ|שתף|שתפו|הדפסה'.split(
    '|',
  ),
  ...'分享|分享到|分享至|转发|转播|打印|收藏|推荐|复制链接|字号|字体|大 中 小|大中小|分享到微博|分享给好友|我要分享|列印|轉寄|轉寄朋友|友善列印|複製連結|字級|推薦|转发到微博|推荐给朋友|争当转播第一人|收藏本文|发给朋友|保存|关闭|シェア|シェアする|ツイート|ツイートする|印刷|印刷する|共有|共有する|はてなブックマーク|ブックマーク|記事を保存|リンクをコピー|文字サイズ|メールで送る|공유|공유하기|인쇄|인쇄하기|스크랩|글자 크기|글자크기|URL 복사|링크 복사|메일 보내기|기사 공유|페이스북 공유|트위터 공유'.split(
    '|',
  ),
];

/** Names of networks and small words that stand beside them; they count only next to what is sure, or many together as links. */
export const NETWORK_WORDS: readonly string[] = [
  ...'Nowpublic|NowPublic|Netscape|Furl|Blinklist|Spurl|Ma.gnolia|Sphere|Propeller|Simpy|Mister Wong|Folkd|Linkarena|Plurk|Plurk|推文|条评论|評論|评论|有|我要|大|中|小|a|e|Fb|Tw|Ln|Wa|In'.split(
    '|',
  ),
  ...'Facebook|FB|Twitter|X|LinkedIn|Linked In|Pinterest|WhatsApp|Whats App|Telegram|Reddit|Tumblr|Email|E-mail|Mail|Gmail|Print|PDF|Messenger|Facebook Messenger|Instagram|YouTube|TikTok|Snapchat|Flipboard|Pocket|Bluesky|Threads|Mastodon|Viber|Line|LINE|SMS|Skype|Discord|Slack|Hacker News|VK|Vkontakte|Xing|XING|Google|Google+|Google Plus|Google Bookmarks|Yahoo|Digg|Delicious|Del.icio.us|StumbleUpon|Stumble Upon|Mixx|MySpace|Buzz|Technorati|Fark|Newsvine|Evernote|Instapaper|Buffer|RSS|Kakao|KakaoTalk|Weibo|WeChat|QQ|Odnoklassniki|OK|LiveJournal|Live Journal|Mail.ru|Yandex|Wykop|NK|Blip|Flaker|Gadu-Gadu|Hatena|mixi|Feedly|Koo|Gab|Parler|Truth Social|Nextdoor|Add This|AddThis|ShareThis'.split(
    '|',
  ),
  ...'ВКонтакте|Вконтакте|Одноклассники|Твиттер|Фейсбук|Телеграм|Мой мир|Яндекс|ЖЖ|微博|新浪微博|腾讯微博|搜狐微博|网易微博|微信|QQ空间|空间|朋友圈|人人网|人人|开心网|豆瓣|百度|搜藏|博客|论坛|手机|网摘|朋友网|淘江湖|白社会|噗浪|推特|臉書|メール|フェイスブック|ライン|카카오톡|카카오스토리|페이스북|트위터|네이버|밴드|네이버블로그|فيسبوك|فيس بوك|تويتر|واتساب|واتس اب|تلغرام|تيليجرام|البريد الإلكتروني|لينكدإن'.split(
    '|',
  ),
  ...'this|on|via|or|and|to|by|more|More|Close|Comment|Comments|Save|Like|Likes|Copy|Link|URL|Embed|Follow|Messenger|article|story|post|page|Other|options|Send|A|A+|A-|T|K|Plus|Minus|per|auf|und|di|su|en|sur|in|Schließen|Fermer|Cerrar|Закрыть|Еще|Ещё|Больше|更多|もっと見る|더보기|i'.split(
    '|',
  ),
];
