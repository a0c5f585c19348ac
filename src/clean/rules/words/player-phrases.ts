// What players write into a page at run time, as their makers word it: JW Player, video.js (and so Brightcove), Plyr,
// MediaElement, Kaltura, Flowplayer, YouTube's and Vimeo's shells. Facts, one a line; digits are free.

/** Phrases that no article says on a line of their own: one is enough. */
export const SURE_PLAYER_PHRASES: readonly string[] = [
  // JW Player
  'Press shift question mark to access a list of keyboard shortcuts',
  'seconds of seconds',
  'seconds of minute',
  'seconds of minutes',
  'seconds of hour',
  'seconds of hours',
  'second of second',
  'second of seconds',
  'second of minutes',
  'Keyboard Shortcuts Enabled Disabled',
  'Loading the player',
  'Error loading media: File could not be played',
  'Error loading player: No playable sources found',
  'This video file cannot be played',
  "This live stream either hasn't started or has ended",
  // video.js
  'This is a modal window',
  'This is a modal window. This modal can be closed by pressing the Escape key or activating the close button',
  'Beginning of dialog window. Escape will cancel and close the window',
  'End of dialog window',
  'Video Player is loading',
  'Audio Player is loading',
  'Loaded: %',
  'Progress: %',
  'Stream Type LIVE',
  'Seek to live, currently behind live',
  'Seek to live, currently playing live',
  'descriptions off, selected',
  // The button's name and the chosen entry of its menu, glued.
  'Descriptionsdescriptions off, selected',
  'Captionscaptions off, selected',
  'Captionscaptions settings, opens captions settings dialog',
  'Subtitlessubtitles off, selected',
  'Subtitlessubtitles settings, opens subtitles settings dialog',
  'captions off, selected',
  'subtitles off, selected',
  'captions and subtitles off, selected',
  'captions settings, opens captions settings dialog',
  'subtitles settings, opens subtitles settings dialog',
  'captions and subtitles settings, opens captions and subtitles settings dialog',
  'restore all settings to the default values',
  'Close Modal Dialog',
  'Picture-in-Picture Fullscreen',
  'No compatible source was found for this media',
  'The media could not be loaded, either because the server or network failed or because the format is not supported',
  'The media playback was aborted due to a corruption problem or because the media used features your browser did not support',
  'A network error caused the media download to fail part-way',
  'You aborted the media playback',
  'The media is encrypted and we do not have the keys to decrypt it',
  'To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video',
  'supports HTML5 video',
  'Player Element ID',
  // MediaElement, Plyr, fall-back texts
  'Use Up/Down Arrow keys to increase or decrease volume',
  'Use Left/Right Arrow keys to advance one second, Up/Down arrows to advance ten seconds',
  'Media error: Format(s) not supported or source(s) not found',
  '% buffered',
  'Your browser does not support the video tag',
  'Your browser does not support the video element',
  'Your browser does not support HTML5 video',
  'Your browser does not support this video',
  'Your browser does not support the audio tag',
  'Your browser does not support the audio element',
  'Your browser does not support playing audio',
  'Your browser does not support this audio',
  'Sorry, your browser does not support embedded videos',
  "Sorry, your browser doesn't support embedded videos",
  "Sorry, your browser doesn't support HTML5 video",
  "Your browser doesn't support HTML5 video",
  "Your browser doesn't support HTML5 audio",
  'To play this video you need to enable JavaScript in your browser',
  'This video can not be played',
  'This audio can not be played',
  // YouTube, Vimeo
  "If playback doesn't begin shortly, try restarting your device",
  "Videos you watch may be added to the TV's watch history and influence TV recommendations",
  'An error occurred while retrieving sharing information. Please try again later',
  'Try watching this video on www.youtube.com, or enable JavaScript if it is disabled in your browser',
  'An error occurred. Try watching this video on www.youtube.com, or enable JavaScript if it is disabled in your browser',
  'To avoid this, cancel and sign in to YouTube on your computer',
  'Video Ad Feedback',
  'Tap to play or pause',
  'Video is buffering',
  // German
  'Dies ist ein modales Fenster',
  'Dies ist ein modales Fenster. Dieses Fenster kann durch Drücken der Esc-Taste oder der Schaltfläche zum Schließen geschlossen werden',
  'Anfang des Dialogfensters. Esc bricht ab und schließt das Fenster',
  'Beginn des Dialogfensters. Die Escape-Taste bricht ab und schließt das Fenster',
  'Ende des Dialogfensters',
  'Video-Player wird geladen',
  'Videoplayer wird geladen',
  'Player wird geladen',
  'Geladen: %',
  'Fortschritt: %',
  'Streamtyp LIVE',
  'Untertitel aus, ausgewählt',
  'Ihr Browser unterstützt das Video-Tag nicht',
  'Ihr Browser unterstützt kein HTML5-Video',
  'Ihr Browser unterstützt kein HTML5-Audio',
  'Ihr Browser unterstützt dieses Audioformat nicht',
  'Sekunden von Sekunden',
  'Sekunden von Minuten',
  'Sekunden von Minute',
  'Tastaturkürzel aktiviert deaktiviert',
  // French
  'Ceci est une fenêtre modale',
  'Début de la fenêtre de dialogue. La touche Échap annulera et fermera la fenêtre',
  'Début de la fenêtre de dialogue. La touche d’échappement annulera et fermera la fenêtre',
  'Fin de la fenêtre de dialogue',
  'Le lecteur vidéo est en cours de chargement',
  'Chargé: %',
  'Chargé :',
  'Type de flux EN DIRECT',
  'secondes sur secondes',
  'secondes sur minutes',
  'Votre navigateur ne supporte pas la vidéo HTML5',
  'Votre navigateur ne prend pas en charge la balise vidéo',
  "Votre navigateur ne prend pas en charge l'élément audio",
  'Votre navigateur ne supporte pas la balise audio',
  // Spanish, Portuguese, Catalan
  'Esta es una ventana modal',
  'Comienzo de la ventana de diálogo. La tecla Escape cancelará la operación y cerrará la ventana',
  'Inicio de la ventana de diálogo. La tecla Escape cancelará y cerrará la ventana',
  'Fin de la ventana de diálogo',
  'El reproductor de vídeo se está cargando',
  'Reproductor de vídeo cargando',
  'Cargado: %',
  'Progreso: %',
  'segundos de segundos',
  'segundos de minutos',
  'Tu navegador no soporta el elemento de video',
  'Su navegador no soporta el elemento de audio',
  'Tu navegador no soporta el elemento de audio',
  'Tu navegador no admite vídeo HTML5',
  'Esta é uma janela modal',
  'Início da janela de diálogo. Escape irá cancelar e fechar a janela',
  'Fim da janela de diálogo',
  'Carregado: %',
  'Seu navegador não suporta o elemento de áudio',
  'Seu navegador não suporta a tag de vídeo',
  'O seu navegador não suporta o elemento de áudio',
  // Italian, Dutch, Nordic
  'Questa è una finestra modale',
  'Inizio della finestra di dialogo. Il tasto Esc annullerà l’operazione e chiuderà la finestra',
  'Fine della finestra di dialogo',
  'Il lettore video si sta caricando',
  'Caricato: %',
  'secondi di secondi',
  'Il tuo browser non supporta il tag video',
  "Il tuo browser non supporta l'elemento audio",
  'Dit is een modaal venster',
  'Begin van dialoogvenster. Escape zal annuleren en het venster sluiten',
  'Einde van dialoogvenster',
  'Videospeler wordt geladen',
  'Geladen: %',
  'seconden van seconden',
  'Je browser ondersteunt het video element niet',
  'Dette er et modalt vindu',
  'Dette er et modalt vindue',
  'Detta är ett modalt fönster',
  'Din webbläsare stöder inte video',
  'Selaimesi ei tue videota',
  // Polish, Czech, Hungarian, Romanian
  'To jest okno modalne',
  'Początek okna dialogowego. Escape anuluje i zamyka okno',
  'Koniec okna dialogowego',
  'Załadowany: %',
  'Twoja przeglądarka nie obsługuje elementu audio',
  'Twoja przeglądarka nie obsługuje HTML5 video',
  'Toto je modální okno',
  'Začátek dialogového okna. Klávesa Esc zavře okno',
  'Konec dialogového okna',
  'Ez egy modális ablak',
  'Aceasta este o fereastră modală',
  // Russian, Ukrainian, Greek, Turkish
  'Модальное окно',
  'Это модальное окно',
  'Начало диалогового окна. Кнопка Escape закроет или отменит окно',
  'Конец диалогового окна',
  'Видеоплеер загружается',
  'Загрузка: %',
  'Загружено: %',
  'секунд из секунд',
  'Ваш браузер не поддерживает видео',
  'Ваш браузер не поддерживает HTML5 видео',
  'Ваш браузер не поддерживает аудио',
  'Ваш браузер не поддерживает элемент audio',
  'Це модальне вікно',
  'Ваш браузер не підтримує відео',
  'Αυτό είναι ένα modal παράθυρο',
  'Bu bir modal penceredir',
  'Bu bir modal pencere',
  'Diyalog penceresinin başlangıcı. Escape iptal edecek ve pencereyi kapatacak',
  'Yüklendi: %',
  'Tarayıcınız video etiketini desteklemiyor',
  'Tarayıcınız HTML5 video desteklemiyor',
  'Tarayıcınız ses öğesini desteklemiyor',
  // Arabic, Chinese, Japanese, Korean
  'هذه نافذة منبثقة',
  'بداية نافذة حوار. زر الهروب سيلغي ويغلق النافذة',
  'متصفحك لا يدعم تشغيل الفيديو',
  'متصفحك لا يدعم عنصر الصوت',
  '这是一个模态窗口',
  '这是一个弹窗',
  '这是一个弹窗。可以按ESC键或启用关闭按钮来关闭此弹窗',
  '开始对话视窗。离开会取消及关闭视窗',
  '结束对话视窗',
  '視頻播放器正在加載',
  '视频播放器正在加载',
  '正在加载视频播放器',
  '您的浏览器不支持视频播放',
  '您的浏览器不支持 audio 标签',
  '您的浏览器不支持 video 标签',
  '您的瀏覽器不支援影片播放',
  'これはモーダルウィンドウです',
  'モーダルウィンドウです',
  'ダイアログウィンドウの開始。Escapeキーでキャンセルしてウィンドウを閉じます',
  '動画プレーヤーを読み込んでいます',
  'お使いのブラウザは動画再生に対応していません',
  'ご利用のブラウザは音声再生に対応していません',
  '모달 창입니다',
  '이것은 모달 창입니다',
  '브라우저가 비디오를 지원하지 않습니다',
  '브라우저가 오디오를 지원하지 않습니다',
];

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
  ...`Wiedergabe|Abspielen|Anhalten|Pausieren|Erneut abspielen|Stummschalten|Stumm|Ton aus|Ton an|Ton einschalten|Ton ein|Lautstärke|Lautstärkeregler
  |Aktueller Zeitpunkt|Aktuelle Zeit|Dauer|Verbleibende Zeit|Restlaufzeit|Geladen|Vollbild|Vollbildmodus|Kein Vollbild|Untertitel|Untertitel aus
  |Kapitel|Tonspur|Einstellungen|Wiedergabegeschwindigkeit|Geschwindigkeit|Qualität|Automatisch|Bild-im-Bild|Bild-in-Bild|Als Nächstes|Nächstes Video|Aus|An
  |Schließen|Zurücksetzen|Fertig|Teilen|Einbetten|Tastaturkürzel|Tastenkombinationen|Minuten|Minute|Sekunden|Sekunde|von|Anzeige|Keine|Video abspielen`.split(
    /\n? *\|/,
  ),
  // French
  ...`Lecture|Lire|Lire la vidéo|Rejouer|Couper le son|Rétablir le son|Activer le son|Désactiver le son|Son activé|Silencieux|Niveau de volume|Temps actuel
  |Durée|Temps restant|Chargé|Plein écran|Quitter le plein écran|Fenêtré|Sous-titres|Sous-titres désactivés|Chapitres|Piste audio|Paramètres
  |Réglages|Vitesse de lecture|Vitesse|Qualité|EN DIRECT|Direct|À suivre|Vidéo suivante|Désactivé|Activé|Fermer|Réinitialiser|Terminé
  |Partager|Intégrer|Raccourcis clavier|minutes|secondes|sur|Image dans l'image|Publicité`.split(/\n? *\|/),
  // Spanish, Portuguese
  ...`Reproducir|Reproducir video|Reproducción|Pausa|Pausar|Repetir|Silenciar|Activar sonido|Desactivar sonido|Volumen|Tiempo reproducido|Tiempo actual
  |Duración|Duración total|Tiempo restante|Cargado|Pantalla completa|Salir de pantalla completa|Pantalla no completa|Subtítulos|Subtítulos desactivados
  |Capítulos|Pista de audio|Ajustes|Configuración|Velocidad de reproducción|Velocidad|Calidad|EN VIVO|EN DIRECTO|A continuación|Siguiente|Anterior
  |Desactivado|Activado|Cerrar|Restablecer|Listo|Compartir|Insertar|Atajos de teclado|minutos|segundos|de|Imagen en imagen|Publicidad
  |Reproduzir|Tocar|Reproduzir vídeo|Silenciar|Mudo|Ativar som|Desativar som|Tempo atual|Tempo restante|Duração|Carregado|Tela cheia|Tela inteira|Ecrã inteiro
  |Legendas|Sem legendas|Velocidade|Qualidade|AO VIVO|A seguir|Próximo|Configurações|Fechar|Compartilhar|Incorporar|Atalhos de teclado`.split(
    /\n? *\|/,
  ),
  // Italian, Dutch, Nordic
  ...`Riproduci|Riproduci video|Metti in pausa|Disattiva audio|Attiva audio|Muto|Tempo attuale|Durata|Tempo rimanente|Caricato|Schermo intero|A schermo intero|Sottotitoli
  |Sottotitoli disattivati|Capitoli|Traccia audio|Impostazioni|Velocità di riproduzione|Velocità|Qualità|IN DIRETTA|Prossimo video|Chiudi|Ripristina|Fine
  |Condividi|minuti|secondi|Pubblicità|Afspelen|Pauzeren|Pauze|Dempen|Dempen uit|Geluid aan|Geluid uit|Huidige tijd|Tijdsduur|Resterende tijd|Volledig scherm|Ondertiteling
  |Ondertiteling uit|Hoofdstukken|Instellingen|Afspeelsnelheid|Kwaliteit|Sluiten|Delen|Spill av|Spela|Spela upp|Spela video|Stäng av ljud|Lyd av|Lyd på|Lydløs|Volym
  |Varighet|Gjenstående tid|Återstående tid|Aktuell tid|Nåværende tid|Fullskjerm|Helskärm|Fuld skærm|Fuldskærm|Undertekster|Innstillinger|Inställningar|Toista|Tauko|Mykistä
  |Kesto|Koko näyttö|Tekstitys|Asetukset`.split(/\n? *\|/),
  // Polish, Czech, Hungarian, Romanian
  ...`Odtwarzaj|Odtwórz|Pauza|Wycisz|Wyłącz wyciszenie|Głośność|Aktualny czas|Bieżący czas|Czas trwania|Pozostały czas|Załadowany|Pełny ekran|Napisy|Napisy wyłączone
  |Rozdziały|Ścieżka dźwiękowa|Ustawienia|Prędkość|Szybkość odtwarzania|Jakość|NA ŻYWO|Następny|Zamknij|Udostępnij|Wyłączone|Przehrát|Přehrát|Přehrát video|Pozastavit|Ztlumit|Hlasitost|Aktuální čas
  |Doba trvání|Zbývající čas|Celá obrazovka|Titulky|Titulky vypnuty|Nastavení|Rychlost přehrávání|Kvalita|Živě|Další|Zavřít|Sdílet|Lejátszás|Szünet|Némítás|Hangerő|Teljes képernyő|Feliratok
  |Redare|Pauză|Ecran complet|Subtitrări`.split(/\n? *\|/),
  // Russian, Ukrainian, Greek, Turkish
  ...`Воспроизвести|Воспроизведение|Пауза|Остановить|Приостановить|Без звука|Со звуком|Отключить звук|Включить звук|Выключить звук|Громкость|Текущее время|Продолжительность|Длительность|Оставшееся время
  |Осталось|Загрузка|Загружено|Полноэкранный режим|Во весь экран|На весь экран|Неполноэкранный режим|Субтитры|Субтитры выкл|Субтитры выкл.|Эпизоды|Главы|Звуковая дорожка|Аудиодорожка|Настройки|Скорость воспроизведения
  |Скорость|Обычная|Качество|Авто|Автоматически|ПРЯМОЙ ЭФИР|ОНЛАЙН|В эфире|Далее|Следующее видео|Закрыть|Сбросить|Готово|Поделиться|Горячие клавиши|Сочетания клавиш|минут|минуты|минута|секунд|секунды|секунда|из|Реклама
  |Картинка в картинке|Відтворити|Пауза|Гучність|Вимкнути звук|Поточний час|Тривалість|Час, що залишився|Повноекранний режим|Субтитри|Налаштування|Якість|НАЖИВО
  |Αναπαραγωγή|Παύση|Σίγαση|Ένταση ήχου|Ένταση|Τρέχων χρόνος|Συνολικός χρόνος|Διάρκεια|Υπολοιπόμενος χρόνος|Πλήρης οθόνη|Υπότιτλοι|Ρυθμίσεις|Ταχύτητα|Ποιότητα|ΖΩΝΤΑΝΑ
  |Oynat|Duraklat|Durdur|Tekrar oynat|Sesi kapat|Sesi aç|Ses|Ses düzeyi|Geçerli süre|Şu anki süre|Süre|Toplam süre|Kalan süre|Tam ekran|Tam ekrandan çık|Altyazılar|Altyazı|Altyazılar kapalı|Bölümler|Ayarlar|Hız|Oynatma hızı|Kalite|Otomatik
  |CANLI|Sıradaki|Kapat|Paylaş|dakika|saniye`.split(/\n? *\|/),
  // Arabic, Chinese, Japanese, Korean
  ...`تشغيل|إيقاف مؤقت|إيقاف|كتم|كتم الصوت|إلغاء كتم الصوت|مستوى الصوت|الصوت|الوقت الحالي|المدة|الوقت المتبقي|تم التحميل|ملء الشاشة|الشاشة الكاملة|الترجمة|الترجمات|الإعدادات|السرعة|سرعة التشغيل|الجودة|تلقائي|مباشر|بث مباشر|التالي|إغلاق
  |播放|播放视频|暂停|重播|静音|取消静音|开启音效|音量|当前时间|时长|总时长|剩余时间|加载完成|加载|进度|全屏|全屏播放|退出全屏|字幕|关闭字幕|字幕设置|内容描述|节目段落|音轨|设置|倍速|播放速度|清晰度|高清|标清|自动|直播|画中画|接下来播放|下一个|关闭|弹幕
  |播放影片|暫停|靜音|取消靜音|目前時間|總共時間|剩餘時間|載入完畢|全螢幕|退出全螢幕|關閉字幕|設定|畫質|自動|再生|一時停止|もう一度見る|ミュート|ミュート解除|現在の時間|現在時刻|長さ|残りの時間|残り時間|ロード済み|フルスクリーン|全画面表示|字幕|サブタイトル|字幕オフ|設定|再生速度|画質|ライブ|次の動画|閉じる|自動再生
  |재생|일시중지|일시정지|다시보기|음소거|음소거 해제|볼륨|현재 시간|지정 기간|재생시간|남은 시간|로드됨|전체화면|전체 화면|전체 화면 해제|자막|자막 끄기|설정|재생 비율|재생 속도|배속|화질|자동|라이브|다음 영상|닫기`.split(
    /\n? *\|/,
  ),
];
