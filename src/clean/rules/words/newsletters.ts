/** Beginnings of lines (whole lines, where "$" ends them) that ask for a subscription to mails. */
export const NEWSLETTER_OPENINGS: readonly string[] = [
  ...'Sie möchten|Möchten Sie|Du möchtest|Möchtest du|Keine Neuigkeiten|Nichts mehr verpassen|Verpassen Sie|Verpasse|Immer informiert|Bleiben Sie|Bleib auf dem Laufenden|Zapraszamy do subskrypcji|Ne manquez|Restez informé|No te pierdas|Não perca|Fique por dentro|Rimani aggiornato|Resta aggiornato|Blijf op de hoogte|Mis niets|Не пропустите|Будьте в курсе|Μην χάνετε|Kaçırmayın'.split(
    '|',
  ),
  ...'Sign up for our|Sign up for the|Sign up for newsletters|Sign up for a newsletter|Sign up to our|Sign up to the|Sign up here|Sign up now|Sign up today|Sign up below|Sign up to receive|Sign up to get|Sign up for free|Sign up for email|Sign up for emails|Sign up for daily|Sign up for weekly|Sign up for breaking|Sign up for news|Sign up for The|Sign up and get|Sign up with your email|Click here to sign up|Want more stories like this|Want to receive'.split(
    '|',
  ),
  ...'Subscribe to our|Subscribe to the newsletter|Subscribe to newsletter|Subscribe to get|Subscribe to receive|Subscribe to our newsletter|Subscribe here|Subscribe for free|Subscribe for updates|Subscribe via email|Subscribe by email|Subscribe to blog via email|Subscribe to this blog|Subscribe today|Subscribe now|Subscribe below|Subscribe to stay|Subscribe to news|Subscribe to email|Subscribe to my newsletter|Subscribe to my'.split(
    '|',
  ),
  ...'Sponsor this newsletter $|Join our newsletter|Join our mailing list|Join our email list|Join the mailing list|Join the newsletter|Join my newsletter|Join thousands of|Join over|Join more than|Get our newsletter|Get our free|Get our daily|Get our weekly|Get the newsletter|Get the latest|Get the best of|Get the best stories|Get the day’s|Get the top|Get daily|Get weekly|Get updates $|Get email $|Get stories like this|Get news|Get breaking news|Get more stories|Get more news|Get exclusive|Get this delivered|Get alerts $|Stay up to date|Stay up-to-date|Stay in the loop|Stay informed|Stay connected $|Stay in touch $|Stay in the know|Keep up with|Keep up to date|Never miss|Don’t miss a|Don’t miss out|Be the first to'.split(
    '|',
  ),
  ...'Receive our|Receive the latest|Receive updates $|Receive weekly|Receive daily|Receive email|Enter your email|Enter your e-mail|Your email address $|Email address $|Your email $|E-mail address $|Type your email|Your inbox $|Newsletter signup|Newsletter sign up|Newsletter sign-up|Newsletters $|Newsletter $|Our newsletter $|Free newsletter $|Daily newsletter $|Weekly newsletter $|Email newsletter $|Email newsletters $|Daily Briefing $|Morning newsletter $|Check your inbox|Check your inbox or spam folder|Thank you for subscribing|Thanks for subscribing|You have successfully subscribed|You’re subscribed|You are now subscribed|Success! Now check|By signing up|By subscribing|By submitting|By providing your email|By entering your email|By clicking sign up|By clicking subscribe|By clicking submit|We respect your privacy|We won’t spam|No spam|We don’t spam|Unsubscribe at any time|You can unsubscribe|You may unsubscribe|This site is protected by reCAPTCHA|Invalid email|Please enter a valid email|Please check your email|Follow the topics|Sent weekly $|Join the conversation $'.split(
    '|',
  ),
  ...'Newsletter abonnieren|Abonnieren Sie unseren|Abonnieren Sie den|Abonniere unseren|Jetzt Newsletter|Jetzt anmelden|Jetzt abonnieren|Zum Newsletter|Unser Newsletter $|Unseren Newsletter|Melden Sie sich|Melde dich|Mit unserem Newsletter|Der Newsletter $|Newsletter bestellen|Mit der Anmeldung|Mit dem Absenden|Ihre E-Mail-Adresse|Deine E-Mail-Adresse|Täglicher Newsletter|Kostenlosen Newsletter|Hier können Sie unseren|Hier für den Newsletter|Hier geht es zum Newsletter|Bitte geben Sie Ihre E-Mail'.split(
    '|',
  ),
  ...'Inscrivez-vous|S’inscrire à la newsletter|Abonnez-vous à|Abonnez-vous à notre|Recevez notre|Recevez nos|Recevez chaque|Recevez les|Recevez toute|Recevez gratuitement|Recevoir la newsletter|Recevoir les|Notre newsletter $|La newsletter $|Newsletters du|Votre adresse email|Votre adresse e-mail|Votre email|Je m’inscris|En vous inscrivant|Inscription à la newsletter|Lettre d’information $'.split(
    '|',
  ),
  ...'Suscríbete|Suscríbase|Suscribirse|Apúntate a|Apúntate|Recibe en tu|Recibe nuestro|Recibe las|Recibe cada|Regístrate para|Regístrate y|Newsletter de $|Nuestro newsletter $|Boletín $|Boletines $|Tu correo electrónico|Tu email|Inscreva-se|Assine a newsletter|Assine nossa|Assine nosso|Receba as|Receba nossa|Receba no seu|Receba por|Receba gratuitamente|Subscreva|Cadastre-se|Seu e-mail|Subscriu-te'.split(
    '|',
  ),
  ...'Iscriviti alla|Iscriviti al|Iscriviti per|Iscriviti alla newsletter|Ricevi la|Ricevi ogni|Ricevi le|Ricevi gratis|La nostra newsletter $|Registrati alla newsletter|Inserisci la tua email|La tua email|Schrijf je in|Schrijf u in|Meld je aan|Meld u aan|Aanmelden voor|Ontvang de|Ontvang onze|Ontvang dagelijks|Onze nieuwsbrief $|Nieuwsbrief $|Je e-mailadres'.split(
    '|',
  ),
  ...'Få vårt nyhetsbrev|Prenumerera på|Anmäl dig till|Nyhetsbrev $|Nyhedsbrev $|Tilmeld dig|Tilmeld nyhedsbrev|Meld deg på|Få nyhetsbrev|Få nyhedsbrev|Tilaa uutiskirje|Uutiskirje $|Zapisz się|Zapisz się na|Zapisz się do|Zapisz się do newslettera|Subskrybuj|Bądź na bieżąco|Twój e-mail|Podaj adres e-mail|Przihlaste se k odběru|Přihlaste se k odběru|Odebírat novinky|Odoberajte|Iratkozz fel|Iratkozzon fel|Feliratkozás|Hírlevél $|Abonează-te|Abonați-vă|Pretplatite se|Prijavite se na'.split(
    '|',
  ),
  ...'Подпишитесь на|Подписаться на рассылку|Подписаться на новости|Подпишись на|Рассылка $|Получайте новости|Получайте на почту|Ваш e-mail|Ваш email|Введите e-mail|Введите ваш|Подписка на рассылку|Підпишіться на|Підписатися на|Підписуйтесь на|Εγγραφείτε στο|Εγγραφή στο newsletter|Γραφτείτε στο|Το email σας|Bültenimize|Bültene abone|E-bülten|E-posta adresiniz|Abone ol|Абонирай се|Абонирайте се'.split(
    '|',
  ),
  ...'اشترك في|اشتراك في النشرة|النشرة البريدية|سجل في|بريدك الإلكتروني|订阅我们|订阅邮件|订阅电子报|訂閱電子報|訂閱我們|输入您的邮箱|メルマガ登録|メールマガジン|ニュースレター登録|ニュースレターに登録|無料メルマガ|뉴스레터 구독|뉴스레터 신청|이메일 주소|구독하기|הירשמו ל'.split(
    '|',
  ),
];

/** Words, one of which stands in a line that asks for a subscription to mails. */
export const NEWSLETTER_WORDS: readonly string[] =
  `newsletter newsletters inbox email emails e-mail mail mails mailing subscribe subscribed subscribing subscription unsubscribe spam signup alerts briefing updates
  posteingang abonnieren anmelden anmeldung nieuwsbrief nyhetsbrev nyhedsbrev uutiskirje boletin boletines correo suscribete suscribase boletim assine receba inscreva
  inscrivez abonnez recevez iscriviti ricevi casella newslettera newsletteru skrzynke odběru hirlevel рассылку рассылка рассылки почту почта
  bülten bultenimize 订阅 訂閱 メルマガ メールマガジン ニュースレター 뉴스레터 구독 النشرة البريد بريدك`.split(
    /\s+/,
  );
