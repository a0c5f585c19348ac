/** Beginnings of lines of a consent dialog or cookie banner. */
export const CONSENT_OPENINGS: readonly string[] = [
  ...'We use cookies|We and our partners|We and our|We value your privacy|We care about your privacy|We respect your privacy and|We use essential|We use necessary|We use optional|This site uses cookies|This website uses cookies|This page uses cookies|Our site uses cookies|Our website uses cookies|Our websites use cookies|By using this site you|By using this website you|By using our site|By using our website|By continuing to use|By continuing to browse|By clicking Accept|By clicking “Accept|By clicking OK|By clicking Agree|If you continue to use this site|If you continue browsing|To provide the best experiences|To give you the best possible experience|To improve your experience|To offer you a better experience|Manage your privacy|Manage Cookie Consent|Manage consent|Manage consent preferences|Cookie consent|Cookie settings|Cookies settings|Cookie preferences|Cookie notice|Cookies on|Cookie policy|Your privacy choices|Your privacy matters|Your privacy is important|Privacy preference center|Privacy preferences|Privacy settings|Privacy & Cookies|Privacy Manager|Privacy overview|Accept all cookies|Accept cookies|Reject all cookies|Reject cookies|Decline cookies|Only necessary cookies|Allow all cookies|Strictly necessary cookies|Necessary cookies|Functional cookies|Performance cookies|Targeting cookies|Advertising cookies|Analytics cookies|Analytical cookies|Marketing cookies|These cookies|Some of these cookies|You can change your cookie|You can manage your cookie|Learn more about cookies|Read more about our use of cookies|Read our cookie policy|Consent Management|Vendor preferences|Always active|Do not sell my|Do not sell or share|Your consent applies|With your consent|We process your data'.split(
    '|',
  ),
  ...'Wir verwenden Cookies|Wir nutzen Cookies|Wir setzen Cookies|Wir und unsere|Wir benötigen Ihre Einwilligung|Wir benötigen Ihre Zustimmung|Diese Website verwendet Cookies|Diese Website nutzt Cookies|Diese Webseite verwendet Cookies|Diese Webseite nutzt Cookies|Diese Seite verwendet Cookies|Unsere Website verwendet Cookies|Durch die Nutzung dieser|Mit der Nutzung|Wenn Sie auf „Alle akzeptieren|Alle akzeptieren|Alle Cookies akzeptieren|Cookies akzeptieren|Nur notwendige Cookies|Notwendige Cookies|Cookie-Einstellungen|Cookie Einstellungen|Datenschutzeinstellungen|Datenschutz-Einstellungen|Privatsphäre-Einstellungen|Zustimmen und weiter|Mit Werbung weiterlesen|Weiter mit Werbung|Nous utilisons des cookies|Nous et nos|Nous respectons votre vie privée|Ce site utilise des cookies|Ce site web utilise|En poursuivant votre navigation|En continuant à naviguer|En cliquant sur|Accepter les cookies|Tout accepter|Tout refuser|Paramétrer les cookies|Gérer les cookies|Gestion des cookies|Continuer sans accepter|Vos choix en matière|Votre vie privée'.split(
    '|',
  ),
  ...'Utilizamos cookies|Usamos cookies|Este sitio utiliza cookies|Este sitio web utiliza cookies|Este sitio usa cookies|Esta web utiliza cookies|Nosotros y nuestros|Tu privacidad|Su privacidad|Al continuar navegando|Si continúa navegando|Si continúas navegando|Aceptar cookies|Aceptar todas|Rechazar todas|Configurar cookies|Configuración de cookies|Este site utiliza cookies|Este site usa cookies|Este website utiliza|Utilizamos cookies|Nós usamos cookies|Nós utilizamos cookies|Ao continuar navegando|Ao navegar|Aceitar cookies|Aceitar todos|Utilizziamo i cookie|Usiamo i cookie|Questo sito utilizza cookie|Questo sito utilizza i cookie|Questo sito usa|Noi e i nostri|La tua privacy|Proseguendo la navigazione|Accetta i cookie|Accetta tutti|Wij gebruiken cookies|We gebruiken cookies|Deze website gebruikt cookies|Deze site gebruikt cookies|Accepteer cookies|Alle cookies accepteren|Cookies accepteren|Vi använder cookies|Vi använder kakor|Den här webbplatsen använder|Vi bruker cookies|Vi bruker informasjonskapsler|Vi bruger cookies|Dette nettstedet bruker|Denne hjemmeside bruger|Käytämme evästeitä|Tämä sivusto käyttää evästeitä|Hyväksy kaikki'.split(
    '|',
  ),
  ...'Używamy plików cookie|Używamy ciasteczek|Ta strona używa|Ta strona korzysta z|Strona używa|Serwis wykorzystuje pliki|Nasza strona używa|Nasz serwis|My i nasi partnerzy|Szanujemy Twoją prywatność|Dbamy o Twoją prywatność|W ramach naszej witryny stosujemy pliki|Jeśli nie chcesz, by pliki cookies|Akceptuję pliki|Używamy cookies|Používáme cookies|Tento web používá|Tato stránka používá|Používame cookies|Táto stránka používa|Weboldalunk sütiket|Ez a weboldal sütiket|Sütiket használunk|Acest site folosește|Folosim cookie|Acest site utilizează|Koristimo kolačiće|Ova stranica koristi|Този сайт използва|Мы используем cookie|Мы используем cookies|Мы используем файлы cookie|Этот сайт использует|Сайт использует|На сайте используются|Наш сайт использует|Используя этот сайт|Продолжая использовать|Продолжая пользоваться|Принять все|Ми використовуємо|Цей сайт використовує|Χρησιμοποιούμε cookies|Ο ιστότοπος χρησιμοποιεί|Αυτός ο ιστότοπος|Η ιστοσελίδα χρησιμοποιεί|Çerez|Çerezleri|Bu site çerez|Bu web sitesi çerez|Sitemizde çerez|İnternet sitemizde çerez|Çerez politikası'.split(
    '|',
  ),
  ...'نستخدم ملفات تعريف|يستخدم هذا الموقع|هذا الموقع يستخدم|ملفات تعريف الارتباط|نحن نستخدم ملفات|我们使用 Cookie|我们使用cookie|本网站使用|本站使用 Cookie|本網站使用|我們使用 Cookie|当サイトでは|当ウェブサイトでは|このサイトは|このウェブサイトは|このサイトでは|本サイトでは|クッキーを使用|이 웹사이트는 쿠키|이 사이트는 쿠키|쿠키를 사용|당사는 쿠키|אתר זה משתמש'.split(
    '|',
  ),
];

/** Words, one of which stands in every text about consent to storing data in the reader's browser. */
export const CONSENT_WORDS: readonly string[] = [
  ...'cookie cookies cookie-policy gdpr ccpa einwilligung datenschutz kakor informasjonskapsler evästeitä ciasteczek cookieů sütiket kolačiće çerez çerezleri çerezler çerezlerin'.split(
    ' ',
  ),
  ...'partners consent privacy vendors données privée privacidad privacidade prywatność cookieny'.split(' '),
];

/** Parts of texts about cookies in scripts without spaces and others where the word stands inside. */
export const COOKIE_PARTS =
  /cookie|kaka|kakor|informasjonskapsl|evästei|evastei|ciastecz|süti|suti|kolačić|kolacic|бисквитк|çerez|cerez|الارتباط|クッキー|쿠키|עוגי/u;

/** Beginnings of placeholders that stand where an embed waits for consent. */
export const EMBED_OPENINGS: readonly string[] = [
  ...'Wir respektieren deine Privatsphäre|Wir respektieren Ihre Privatsphäre|Aus Datenschutzgründen|Zum Schutz Ihrer|Zum Schutz Deiner|Ihre Datenschutzeinstellungen|Bitte stimmen Sie'.split(
    '|',
  ),
  ...'Ein Klick für den Datenschutz|Mehr Informationen zum Datenschutz|Wir brauchen Ihre Zustimmung|Wir würden Ihnen hier|Hier würde Ihnen|Hier steht ein externer|Dieser externe Inhalt|Klicken Sie hier, um'.split(
    '|',
  ),
  ...'This content is hosted by|This content is blocked|This content is provided by|This content is not available due to your|This content can’t be displayed|This content could not be loaded|This embed|This video is hosted|This article contains content provided by|Content from|Embedded content|External content|To view this content|To see this content|To display this content|To show this content|To play this video|To play this content|Accept cookies to view|Accept and load|Load external content|Load content from|Show external content|We need your consent to|Your consent is required|Please accept|Allow X content|Allow Twitter content|Allow Instagram content|Allow YouTube content|Allow Facebook content|Allow TikTok content|Before you continue|View this post on Instagram|View on Instagram|See this content immediately|Click to load|Click here to display'.split(
    '|',
  ),
  ...'An dieser Stelle finden Sie|An dieser Stelle befindet sich|An dieser Stelle ist|An dieser Stelle steht ein|Hier finden Sie einen externen|Externer Inhalt|Externe Inhalte|Externen Inhalt|Empfohlener redaktioneller Inhalt|Empfohlener externer Inhalt|Dieser Inhalt kann nicht|Dieser Inhalt wird von|Dieses Element enthält|Zum Anzeigen|Zur Anzeige|Um diesen Inhalt|Um diesen externen|Um externe|Ich bin damit einverstanden|Ich bin einverstanden|Ich stimme zu, dass mir|Mit dem Klick|Mit Klick auf|Mit einem Klick|Inhalt anzeigen|Inhalte anzeigen|Inhalt laden|Inhalt entsperren|Inhalt von|Einbettung von|Wir benötigen Ihre Zustimmung, um|Wir benötigen Ihr Einverständnis|Bitte akzeptieren Sie|Datenschutzhinweis: Für die Darstellung|Für die Nutzung dieses|Für dieses Element'.split(
    '|',
  ),
  ...'Ce contenu est bloqué|Ce contenu n’est pas disponible|Ce contenu provient|Ce contenu ne peut|Pour afficher ce contenu|Pour visualiser ce contenu|Pour voir ce contenu|Contenu externe|Cette vidéo ne peut|Afin de visualiser|Contenido externo|Este contenido está|Este contenido se|Para ver este contenido|Para visualizar este|Este conteúdo|Contenuto esterno|Questo contenuto|Per visualizzare questo|Per vedere questo|Deze inhoud|Om deze inhoud|Om deze content|Voor het tonen|Externe content|Innehåll från|Innhold fra|För att se|Denna video|Aby wyświetlić|Aby zobaczyć|Treść zewnętrzna|Ta treść|Zobacz treść|Содержимое этого блока|Контент недоступен|Этот контент|外部コンテンツ|このコンテンツ'.split(
    '|',
  ),
];

/** Words, one of which stands in such a placeholder besides its opening. */
export const EMBED_WORDS: readonly string[] =
  `cookie cookies consent external embed third-party instagram twitter youtube facebook tiktok vimeo spotify x datawrapper extern externe externen externer externes drittanbieter drittplattformen datenschutz
  datenschutzerklärung einwilligung zustimmung plattform plattformen podigee opinary glomex externo externos esterno esterni terceiros terceros terzi tiers traceurs derden zewnętrzne zewnętrznych cookieów внешний クッキー`.split(
    /\s+/,
  );
