// Beginnings of lines (whole lines, where "$" ends them) in which a site speaks to its reader in its own cause, and words that stand in the lines after them.

export const DONATION_OPENINGS: readonly string[] = [
  ...'If you enjoyed reading|If you’ve enjoyed|If you find our|If you like our|Artikel gefallen|Beitrag gefallen|Hat dir der Artikel|Hat dir dieser Artikel|Hat Ihnen der Artikel|Hat Ihnen dieser Artikel|Dir hat der|Gefällt dir dieser|Gefällt Ihnen dieser|Vous avez aimé|Cet article vous a plu|¿Te ha gustado este|¿Te gustó este|Gostou do|Gostou deste|Gostou da matéria|Ti è piaciuto|Vond je dit artikel|Понравилась статья|Понравился материал|Понравилась новость|Spodobał Ci się|Podobał Ci się|Bu yazıyı beğendiniz'.split(
    '|',
  ),
  ...'Stay informed with|Invest in|Subscribe and support|Support free and|Support fearless|Support critical|Keep independent journalism|Keep our journalism|Independent journalism|Quality journalism|Good journalism|Journalism like this|Our journalism'.split(
    '|',
  ),
  ...'Support local journalism|Support our journalism|Support independent journalism|Support quality journalism|Support nonprofit journalism|Support trusted journalism|Support local news|Support our work|Support our mission|Support our reporting|Support our newsroom|Support this site|Support us $|Support public media|Support the site|Support journalism|Help support|Help us keep|Help us continue|Help fund|Donate today|Donate now|Donate to $|Donate here|Donate $|Make a donation|Make a gift|Make a tax-deductible|Make your gift|Give today|Give now|Chip in|Contribute today $|Contribute now $|Become a member $|Become a supporter|Become a patron|Become a monthly|Become a sustaining|We need your support|We need your help|We rely on|We depend on|This story was made possible by|This article was made possible by the support of|This reporting is made possible|Your support|Your donation|Your contribution|Readers like you|Reader support|Thank you for supporting|Thanks for supporting|Thank you for reading $|Before you go $|If you enjoyed this|If you liked this|If you like what|If you found this|Like what you see $|Like what you read|Enjoyed this article|Enjoy this story $|Did you enjoy|Buy me a coffee|Buy us a coffee'.split(
    '|',
  ),
  ...'Unterstützen Sie unsere|Unterstützen Sie unseren|Unterstützen Sie unabhängigen|Unterstützen Sie uns|Unterstütze unsere|Unterstütze uns|Jetzt spenden|Spenden Sie|Jetzt unterstützen|Werden Sie Mitglied|Soutenez-nous|Soutenez notre|Soutenez un|Soutenez le|Soutenez l’information|Faites un don|Faire un don|Je fais un don|Je soutiens|Devenez membre|Apoya nuestro|Apoya el periodismo|Apoya a|Apóyanos|Haz una donación|Hazte socio|Hazte socia|Dona ahora|Colabora con|Apoie o|Apoie-nos|Apoie o jornalismo|Faça uma doação|Seja um apoiador|Sostieni il|Sostieni l’informazione|Sostienici|Fai una donazione|Steun ons|Steun onafhankelijke|Doneer nu|Doneer|Word lid|Stöd oss|Støtt oss|Støt os|Wesprzyj nas|Wesprzyj|Wspieraj nas|Przekaż darowiznę|Podpořte nás|Podporte nás|Támogass minket|Támogasson|Susține|Поддержите нас|Поддержите редакцию|Поддержать редакцию|Поддержать нас|Сделать пожертвование|Поддержите независимую|Підтримайте нас|Підтримати|Υποστηρίξτε|Στηρίξτε|Destek olun|Bize destek|Bağış yap|ادعم|تبرع|支持我们|支持我們|捐款|贊助我們|寄付する|ご寄付|応援する|후원하기|후원해 주세요|תמכו'.split(
    '|',
  ),
];

export const DONATION_WORDS: readonly string[] =
  `donate donation donations supporting share sharing subscribe teilen weitersagen partagez compartir comparte compartilhe condividi deel поделись поделитесь поделиться udostępnij paylaş patreon paypal journalism newsroom membership contribution nonprofit tax-deductible readers donors
  sponsor spende spenden unterstützen journalismus soutenez don dons journalisme apoya periodismo donación apoie jornalismo doação sostieni giornalismo donazione steun doneer journalistiek stöd støtt
  wesprzyj darowizna поддержите поддержка журналистику пожертвование підтримайте στηρίξτε destek bağış 捐款 捐助 赞助 支持 寄付 후원`.split(
    /\s+/,
  );

export const TIP_OPENINGS: readonly string[] = [
  ...'Reach him at|Reach her at|Reach them at|Reach me at|Reach the reporter|You can reach him|You can reach her|You can reach them|You can reach the reporter|We want to hear from you|We’d like to hear from you|We would like to hear from you|Share your thoughts and|Share your experience|Fehler auf|Fehler entdeckt|Einen Fehler entdeckt|Haben Sie einen Fehler entdeckt|Ihre Hinweise an|Is there something you want|Any feedback|Send feedback to|Send comments to|Send your comments|Email comments to|Comments to|Have your say|Your comments'.split(
    '|',
  ),
  ...'Talk to us|Contact us $|Get in touch $|Got a tip|Got a story|Got a news tip|Got a confidential|Got something to say|Have a tip|Have a news tip|Have a story|Have you got a|Have you been affected|Have something to|Have a comment|Have an opinion|Have feedback|Do you have a story|Do you have a tip|Do you have information|Do you have any information|Do you have more|Do you know more|Know something|Know more $|Send us your|Send us a|Send tips|Send news tips|Send your $|Send a tip|Send story|Submit a tip|Submit a news tip|Submit a story|Submit news|Submit your|Submit an op-ed|Share your story|Share your thoughts $|Share your views|Share your news|Tell us your|Let us know $|Write to us|Email us|Email the|Email your|Call our newsroom|Reach out to|To contact the author|To contact the reporter|To contact the reporters|To contact the editor|To contact the editors|To contact this reporter|Contact the author|Contact the reporter|Contact the writer|Contact the editor|Contact this reporter|Follow the author|If you have a story|If you have a tip|If you have any information|If you have information|If you have a news|If you have been affected|If you spot an error|If you see an error|If you find an error|If you notice an error|Spotted an error|Spotted a mistake|See an error|Found a mistake|Found an error|Found a typo|Report an error|Report a correction|Report a typo|Suggest a correction|Submit a correction|Request a correction|Notice an error|Notice any errors|Something wrong with this'.split(
    '|',
  ),
  ...'Haben Sie Hinweise|Haben Sie einen Hinweis|Haben Sie Informationen|Haben Sie Fragen|Haben Sie einen Fehler|Haben Sie ähnliche|Sie haben Hinweise|Sie haben einen Fehler|Fehler gefunden|Fehler melden|Einen Fehler gefunden|Schreiben Sie uns|Schreibt uns|Schreiben Sie der|Kontaktieren Sie uns|Kontakt zur Redaktion|Kontakt zum Autor|Hinweise an die|Sagen Sie uns|Diskutieren Sie mit|Ihre Meinung $|Was meinen Sie $|Vous avez une information|Une information à|Vous avez des informations|Vous souhaitez nous|Contactez-nous|Contactez la rédaction|Écrivez-nous|Signaler une erreur|Une erreur dans|Vous avez repéré|Vous êtes témoin|Envíanos|Escríbenos|Contáctanos|¿Tienes una historia|¿Tienes información|¿Tienes alguna|¿Has visto un error|¿Encontraste un error|Reportar un error|Reporta un error|Informar de un error|Fale conosco|Entre em contato|Envie sua|Encontrou um erro|Encontrou algum erro|Tem uma história|Tem alguma sugestão|Comunicar erro|Contattaci|Scrivi a|Scrivici|Scriveteci|Hai una segnalazione|Segnala un errore|Invia una segnalazione|Heb je een tip|Heeft u een tip|Tip de redactie|Tip ons|Heb je een fout|Zie je een fout|Mail de redactie|Neem contact op|Tipsa oss|Har du tips|Har du et tips|Tips oss|Hittat ett fel|Fant du en feil|Send oss|Kontakt oss|Skriv til os|Juttuvinkki|Napisz do nas|Masz temat|Masz informację|Czekamy na|Zgłoś błąd|Znalazłeś błąd|Skontaktuj się|Našli jste chybu|Máte tip|Napište nám|Našli ste chybu|Írjon nekünk|Ai o informație|Scrie-ne|Pošaljite nam'.split(
    '|',
  ),
  ...'Нашли ошибку|Нашли опечатку|Заметили ошибку|Заметили опечатку|Если вы нашли ошибку|Если вы заметили ошибку|Если Вы заметили ошибку|Если Вы обнаружили|Сообщить об ошибке|Увидели ошибку|Выделите ошибку|Выделите текст|Есть новость|Есть что рассказать|Есть тема|Присылайте|Пишите нам|Напишите нам|Свяжитесь с нами|Связаться с редакцией|Расскажите нам|Знайшли помилку|Якщо ви помітили помилку|Якщо ви знайшли|Надішліть|Напишіть нам|Επικοινωνήστε μαζί|Στείλτε μας|Βρήκατε λάθος|Bize ulaşın|Bize yazın|İhbar hattı|Haber gönder|Hata bildir|تواصل معنا|اتصل بنا|راسلنا|أرسل لنا|联系我们|我要纠错|报料|爆料|提供新闻线索|新闻热线|聯絡我們|我要報錯|お問い合わせ|情報提供|ご意見|誤りを報告|제보하기|제보|오류 신고|기사 제보|צרו קשר|טעינו'.split(
    '|',
  ),
];

export const TIP_WORDS: readonly string[] =
  `email emails e-mail signal whatsapp tip tips newsroom editor reporter anonymously securely redaktion hinweise kontakt rédaction courriel correo redacción redação redazione redactie
  tips redaktionen redakcja redakce редакция редакцию почту почта телефон письмо ctrl enter 邮箱 电话 メール 이메일 newsdesk`.split(
    /\s+/,
  );

export const APP_OPENINGS: readonly string[] = [
  ...'手机看新闻|手机上看新闻|手机版|3g.ifeng.com 用手机随时随地看新闻|Read this in our app'.split('|'),
  ...'Download our app|Download our free app|Download the app|Download our mobile app|Download the free|Download our new app|Download our iOS|Download on the App Store|Download the mobile app|Download now on|Get our app|Get our free app|Get the app|Get the free app|Get our mobile app|Get it on Google Play|Get it on|GET IT ON Google Play|Available on the App Store|Available on Google Play|Available on iOS|Install our app|Install the app|Open in app|Open in the app|Open app $|Use the app $|Try our app|Read in the app|Read on the app|View in app|Continue in app|Scan the QR $|Scan to download|App Store $|Google Play $|Google Play Store $|Our app $|Add to Home Screen'.split(
    '|',
  ),
  ...'Laden Sie unsere App|Laden Sie die App|Lade dir die|Hol dir die App|Jetzt App|Jetzt die App|App herunterladen|Zur App|Im App Store|Bei Google Play|Télécharger l’application|Téléchargez notre|Téléchargez l’application|Téléchargez l’appli|Disponible sur $|Descarga la app|Descarga nuestra|Descargar la app|Descárgate la|Disponible en $|Baixe o app|Baixe o aplicativo|Baixe nosso|Baixe gratuitamente|Disponível na|Disponível no Google Play|Scarica l’app|Scarica la nostra|Scarica la app|Disponibile su $|Download de app|Download onze|Ladda ner appen|Ladda ned appen|Last ned appen|Hent appen|Lataa sovellus|Pobierz aplikację|Pobierz naszą|Stáhněte si aplikaci|Stiahnite si|Descarcă aplicația|Скачать приложение|Скачайте приложение|Скачайте наше|Установите приложение|Скачать в App Store|Скачать с App Store|Доступно в Google Play|Загрузите в App Store|Загрузить в App Store|Завантажте додаток|Κατεβάστε την εφαρμογή|Uygulamayı indir|Uygulamamızı indirin|حمل التطبيق|تحميل التطبيق|حمّل تطبيق|下载客户端|下载APP|下载App|打开APP|打开App|用手机随时随地看新闻|手机看新闻|手机客户端|扫码下载|扫一扫|扫描二维码|下載APP|下載App|立即下載|アプリをダウンロード|アプリで読む|アプリで開く|앱 다운로드|앱으로 보기|앱에서 보기|הורידו את האפליקציה'.split(
    '|',
  ),
];

export const APP_WORDS: readonly string[] =
  'app apps ios android iphone ipad store google play download application appli aplicación aplicativo applicazione aplikację aplikaci приложение додаток uygulama التطبيق 客户端 客戶端 アプリ 앱'.split(
    ' ',
  );

export const FOLLOW_OPENINGS: readonly string[] = [
  ...'カテゴリーをフォローする|この著者をフォローする|この連載をフォローする|Polub|Lubisz nas|Facebook專頁|粉絲團|←讚一個|加入粉絲團|按個讚|Get all your favorite|For more updates|For latest updates|For the latest updates|For breaking news|Catch all the|Stay updated with|Join our official|Join the official|Join our Facebook group|Join my Facebook group|Stay connected with me $|Stay connected with us $'.split(
    '|',
  ),
  ...'Follow our channel|Join our channel|Siga o canal|Siga o nosso|Siga nosso|Siga nossa|Siga a nossa|Acompanhe o canal|Entre no canal|Inscreva-se no canal|Sigue el canal|Sigue nuestro canal|Síguenos|Únete al canal|Segui il canale|Segui il nostro canale|Iscriviti al canale|Suivez la chaîne|Suivez notre chaîne|Rejoignez la chaîne|Folgen Sie unserem Kanal|Folge unserem Kanal|Abonnieren Sie unseren Kanal|Abonniere unseren Kanal|Volg het kanaal|Volg ons kanaal|Obserwuj kanał|Obserwuj nasz kanał|Dołącz do kanału|Följ kanalen|Följ vår kanal|Подпишитесь на канал|Подписывайтесь на канал|Kanalımızı takip'.split(
    '|',
  ),
  ...'Follow us|Follow us on|Follow me on|Follow him on|Follow her on|Follow them on|Follow our|Find us on|Find me on|Like us on|Join us on|Connect with us $|Watch us on|Subscribe to our YouTube|Subscribe on YouTube|Subscribe to our channel|Join our WhatsApp|Join our Telegram|Join our Facebook|Join our Discord|Join our group $|Add us on|Add us as|Add as preferred source|Add as a preferred source|Make us your preferred|Prefer us on Google|Click here to follow|Click to follow|Keep up to date by following|Stay connected with us|Our social media $|Social media $|Visit our Facebook|Check out our YouTube'.split(
    '|',
  ),
  ...'Folgen Sie uns|Folge uns|Folgt uns|Folgen Sie|Besuchen Sie uns auf|Sie finden uns auf|Jetzt auf WhatsApp|Abonnieren Sie unseren WhatsApp|Suivez-nous|Suivez nous|Suivez l’actualité|Suivez toute|Rejoignez-nous|Rejoignez notre|Retrouvez-nous|Retrouvez nous|Síguenos|Síganos|Sigue a|Sigue toda|Sigue nuestras|Sigue la información|Únete a nuestro|Únete al canal|Siga-nos|Siga o $|Siga a $|Siga nas redes|Siga-nos no|Curta nossa|Entre no nosso|Participe do|Seguici|Seguici su|Segui $|Unisciti a|Volg ons|Volg $|Följ oss|Følg oss|Følg os|Gilla oss|Lik oss|Seuraa meitä|Śledź nas|Obserwuj nas|Polub nas|Dołącz do nas|Znajdź nas|Sledujte nás|Sledujte|Kövess minket|Kövessen|Csatlakozz|Urmărește-ne|Urmăriți-ne|Pratite nas|Следвайте ни|Последвайте ни'.split(
    '|',
  ),
  ...'Подписывайтесь на|Подписывайтесь на наш|Подписывайтесь на нас|Подпишитесь на наш|Подпишись на наш|Подписывайся на|Следите за нами|Следите за нашими|Следите за новостями|Читайте нас|Читайте нас в|Читайте также в|Мы в|Мы в Telegram|Мы в соцсетях|Мы ВКонтакте|Мы во ВКонтакте|Присоединяйтесь к|Вступайте в|Наш канал|Наш Telegram|Наш телеграм|Больше новостей в|Самое интересное в|Підписуйтесь на наш|Читайте нас у|Стежте за|Ακολουθήστε το|Ακολουθήστε μας|Βρείτε μας|Διαβάστε όλες τις|Bizi takip|Bizi takip edin|Takip et $|Takip edin|WhatsApp kanalımıza|تابعنا|تابعونا|تابعوا|انضم إلى|اشترك بقناتنا|关注我们|关注官方|关注微信|长按二维码|微信公众号|追蹤我們|加入我們|按讚|フォローする|フォロー|公式アカウント|팔로우|구독하고|채널 추가|עקבו אחרינו|עקבו'.split(
    '|',
  ),
];

export const NETWORKS: readonly string[] =
  `facebook twitter x instagram insta linkedin youtube tiktok telegram whatsapp bluesky threads mastodon pinterest reddit discord substack tumblr snapchat flipboard
  google social socials netzwerken réseaux redes sociali channel kanal canal канал каналы соцсетях соцмережах вконтакте telegram телеграм дзен viber vk facebooku twitteru
  rss podcast apple spotify mewe truth koo kanalımıza فيسبوك تويتر واتساب تلغرام 微信 微博 公众号 line フェイスブック ツイッター 페이스북 인스타그램 카카오`.split(
    /\s+/,
  );

export const RATING_OPENINGS: readonly string[] = [
  ...'Thanks, your rating|Your rating|Oceń tekst|Oceń ten|Twoja ocena|Liczba głosów'.split('|'),
  ...'Was this article helpful|Was this page helpful|Was this helpful|Was this post helpful|Was this content helpful|Was this information helpful|Did you find this|Did you find the article|Did this answer your question|Did this help $|Is this article helpful|Is this page useful|Is this page helpful|Was this article useful|Was this page useful|Is this helpful|How helpful was this|How useful was this|How helpful was the article|How would you rate this|How would you rate your|Rate this article|Rate this page|Rate this post|Rate this story|Rate this recipe|Rate this content|Rate this|Rate this product|Please rate|Click on a star to rate|No votes so far|Be the first to rate|We are sorry that this post|Let us improve this post|Tell us how we can improve|Thank you for your feedback|Thanks for your feedback|Thank you for your vote|Thanks for rating|Thanks for letting us know|Give feedback|Provide feedback|Send feedback|Leave feedback|Share your feedback|Submit feedback|Feedback $|Your feedback $|How can we improve|Found this article helpful|Found this helpful|Helpful $|Not helpful $|Take our survey|Take the survey|Take our poll|Vote now $|Vote in our poll|Poll $|View results $'.split(
    '|',
  ),
  ...'War dieser Artikel hilfreich|War dieser Beitrag hilfreich|War diese Seite hilfreich|Wie hilfreich war|Wie gefällt Ihnen|Artikel bewerten|Bewerten Sie|Vielen Dank für Ihr Feedback|Danke für Ihr Feedback|Cet article vous a-t-il|Cette page vous a-t-elle|Notez cet article|Votre avis|Merci pour votre|¿Te ha sido útil|¿Te resultó útil|¿Fue útil|¿Te ha gustado|Valora este|Vota este|Este artigo foi útil|Esta página foi útil|Avalie este|Questo articolo ti è stato utile|Ti è stato utile|Vota questo|Was dit artikel nuttig|Heeft dit artikel|Beoordeel|Var artikeln till hjälp|Czy ten artykuł był|Oceń artykuł|Oceń $|Oceń jakość|Ocena $|Ohodnoťte|Byl tento článek|Оцените статью|Оцените материал|Оцените, пожалуйста, статью|Оцените пожалуйста|Оцените новость|Оценить|Ваша оценка|Рейтинг статьи|Спасибо! Ваше мнение|Спасибо! Ваша мнение учтено|Спасибо за ваш голос|Была ли статья полезна|Статья была полезна|Полезная статья|Bu makale|Bu sayfa yardımcı|Oy ver|Değerlendir|هل كان هذا|قيم هذا|这篇文章对您|本文是否|您觉得这篇|この記事は役に立ちましたか|この記事を評価|役に立った|이 글이|도움이 되었나요|도움이 됐나요'.split(
    '|',
  ),
];
