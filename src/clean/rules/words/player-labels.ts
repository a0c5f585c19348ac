/** A player's labels, which other lines may say too: they count beside a sure phrase, or many of them together. */
export const PLAYER_LABELS: readonly string[] = [
  '%',
  // The key that works a command is glued to its name: "c", "f", "m".
  ...`PIP|Captions On/Offc|Fullscreen/Exit Fullscreenf|Mute/Unmutem|or|c|f|m|Go back to previous menu|Media caption|Visit Advertiser website|GO TO PAGE|Ad Feedback
  |See More Videos|BeyondWords|ElevenLabs|Trinity Audio|Powered by|JW Player|Brightcove|Kaltura|Vimeo|YouTube|Listen|Listen to this article|Listen to article
  |Listen to this story|min|mins|Buffering|Loading video|Video is loading|Tap to play|Click to play|Click to play video|Play now|Watch video|Watch now|Watch Live|Replay video
  |Autoplay|Autoplay is on|Autoplay is off|Playing in|Confirm|Video Quality|sec|secs|Rewind 10 seconds|Forward 10 seconds|Video length|Video duration|Published`.split(
    /\n? *\|/,
  ),
  ...`Shortcuts Open/Close|Increase Caption Size|Decrease Caption Size|Increase Volume|Decrease Volume|Seek Forward|Seek Backward|Captions On/Off
  |Fullscreen/Exit Fullscreen|Mute/Unmute|Seek %|Text Edge Style|Click to unmute|Tap to unmute|Lautstärke erhöhen|Lautstärke verringern|Lautstärke lauter
  |Lautstärke leiser|Vorwärts suchen|Rückwärts suchen|Augmenter le volume|Diminuer le volume|Subir volumen|Bajar volumen|Aumentar volume
  |Diminuir volume`.split(/\n? *\|/),
  ...`Play|Pause|Stop|Replay|Rewind|Play/Pause|SPACE|spacebar|Play Video|Pause Video|Play Clip|Watch|Mute|Unmute|Volume|Volume %|Volume Slider
  |Current Time|Duration|Remaining Time|Elapsed Time|Total Time|Time Remaining|Loaded|Buffered|Progress|Seek|Live|LIVE|On Air|Go Live
  |Next Up|Up Next|Now Playing|Coming Up|More Videos|Next|Next Video|Previous|Previous Video|Playlist|Playback Rate|Playback Rates|Playback Speed
  |Speed|Normal|Rate|Chapters|Descriptions|Subtitles|Captions|Subtitles/CC|CC|Closed Captions|Automatic captions|Automatic Captions
  |Auto-generated|Captions Settings|captions settings|Audio Track|Audio Tracks|Audio Settings|Default|Default, selected|selected|en (Main), selected
  |Fullscreen|Full Screen|Enter fullscreen|Exit fullscreen|Toggle fullscreen|Non-Fullscreen|Exit Full Screen|Picture-in-Picture|Exit Picture-in-Picture
  |PiP|Theater mode|Quality|Quality Levels|Auto|Automatic|HD|SD|Settings|Off|On|Keyboard Shortcuts|Shortcuts|Enabled|Disabled|Show|Hide|Close
  |Reset|Done|OK|Cancel|Share|Copy Link|Copied|Link|Link copied|Embed|Embed Code|Email|Facebook|Twitter|Download|Download File|Loading|Loading ad|Ad|Skip Ad|Skip
  |Advertisement|Visit Advertiser|Learn More|Watch later|Include playlist|Video Player|Audio Player|Media player|Player|Video|Error|Info
  |Text|Color|Text Color|Font Color|Background|Background Color|Window|Window Color|Caption Area Background|Text Background|Opacity|Transparency|Opaque|Semi-Transparent
  |Transparent|Font Size|Font Family|Font Opacity|Background Opacity|Window Opacity|Character Edge|Edge Color|Edge Style|None|Raised|Depressed|Uniform
  |Dropshadow|Drop Shadow|White|Black|Red|Green|Blue|Yellow|Magenta|Cyan|Small Caps|Casual|Script|Monospace|Monospace Sans-Serif|Monospace Serif
  |Proportional Sans-Serif|Proportional Serif|Sans-Serif|Serif|Arial|Courier|Georgia|Impact|Lucida Console|Tahoma|Times New Roman|Trebuchet MS
  |Verdana|minutes|minute|seconds|second|hours|hour|of|English|Spanish|French|German|Rewind Seconds|Forward Seconds|Skip back seconds|Skip forward seconds
  |Skip Backward|Skip Forward|Tap to retry|An error occurred|Video unavailable|Watch on YouTube|Watch on|You're signed out|Info Shopping|x|p|kbps
  |Session ID|Error Code|Try again|Turn off|Resume|Start|Open|Minimize|Expand|Collapse|Transcript|Toggle Captions|Play audio|Pause audio`.split(
    /\n? *\|/,
  ),
  // German
  ...`Du bist abgemeldet|Zum Aufheben der Stummschaltung tippen|Tippen, um Stummschaltung aufzuheben|Abbrechen|Bestätigen|Mit Playlist|Link kopieren|Später ansehen|Infos|Shopping|Zurückspulen s|Vorspulen s|Gepuffert|Vollbildmodus öffnen|Vollbildmodus beenden|Zurück zum vorherigen Menü|Spielen|Spielen/Pause|Abspielrate|Wiederholen|Weiter|Zurück|Summ Schalten|Stummschaltung aufheben|Stummschaltung Deaktivieren|Vollbild beenden
  |Vollbild verlassen|Leertaste|Vorspulen|Zurückspulen|Vorwärts Springen|Rückwärts Springen|Untertitel ein|Untertitel An|Gehe zu %|Aktiviert|Deaktiviert
  |Untertitel-Einstellungen|Untertiteleinstellungen|Beschreibungen|Beschreibungen aus|Schrift|Schriftfarbe|Schriftgröße|Schriftfamilie|Schrifttransparenz
  |Zeichenrand|Hintergrund|Hintergrundfarbe|Hintergrundtransparenz|Fenster|Fensterfarbe|Fenstertransparenz|Weiß|Schwarz|Rot|Grün|Blau|Gelb|Türkis
  |Durchsichtig|Halbdurchsichtig|Undurchsichtig|Textkantenstil|Kein|Erhaben|Erhoben|Vertieft|Gedrückt|Einheitlich|Schlagschatten|Zwanglos|Schreibschrift
  |Kopiert|Einbinden|Weitere Videos|Werbung|Überspringen|Audiospur|Fehlercode|Streamtyp|Sekunden zurückspulen|Sekunden vorspulen|Normal`.split(
    /\n? *\|/,
  ),
  ...`Wiedergabe|Abspielen|Anhalten|Pausieren|Erneut abspielen|Stummschalten|Stumm|Ton aus|Ton an|Ton einschalten|Ton ein|Lautstärke|Lautstärkeregler
  |Aktueller Zeitpunkt|Aktuelle Zeit|Dauer|Verbleibende Zeit|Restlaufzeit|Geladen|Vollbild|Vollbildmodus|Kein Vollbild|Untertitel|Untertitel aus
  |Kapitel|Tonspur|Einstellungen|Wiedergabegeschwindigkeit|Geschwindigkeit|Qualität|Automatisch|Bild-im-Bild|Bild-in-Bild|Als Nächstes|Nächstes Video|Aus|An
  |Schließen|Zurücksetzen|Fertig|Teilen|Einbetten|Tastaturkürzel|Tastenkombinationen|Minuten|Minute|Sekunden|Sekunde|von|Anzeige|Keine|Video abspielen`.split(
    /\n? *\|/,
  ),
  // French
  ...`Sourdine|Désactiver le Son|Sortir du Mode Plein Écran|Prochaine Vidéo|Plus de Vidéos|Pistes Audio|Chargement|Automatique|Suivant|Précédent|Suite
  |Barre de Lecture|Barre de Volume|Volume|Copié|Courriel|Lien|Espace|Avancer|Reculer|Lecture/Pause|Augmenter volume|Diminuer volume|Sous-titres activés
  |Texte|Blanc|Noir|Rouge|Vert|Bleu|Jaune|Arrière-plan|Fenêtre|Opaque|Taille de police|Aucun|Uniforme|Ombre portée|Police|Progression|Normale|minute
  |seconde|Descriptions désactivées|Passer|Ignorer|Type de flux`.split(/\n? *\|/),
  ...`Lecture|Lire|Lire la vidéo|Rejouer|Couper le son|Rétablir le son|Activer le son|Désactiver le son|Son activé|Silencieux|Niveau de volume|Temps actuel
  |Durée|Temps restant|Chargé|Plein écran|Quitter le plein écran|Fenêtré|Sous-titres|Sous-titres désactivés|Chapitres|Piste audio|Paramètres
  |Réglages|Vitesse de lecture|Vitesse|Qualité|EN DIRECT|Direct|À suivre|Vidéo suivante|Désactivé|Activé|Fermer|Réinitialiser|Terminé
  |Partager|Intégrer|Raccourcis clavier|minutes|secondes|sur|Image dans l'image|Publicité`.split(/\n? *\|/),
  // Spanish, Portuguese
  ...`Lista de Reproducción|Cargando|Pistas de Audio|Más Videos|Próximo|Parar|Retroceder|Avanzar|Adelantar|Espacio|Barra espaciadora|Silencio|Mudo
  |Barra de Reproducción|Control de Volumen|Reproductor de Video|Reproductor de vídeo|Copiado|Enlace|Correo electrónico|Automático|Automática
  |Salir de la Pantalla Completa|Anuncio|Saltar anuncio|Saltar|Descripciones|Sin subtítulos|Subtítulos activados|Texto|Blanco|Negro|Rojo|Verde|Azul
  |Amarillo|Fondo|Ventana|Transparente|Opaco|Tamaño de fuente|Ninguno|Normal|minuto|segundo|Reproducir/Pausar|Subir el volumen|Bajar el volumen
  |Tipo de Transmisión|Avançar|Espaço|Aumentar volume|Sair da tela cheia|Legendas ligadas|Legendas desligadas|desligadas|Atalhos do teclado|Ativado
  |Desativado|Reproduzir/Pausar|Mais Vídeos|Pular|Pular anúncio|Faixas de Áudio|Faixa de áudio|Carregando|Taxas de Reprodução|Velocidade de reprodução
  |Reprodutor de Vídeo|Embutir|Voltar|Sobre Este Vídeo|Controle de Volume|Ligado|Desligado|Tela Normal|Habilitar Som|ativar som|Desativar|Progresso
  |Branco|Preto|Vermelho|Amarelo|Fundo|Janela|Nenhum|Anúncio|Publicidade|Sem som|Tipo de Stream|Anotações`.split(
    /\n? *\|/,
  ),
  ...`Reproducir|Reproducir video|Reproducción|Pausa|Pausar|Repetir|Silenciar|Activar sonido|Desactivar sonido|Volumen|Tiempo reproducido|Tiempo actual
  |Duración|Duración total|Tiempo restante|Cargado|Pantalla completa|Salir de pantalla completa|Pantalla no completa|Subtítulos|Subtítulos desactivados
  |Capítulos|Pista de audio|Ajustes|Configuración|Velocidad de reproducción|Velocidad|Calidad|EN VIVO|EN DIRECTO|A continuación|Siguiente|Anterior
  |Desactivado|Activado|Cerrar|Restablecer|Listo|Compartir|Insertar|Atajos de teclado|minutos|segundos|de|Imagen en imagen|Publicidad
  |Reproduzir|Tocar|Reproduzir vídeo|Silenciar|Mudo|Ativar som|Desativar som|Tempo atual|Tempo restante|Duração|Carregado|Tela cheia|Tela inteira|Ecrã inteiro
  |Legendas|Sem legendas|Velocidade|Qualidade|AO VIVO|A seguir|Próximo|Configurações|Fechar|Compartilhar|Incorporar|Atalhos de teclado`.split(
    /\n? *\|/,
  ),
  // Italian, Dutch, Nordic
  ...`Avanti|Indietro|Spazio|Barra spaziatrice|Aumenta volume|Diminuisci volume|Alza il volume|Abbassa il volume|Scorciatoie da tastiera|Attivato|Disattivato
  |Attivati|Disattivati|Tracce Audio|Riattiva Audio|Esci da schermo intero|Esci da Modalità Schermo Intero|Chiudi schermo intero|Altri Video|Caricamento
  |Successivo|Precedente|Copiato|Annuncio|Salta|Salta annuncio|Senza sottotitoli|Tasso di riproduzione|Testo|Bianco|Nero|Rosso|Blu|Giallo|Sfondo|Finestra
  |Trasparente|Opaco|Nessuno|Normale|Automatico|minuto|secondo|di|su|Riproduci/Pausa|Spatiebalk|Spatie|Volume verhogen|Volume verlagen|Vooruitspoelen
  |Terugspoelen|Sneltoetsen|Ingeschakeld|Uitgeschakeld|Aan|Uit|Geluid Dempen|Geluid Terug Aanzetten|Dempen opheffen|Volledig Scherm Verlaten
  |Volledig scherm afsluiten|Geen volledig scherm|Meer Video's|Volgende|Vorige|Volgende Video|Laden|Audiosporen|Audiospoor|Snelheid|Weergavesnelheid
  |Afspeellijst|Looptijd|Bijschriften|Bijschriften uit|Beschrijvingen|Advertentie|Overslaan|Gekopieerd|Ondertiteling aan|Wit|Zwart|Rood|Groen|Blauw|Geel
  |Achtergrond|Venster|Geen|Normaal|Automatisch|minuut|minuten|seconde|seconden|van|Afspelen/Pauzeren|Video Speler|Videospeler|Streamtype`.split(
    /\n? *\|/,
  ),
  ...`Riproduci|Riproduci video|Metti in pausa|Disattiva audio|Attiva audio|Muto|Tempo attuale|Durata|Tempo rimanente|Caricato|Schermo intero|A schermo intero|Sottotitoli
  |Sottotitoli disattivati|Capitoli|Traccia audio|Impostazioni|Velocità di riproduzione|Velocità|Qualità|IN DIRETTA|Prossimo video|Chiudi|Ripristina|Fine
  |Condividi|minuti|secondi|Pubblicità|Afspelen|Pauzeren|Pauze|Dempen|Dempen uit|Geluid aan|Geluid uit|Huidige tijd|Tijdsduur|Resterende tijd|Volledig scherm|Ondertiteling
  |Ondertiteling uit|Hoofdstukken|Instellingen|Afspeelsnelheid|Kwaliteit|Sluiten|Delen|Spill av|Spela|Spela upp|Spela video|Stäng av ljud|Lyd av|Lyd på|Lydløs|Volym
  |Varighet|Gjenstående tid|Återstående tid|Aktuell tid|Nåværende tid|Fullskjerm|Helskärm|Fuld skærm|Fuldskærm|Undertekster|Innstillinger|Inställningar|Toista|Tauko|Mykistä
  |Kesto|Koko näyttö|Tekstitys|Asetukset`.split(/\n? *\|/),
  // Polish, Czech, Hungarian, Romanian
  ...`Odtwórz/Zatrzymaj|Zatrzymaj|Wstrzymaj|Zwiększ głośność|Zmniejsz głośność|Przewiń do przodu|Przewiń do tyłu|Przewiń|Spacja|Skróty klawiszowe|Włączony
  |Wyłączony|Włączone|Napisy wł.|Napisy wł./wył.|Wycisz/Wyłącz wyciszenie|Zamknij pełny ekran|Pełny ekran/Zamknij pełny ekran|Więcej wideo|Następne wideo
  |Poprzedni|Powtórz|Wczytywanie|Ścieżki audio|Reklama|Pomiń|Pomiń reklamę|Skopiowane|Prędkość odtwarzania|Odtwarzacz wideo|Odtwarzaj wideo|Transkrypcja
  |Wyłącz dźwięk|Włącz dźwięk|Biały|Czarny|Czerwony|Zielony|Niebieski|Żółty|Brak|Tło|Okno|Normalna|minut|minuta|minuty|sekund|sekunda|sekundy|z
  |Typ strumienia`.split(/\n? *\|/),
  ...`Odtwarzaj|Odtwórz|Pauza|Wycisz|Wyłącz wyciszenie|Głośność|Aktualny czas|Bieżący czas|Czas trwania|Pozostały czas|Załadowany|Pełny ekran|Napisy|Napisy wyłączone
  |Rozdziały|Ścieżka dźwiękowa|Ustawienia|Prędkość|Szybkość odtwarzania|Jakość|NA ŻYWO|Następny|Zamknij|Udostępnij|Wyłączone|Przehrát|Přehrát|Přehrát video|Pozastavit|Ztlumit|Hlasitost|Aktuální čas
  |Doba trvání|Zbývající čas|Celá obrazovka|Titulky|Titulky vypnuty|Nastavení|Rychlost přehrávání|Kvalita|Živě|Další|Zavřít|Sdílet|Lejátszás|Szünet|Némítás|Hangerő|Teljes képernyő|Feliratok
  |Redare|Pauză|Ecran complet|Subtitrări`.split(/\n? *\|/),
  // Russian, Ukrainian, Greek, Turkish
  ...`Следующее|Предыдущее|Повтор|Стоп|Пропустить|Пропустить рекламу|Скопировано|Ссылка|Встроить|Увеличить громкость|Уменьшить громкость|Перемотка вперед
  |Перемотка назад|Перемотать вперед|Перемотать назад|Пробел|Включено|Выключено|Вкл|Выкл|вкл./выкл.|Выйти из полноэкранного режима|Другие видео
  |Видеоплеер|Аудиотреки|Автонастройка|Уровень громкости|Текст|Белый|Черный|Красный|Зеленый|Синий|Желтый|Пурпурный|Голубой|Фон|Окно|Прозрачный
  |Полупрозрачный|Прозрачность|Размер шрифта|Стиль края текста|Ничего|Тень|Шрифт|Описания|Подписи|Подписи выкл.|Прогресс|Тип потока|Воспроизвести видео
  |Sonraki|Önceki|Daha Fazla Video|Sesi artır|Sesi azalt|Klavye kısayolları|Etkin|Devre dışı|Boşluk|İleri sar|Geri sar|Reklam|Reklamı geç|Geç|Kopyalandı
  |Bağlantı|E-posta|Yükleniyor|Parçalar|Ses Kapa|Ses Aç|Oynat/Duraklat|Beyaz|Siyah|Kırmızı|Yeşil|Mavi|Sarı|Yok|Toplam Süre|Yayın Tipi|Küçük Ekran
  |Video Oynatıcı|Açık|Kapalı|Normal`.split(/\n? *\|/),
  ...`Воспроизвести|Воспроизведение|Пауза|Остановить|Приостановить|Без звука|Со звуком|Отключить звук|Включить звук|Выключить звук|Громкость|Текущее время|Продолжительность|Длительность|Оставшееся время
  |Осталось|Загрузка|Загружено|Полноэкранный режим|Во весь экран|На весь экран|Неполноэкранный режим|Субтитры|Субтитры выкл|Субтитры выкл.|Эпизоды|Главы|Звуковая дорожка|Аудиодорожка|Настройки|Скорость воспроизведения
  |Скорость|Обычная|Качество|Авто|Автоматически|ПРЯМОЙ ЭФИР|ОНЛАЙН|В эфире|Далее|Следующее видео|Закрыть|Сбросить|Готово|Поделиться|Горячие клавиши|Сочетания клавиш|минут|минуты|минута|секунд|секунды|секунда|из|Реклама
  |Картинка в картинке|Відтворити|Пауза|Гучність|Вимкнути звук|Поточний час|Тривалість|Час, що залишився|Повноекранний режим|Субтитри|Налаштування|Якість|НАЖИВО
  |Αναπαραγωγή|Παύση|Σίγαση|Ένταση ήχου|Ένταση|Τρέχων χρόνος|Συνολικός χρόνος|Διάρκεια|Υπολοιπόμενος χρόνος|Πλήρης οθόνη|Υπότιτλοι|Ρυθμίσεις|Ταχύτητα|Ποιότητα|ΖΩΝΤΑΝΑ
  |Oynat|Duraklat|Durdur|Tekrar oynat|Sesi kapat|Sesi aç|Ses|Ses düzeyi|Geçerli süre|Şu anki süre|Süre|Toplam süre|Kalan süre|Tam ekran|Tam ekrandan çık|Altyazılar|Altyazı|Altyazılar kapalı|Bölümler|Ayarlar|Hız|Oynatma hızı|Kalite|Otomatik
  |CANLI|Sıradaki|Kapat|Paylaş|dakika|saniye`.split(/\n? *\|/),
  // Arabic, Chinese, Japanese, Korean
  ...`加载中|上一个|停止|快进|快退|提高音量|降低音量|键盘快捷键|已启用|已禁用|空格键|更多视频|广告|跳过广告|跳过|已复制|分享|嵌入代码|链接|播放速率|视频质量|隐藏式字幕|视频播放器|滑动查找|音量滑块|秒|分钟|共|退出画中画|媒体流类型|内嵌字幕|关闭内嵌字幕|加载完毕|章节|描述
  |关闭描述|速度|正常|标准|播放/暂停|全画面|全画面を閉じる|次へ|前へ|リプレイ|シークスライダー|音量スライダー|音量を上げる|音量を下げる|早送り|巻き戻し|キーボードショートカット|スペース|スペースキー|有効|無効|オン|オフ|オーディオトラック|読み込み中|他の動画|コピーしました
  |共有|埋め込み|広告をスキップ|スキップ|キャプション|キャプション オフ|チャプター|再生レート|ストリームの種類|進行状況|フルスクリーン以外|分|の|標準`.split(
    /\n? *\|/,
  ),
  ...`تشغيل|إيقاف مؤقت|إيقاف|كتم|كتم الصوت|إلغاء كتم الصوت|مستوى الصوت|الصوت|الوقت الحالي|المدة|الوقت المتبقي|تم التحميل|ملء الشاشة|الشاشة الكاملة|الترجمة|الترجمات|الإعدادات|السرعة|سرعة التشغيل|الجودة|تلقائي|مباشر|بث مباشر|التالي|إغلاق
  |播放|播放视频|暂停|重播|静音|取消静音|开启音效|音量|当前时间|时长|总时长|剩余时间|加载完成|加载|进度|全屏|全屏播放|退出全屏|字幕|关闭字幕|字幕设置|内容描述|节目段落|音轨|设置|倍速|播放速度|清晰度|高清|标清|自动|直播|画中画|接下来播放|下一个|关闭|弹幕
  |播放影片|暫停|靜音|取消靜音|目前時間|總共時間|剩餘時間|載入完畢|全螢幕|退出全螢幕|關閉字幕|設定|畫質|自動|再生|一時停止|もう一度見る|ミュート|ミュート解除|現在の時間|現在時刻|長さ|残りの時間|残り時間|ロード済み|フルスクリーン|全画面表示|字幕|サブタイトル|字幕オフ|設定|再生速度|画質|ライブ|次の動画|閉じる|自動再生
  |재생|일시중지|일시정지|다시보기|음소거|음소거 해제|볼륨|현재 시간|지정 기간|재생시간|남은 시간|로드됨|전체화면|전체 화면|전체 화면 해제|자막|자막 끄기|설정|재생 비율|재생 속도|배속|화질|자동|라이브|다음 영상|닫기`.split(
    /\n? *\|/,
  ),
];
