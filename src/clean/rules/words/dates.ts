/** "Published: 3 May", "Zuletzt aktualisiert am …": a label that a date follows. */
export const PUBLISHED_LINE =
  /^\W{0,3}(?:(?:first |originally |article )?(?:published|posted|updated|modified|created|publication date|date published|issued|last (?:updated|modified|edited|reviewed|revised|changed|update))|veröffentlicht|(?:zuletzt )?aktualisiert|stand|erstellt|geändert|publi[ée]e?|mis(?:e)? (?:à|a) jour|modifi[ée]e?|publicado|actualizado|atualizado|última (?:actualización|atualização)|pubblicato|aggiornato|ultimo aggiornamento|gepubliceerd|bijgewerkt|laatst bijgewerkt|publicerad|uppdaterad|publisert|oppdatert|sist oppdatert|offentliggjort|opdateret|julkaistu|päivitetty|opublikowano|aktualizacja|zaktualizowano|data publikacji|publikováno|aktualizováno|publikované|közzétéve|frissítve|publicat|actualizat|опубликовано|обновлено|дата публикации|создано|опубліковано|оновлено|публикувано|обновена|δημοσιεύ(?:θηκε|τηκε)|ενημερώθηκε|δημοσίευση|ενημέρωση|yayın(?:lanma)?(?: tarihi)?|güncelle(?:me|nme)(?: tarihi)?|son güncelleme|giriş|نشر(?: في)?|تاريخ النشر|آخر تحديث|发布时间|发布于|更新时间|发表于|時間|公開日?|更新日?|掲載日?|配信|입력|수정|등록|기사입력|최종수정)(?![\p{L}])\s?(?:on|at|by|am|le|el|em|il|op|den|:|：|-|–|\||\d|date|time|today|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|$)/iu;

/** "4 min read", "Lesezeit: 3 Minuten". */
export const READING_TIME =
  /^\W{0,3}(?:(?:estimated )?(?:reading|read) time\W{0,3}\d{0,3}\s?[\p{L}.]{0,12}|\d{1,3}[- ](?:min(?:ute)?s?\.?)(?: de lectura| de lecture| di lettura| de leitura)?(?: read(?:ing)?(?: time)?)?|lesezeit\W{0,3}\d{1,3}\s?[\p{L}.]{0,8}|(?:temps de )?lecture\W{0,3}\d{1,3}\s?min\.?\p{L}{0,4}|tiempo de lectura\W{0,3}\d{1,3}\s?[\p{L}.]{0,8}|leestijd\W{0,3}\d{1,3}\s?[\p{L}.]{0,8}|время (?:на )?чтени[ея]\W{0,3}\d{1,3}\s?[\p{L}.]{0,8})$/iu;

/** "By Ana Lima", "Von Jens Roth": the word and a name in capitals; no verb can be told, so the caller asks where it stands. */
export const WRITTEN_BY =
  /^(?:(?:[Ww]ritten |[Pp]osted |[Pp]ublished |[Rr]eported |[Ee]dited |[Rr]eviewed |[Ss]tory |WRITTEN |POSTED )?(?:[Bb]y|BY)|Von|VON|Par|PAR|Por|POR|Di|De|Door|Av|Af|Przez|Autor(?:en|in|e|es|a|s)?|AUTOR|Auteurs?|Autore|Author(?:s)?|Text|Yazar|Автор(?:ы|и)?|АВТОР|Текст|Συντάκτης|Του|Της|بقلم|作者|编辑|記者|记者|责任编辑|文)\s{0,2}[:：/]?\s{0,2}[\p{Lu}\p{Lo}@][\p{L}\p{M}.'’-]*(?:,? ?(?:[\p{Lu}\p{Lo}@&|•·,/-][\p{L}\p{M}.'’-]*|and|und|et|y|e|en|och|og|и|та|ve|for|the|of|at|de|van|von|der|da|di|la|le|\d{1,4}:?\d{0,2}))*$/u;

const MONTHS =
  'jan(?:uary|uar|vier|eiro)?|feb(?:ruary|ruar|braio|rero)?|fév(?:rier)?|fevereiro|mar(?:ch|s|zo|ço)?|märz|apr(?:il|ile)?|avr(?:il)?|abril|may|mai|mayo|maio|maggio|june?|juni?|juin|junio|junho|giugno|july?|juli|juillet|julio|julho|luglio|aug(?:ust|ustus)?|août|agosto|sept?(?:ember|embre)?|set(?:embro|tembre)?|septiembre|oct(?:ober|obre)?|okt(?:ober)?|octubre|outubro|ottobre|nov(?:ember|embre|iembre|embro)?|dec(?:ember)?|dez(?:ember|embro)?|déc(?:embre)?|dic(?:iembre|embre)?|enero|gennaio|styczni?a|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|μαίου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık';
const DAYS =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|星期[一二三四五六日天]';
const SMALL =
  'at|on|am|pm|a\\.m\\.|p\\.m\\.|um|uhr|à|le|de|del|h|est|edt|pst|pdt|cst|cdt|gmt|utc|bst|cet|cest|et|ist|kl|г|года|в|o|godz|年|月|日|时|分|年|월|일|오전|오후|st|nd|rd|th|the|of|ago|hours?|minutes?|days?|weeks?|months?|years?|vor|stunden?|tagen?|il y a|heures?|hace|horas?';
const DATE_PART = new RegExp(
  `\\b(?:${MONTHS}|${DAYS}|${SMALL})\\b|[年月日时分월일시時]|星期[一二三四五六日天]|${'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря'}`,
  'giu',
);
const WORDS_OF_DATE: ReadonlySet<string> = new Set(
  `${MONTHS}|${DAYS}|${SMALL}`.split('|').filter((word) => /^[\p{L}\p{M}. ]+$/u.test(word)),
);

/** Whether a short text is a date or a time and nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 60 || !/\d/.test(text)) return false;
  let rest = text.toLowerCase();
  for (const word of rest.match(/[\p{L}\p{M}]+/gu) ?? [])
    if (WORDS_OF_DATE.has(word)) rest = rest.replace(word, ' ');
  rest = rest.replace(DATE_PART, ' ').replace(/[\d\s.,:;/|•·()[\]–—+-]+/g, '');
  return rest.length === 0 && /\d{1,2}\D{1,12}\d{2,4}|\d{4}|\d{1,2}:\d{2}|ago|vor|il y a|hace/iu.test(text);
}
