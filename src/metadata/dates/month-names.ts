/** Names and short forms of the months, January first, by language; without dots and case. From the Unicode CLDR's calendars. */
// biome-ignore format: a table of words
const MONTHS: Record<string, readonly string[]> = {
  en: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sept sep', 'october oct', 'november nov', 'december dec'],
  de: ['januar jänner jän', 'februar feber', 'märz mär mrz maerz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
  fr: ['janvier janv', 'février févr fév fevrier', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'août aout', 'septembre', 'octobre', 'novembre', 'décembre déc decembre'],
  es: ['enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio', 'julio', 'agosto ago', 'septiembre setiembre set', 'octubre', 'noviembre', 'diciembre dic'],
  ca: ['gener gen', 'febrer', 'març', 'abril', 'maig', 'juny', 'juliol', 'agost', 'setembre', 'octubre', 'novembre', 'desembre des'],
  it: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto', 'settembre', 'ottobre ott', 'novembre', 'dicembre'],
  pt: ['janeiro', 'fevereiro fev', 'março', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro', 'outubro out', 'novembro', 'dezembro'],
  ro: ['ianuarie ian', 'februarie', 'martie', 'aprilie', 'mai', 'iunie iun', 'iulie iul', 'august', 'septembrie', 'octombrie', 'noiembrie noi', 'decembrie'],
  nl: ['januari', 'februari', 'maart mrt', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  da: ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'],
  nb: ['januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember'],
  fi: ['tammikuuta tammikuu', 'helmikuuta helmikuu', 'maaliskuuta maaliskuu', 'huhtikuuta huhtikuu', 'toukokuuta toukokuu', 'kesäkuuta kesäkuu', 'heinäkuuta heinäkuu', 'elokuuta elokuu', 'syyskuuta syyskuu', 'lokakuuta lokakuu', 'marraskuuta marraskuu', 'joulukuuta joulukuu'],
  pl: ['stycznia styczeń sty', 'lutego luty lut', 'marca marzec', 'kwietnia kwiecień kwi', 'maja maj', 'czerwca czerwiec cze', 'lipca lipiec lip', 'sierpnia sierpień sie', 'września wrzesień wrz', 'października październik paź', 'listopada listopad', 'grudnia grudzień gru'],
  cs: ['ledna leden', 'února únor', 'března březen', 'dubna duben', 'května květen', 'června červen', 'července červenec', 'srpna srpen', 'září', 'října říjen', 'listopadu', 'prosince prosinec'],
  sk: ['januára január', 'februára február', 'marca marec', 'apríla apríl', 'mája máj', 'júna jún', 'júla júl', 'augusta', 'septembra', 'októbra október', 'novembra', 'decembra'],
  hu: ['január', 'február', 'március márc', 'április ápr', 'május máj', 'június jún', 'július júl', 'augusztus', 'szeptember szept', 'október', 'november', 'december'],
  ru: ['января январь янв', 'февраля февраль фев', 'марта март мар', 'апреля апрель апр', 'мая май', 'июня июнь июн', 'июля июль июл', 'августа август авг', 'сентября сентябрь сен сент', 'октября октябрь окт', 'ноября ноябрь ноя нояб', 'декабря декабрь дек'],
  uk: ['січня січень січ', 'лютого лютий лют', 'березня березень бер', 'квітня квітень кві квіт', 'травня травень тра трав', 'червня червень чер черв', 'липня липень лип', 'серпня серпень сер серп', 'вересня вересень вер', 'жовтня жовтень жов жовт', 'листопада листопад лис', 'грудня грудень гру груд'],
  bg: ['януари', 'февруари', 'март', 'април', 'май', 'юни', 'юли', 'август', 'септември', 'октомври', 'ноември', 'декември'],
  el: ['ιανουαρίου ιανουάριος ιαν', 'φεβρουαρίου φεβρουάριος φεβ', 'μαρτίου μάρτιος μαρ', 'απριλίου απρίλιος απρ', 'μαΐου μαίου μάιος μαι μάι', 'ιουνίου ιούνιος ιουν', 'ιουλίου ιούλιος ιουλ', 'αυγούστου αύγουστος αυγ', 'σεπτεμβρίου σεπτέμβριος σεπ σεπτ', 'οκτωβρίου οκτώβριος οκτ', 'νοεμβρίου νοέμβριος νοε νοεμ', 'δεκεμβρίου δεκέμβριος δεκ'],
  tr: ['ocak oca', 'şubat şub', 'mart', 'nisan nis', 'mayıs', 'haziran haz', 'temmuz tem', 'ağustos ağu', 'eylül eyl', 'ekim eki', 'kasım kas', 'aralık ara'],
  id: ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember'],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل ابريل إبريل', 'مايو', 'يونيو يونيه', 'يوليو يوليه', 'أغسطس اغسطس', 'سبتمبر', 'أكتوبر اكتوبر', 'نوفمبر', 'ديسمبر'],
  he: ['ינואר', 'פברואר', 'מרץ', 'אפריל', 'מאי', 'יוני', 'יולי', 'אוגוסט', 'ספטמבר', 'אוקטובר', 'נובמבר', 'דצמבר'],
  hi: ['जनवरी', 'फ़रवरी फरवरी', 'मार्च', 'अप्रैल', 'मई', 'जून', 'जुलाई', 'अगस्त', 'सितंबर', 'अक्टूबर', 'नवंबर', 'दिसंबर'],
};

/** Number of the month, 1 to 12, by its lower-case name. No name above stands for two months. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = (() => {
  const numbers = new Map<string, number>();
  for (const names of Object.values(MONTHS)) {
    names.forEach((forms, index) => {
      for (const form of forms.split(' '))
        if (form !== '' && !numbers.has(form)) numbers.set(form, index + 1);
    });
  }
  return numbers;
})();
