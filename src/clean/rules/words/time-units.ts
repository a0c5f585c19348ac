/** How languages write a unit of time. */
export interface TimeUnit {
  /** Beginnings of the word, lower case, for most languages inflect it. */
  stems: readonly string[];
  /** Whole words: as beginnings they would begin other words. */
  short: ReadonlySet<string>;
}

/** The units of a player's clock read aloud ("0 seconds of 1 minute, 12 seconds"), the smallest first. */
export const TIME_UNITS: readonly TimeUnit[] = [
  {
    stems: [
      ...'second secund segund segon sekund sekúnd sekun sekond soicind eiliad másodperc saniy δευτερόλεπτ секунд'.split(
        ' ',
      ),
      ...'ثاني ثوان ثوانٍ ثانی سیکنڈ שני सेकंड सेकेंड সেকেন্ড வினாடி 秒 초 วินาที giây detik saat վայրկյան წამ'.split(
        ' ',
      ),
    ],
    short: new Set('s sec secs seg sek sn с сек'.split(' ')),
  },
  {
    stems: [
      ...'minut minuu minút mínút menit minuč dakika dəqiqə perc λεπτ минут мин хвилин munud nóimé'.split(
        ' ',
      ),
      ...'دقيق دقائق دقی منٹ דק मिनट মিনিট நிமிட 分 분 นาที phút րոպե წუთ'.split(' '),
    ],
    short: new Set('m min mins dk dak м хв'.split(' ')),
  },
  {
    stems: [
      ...'hour heure stund timmar timer tunti tunnin tuntia godzin hodin ώρ час годин'.split(' '),
      ...'ساع שע घंट ঘন্ট 小时 小時 時間 시간 ชั่วโมง giờ'.split(' '),
    ],
    short: new Set('h hr hrs std ч ora ore hora horas óra uur timme'.split(' ')),
  },
];
