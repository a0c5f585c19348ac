import { LETTER, MARK, runsOf } from '../../../tree/sign-kinds.js';
import { linePatterns } from '../../line-patterns.js';

/** "Published: 3 May", "Zuletzt aktualisiert am …": a label that a date follows. */
export const PUBLISHED_LINE = linePatterns(
  String.raw`
    published posted updated modified created publication date issued last first originally article = (?:first |originally |article )?(?:published|posted|updated|modified|created|publication date|date published|issued|last (?:updated|modified|edited|reviewed|revised|changed|update));
    veröffentlicht; aktualisiert zuletzt = (?:zuletzt )?aktualisiert; stand; erstellt; geändert;
    publie publiee = publi[ée]e?; mis mise = mis(?:e)? (?:à|a) jour; modifie modifiee = modifi[ée]e?; publicado;
    actualizado; atualizado; última (?:actualización|atualização); pubblicato; aggiornato; ultimo aggiornamento;
    gepubliceerd; bijgewerkt; laatst bijgewerkt; publicerad; uppdaterad; publisert; oppdatert; sist oppdatert;
    offentliggjort; opdateret; julkaistu; päivitetty; opublikowano; aktualizacja; zaktualizowano; data publikacji;
    publikováno; aktualizováno; publikované; közzétéve; frissítve; publicat; actualizat; опубликовано; обновлено;
    дата публикации; создано; опубліковано; оновлено; публикувано; обновена;
    δημοσιεύθηκε δημοσιεύτηκε = δημοσιεύ(?:θηκε|τηκε); ενημερώθηκε; δημοσίευση; ενημέρωση;
    yayın yayınlanma = yayın(?:lanma)?(?: tarihi)?; güncelleme güncellenme = güncelle(?:me|nme)(?: tarihi)?;
    son güncelleme; giriş; نشر(?: في)?; تاريخ النشر; آخر تحديث; 发布时间; 发布于; 更新时间; 发表于; 時間; 公開日?; 更新日?; 掲載日?; 配信; 입력; 수정;
    등록; 기사입력; 최종수정`,
  String.raw`^\W{0,3}`,
  String.raw`(?![\p{L}])\s?(?:on|at|by|am|le|el|em|il|op|den|:|：|-|–|\||\d|date|time|today|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$)`,
);

/** "4 min read", "Lesezeit: 3 Minuten". */
export const READING_TIME = linePatterns(
  String.raw`reading read estimated = (?:estimated )?(?:reading|read) time\W{0,3}\d{0,3}\s?[\p{L}.]{0,12};
    0 = \d{1,3}[- ](?:min(?:ute)?s?\.?)(?: de lectura| de lecture| di lettura| de leitura)?(?: read(?:ing)?(?: time)?)?;
    lesezeit = lesezeit\W{0,3}\d{1,3}\s?[\p{L}.]{0,8};
    lecture temps = (?:temps de )?lecture\W{0,3}\d{1,3}\s?min\.?\p{L}{0,4};
    tiempo de lectura\W{0,3}\d{1,3}\s?[\p{L}.]{0,8}; leestijd = leestijd\W{0,3}\d{1,3}\s?[\p{L}.]{0,8};
    время (?:на )?чтени[ея]\W{0,3}\d{1,3}\s?[\p{L}.]{0,8}`,
  String.raw`^\W{0,3}`,
  String.raw`$`,
);

const BY = linePatterns(
  String.raw`
    by written posted published reported edited reviewed story words = (?:(?:written|posted|published|reported|edited|reviewed|story|words) )?by;
    von; par; por; di; de; door; av; af; przez;
    autor autoren autorin autore autores autora autors = autor(?:en|in|e|es|a|s)?; auteur auteurs = auteurs?; autore;
    author authors = authors?; text; redaktion; faktencheck; fact = fact[- ]check(?:ed)?(?: by)?; yazar;
    автор авторы автори = автор(?:ы|и)?; текст; συντάκτης; του; της; بقلم; 作者; 编辑; 記者; 记者; 责任编辑; 文`,
  '^',
  String.raw`[:：/,]?(?=[\s\p{Lo}])`,
);
const NAME_PARTS: ReadonlySet<string> = new Set(
  'and und et y e en och og и та ve for the of at de van von der da di la le | & • · / -'.split(' '),
);
const NAME = /^[\p{Lu}\p{Lo}@(|•·/-]/u;

/**
 * Whether a short line is "by" and names: "By Ana Lima", "Von Jens Roth". Names are told by their capitals alone, so
 * the caller asks where the line stands.
 */
export function isWrittenBy(text: string): boolean {
  const by = BY.lengthIn(text);
  if (by === -1) return false;
  const names = text.slice(by).trim().split(/\s+/);
  if (names.length > 14 || !NAME.test(names[0]!)) return false;
  return names.every(
    (name) => NAME.test(name) || /^\d{1,4}[:.,]?\d{0,2}$/.test(name) || NAME_PARTS.has(name),
  );
}

const MONTHS: ReadonlySet<string> = new Set(
  `jan january januar janvier janeiro enero gennaio feb february februar fév février febrero fevereiro febbraio mar march märz mars marzo março
  apr april avr avril abril aprile may mai mayo maio maggio mei jun june juni juin junio junho giugno jul july juli juillet julio julho luglio
  aug august augustus août agosto sep sept september septembre septiembre set setembro settembre oct october oktober okt octobre octubre outubro ottobre
  nov november novembre noviembre novembro dec december dez dezember dezembro déc décembre dic diciembre dicembre
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  ledna února března dubna května června července srpna září října listopadu prosince
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв фев апр авг сен окт ноя дек
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου ιαν φεβ μαρ απρ ιουν ιουλ αυγ σεπ οκτ νοε δεκ
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر`.split(
    /\s+/,
  ),
);
const OTHER_DATE_WORDS: ReadonlySet<string> = new Set(
  `mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday
  montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda terça quarta quinta sexta feira
  понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер субота неділя
  δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή poniedziałek wtorek środa czwartek piątek sobota niedziela
  pazartesi salı çarşamba perşembe cuma cumartesi pazar
  at on am pm a m p um uhr à le de del h est edt pst pdt cst cdt gmt utc bst cet cest et ist kl г года в o godz st nd rd th the of
  ago hour hours minute minutes min mins day days week weeks month months year years vor stunde stunden minuten tag tagen il y heures jours hace horas días`.split(
    /\s+/,
  ),
);
/** They may stand between two dates: "3 May 2024 • Updated: 4 May 2024". */
const LABELS: ReadonlySet<string> = new Set(
  `published updated update posted modified created last first edited veröffentlicht aktualisiert zuletzt geändert stand erstellt
  publié publiée modifié mis mise jour publicado actualizado modificado atualizado actualización atualização pubblicato aggiornato
  aggiornamento ultimo gepubliceerd bijgewerkt laatst publicerad uppdaterad publisert oppdatert sist publiceret opdateret julkaistu
  päivitetty opublikowano aktualizacja zaktualizowano publikováno aktualizováno обновлено опубликовано изменено оновлено опубліковано
  δημοσίευση ενημέρωση güncelleme güncellenme yayın yayınlanma son`.split(/\s+/),
);
const CJK_PARTS = /[年月日时分秒년월일시時]|(?:星期|周)[一二三四五六日天]|오[전후]/gu;
const CLOCK = /^\D{0,12}\d{1,2}[:.]\d{2}(?:\D|$)/;
const NUMERIC_DATE =
  /(?:^|\D)(?:\d{1,2}[./-]\d{1,2}[./-](?:(?:19|20)\d{2}|\d{2}(?!\d))|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}(?!\d))/;
const CJK_DATE = /\d[月월] ?\d/u;
const RELATIVE = /\d\s?(?:hours?|minutes?|mins?|days?|weeks?|months?|years?) ago|^(?:vor|hace|il y a) \d/i;

/** Whether a short text is a date or a time and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 60) return false;
  let month = false;
  let rest = text.toLowerCase();
  for (const word of runsOf(rest, LETTER | MARK)) {
    if (MONTHS.has(word)) month = true;
    else if (!OTHER_DATE_WORDS.has(word) && !LABELS.has(word)) continue;
    rest = rest.replace(word, ' ');
  }
  if (rest.replace(CJK_PARTS, ' ').replace(/[\d\s.,:;/|•·()[\]–—+-]+/g, '').length > 0) return false;
  return month || NUMERIC_DATE.test(text) || CJK_DATE.test(text) || RELATIVE.test(text) || CLOCK.test(text);
}

/** Whether a word such as "updated" stands in a line of dates. */
export function holdsDateLabel(text: string): boolean {
  for (const word of runsOf(text.toLowerCase(), LETTER | MARK)) if (LABELS.has(word)) return true;
  return false;
}

/** What a line with the author, the date or the reading time holds; for a rule's gate. */
export const BYLINE_GATE = {
  // Dates and times have numbers.
  words: ['0'],
  patterns: [BY],
};
