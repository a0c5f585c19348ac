/** Beginnings of lines that offer the article to be heard. */
export const AUDIO_OPENINGS: readonly string[] = [
  ...'Listen to this article|Listen to the article|Listen to this story|Listen to the story|Listen to this post|Listen to this episode|Listen to this report|Listen to this page|Listen to the audio|Listen to audio|Listen to article|Listen to story|Listen to the full|Listen to the podcast|Listen now|Listen in|Listen to more stories|Hear this story|Hear this article|Play audio|Play this article|Play article|Play this episode|Read aloud|Text to speech|Text-to-speech|Audio version|Audio of this article|This article was read by|This is an audio|This audio is|This audio was|This audio file|This voice is|Narrated by|AI-generated audio|AI generated|AI-generated voice|Your browser’s text-to-speech|Audio article|Audio By Carbonatix|Powered by Trinity Audio|Powered by BeyondWords|Powered by ElevenLabs|Loading audio|Loading the Elevenlabs|Produced by ElevenLabs|min listen|Voiced by|Subscribe to the podcast|Subscribe wherever you|Download audio|Download this audio|Download mp3'.split(
    '|',
  ),
  ...'Artikel anhören|Diesen Artikel anhören|Anhören|Jetzt anhören|Beitrag anhören|Text anhören|Artikel vorlesen|Artikel vorlesen lassen|Diesen Artikel vorlesen|Vorlesen lassen|Dieser Audiobeitrag|Diese Audioversion|Der Artikel als Audio|Écouter l’article|Écouter cet article|Écoutez cet article|Écouter|Lire l’article à haute voix|La lecture de vos articles en audio|Cette fonctionnalité est réservée|Escuchar artículo|Escuchar este artículo|Escucha este artículo|Escuchar noticia|Escuchar la noticia|Escucha la noticia|Escuchar|Ouvir artigo|Ouça este conteúdo|Ouça este artigo|Ouvir notícia|Ouça a notícia|Ouvir|Ascolta l’articolo|Ascolta questo articolo|Ascolta|Luister naar dit artikel|Luister naar|Beluister dit artikel|Beluister|Lyssna på artikeln|Lyssna|Lytt til saken|Lytt til artikkelen|Lyt til artiklen|Kuuntele juttu|Kuuntele|Posłuchaj artykułu|Odsłuchaj|Posłuchaj|Poslechnout|Poslechněte si|Vypočuť|Hallgassa meg|Ascultă articolul|Прослушать новость|Прослушать статью|Слушать статью|Слушать новость|Прослушать|Озвучить|Прослухати|Ακούστε το άρθρο|Ακούστε|Haberi dinle|Dinle|استمع|استمع إلى المقال|استمع للمقال|听新闻|收听|朗读|语音播报|聽新聞|音声で聴く|音声を聞く|この記事を聞く|기사 듣기|본문 듣기|음성으로 듣기|האזינו'.split(
    '|',
  ),
];

/** Words that may follow such an opening, besides numbers: everything else makes it a sentence of its own. */
export const AUDIO_WORDS: ReadonlySet<string> = new Set(
  `min mins minute minutes minuten minuti minutos m sec seconds sekunden hour hours audio to this the a article story post now in of full version by is it here read podcast episode artikel text
  with your ai voice generated in summarized format original estimated length duration play pause speed x 0 00 feature premium new beta abonnés seconde secondes sekunde
  мин минут минуты сек dk dakika dk. 分钟 分 秒 초 분`.split(/\s+/),
);
