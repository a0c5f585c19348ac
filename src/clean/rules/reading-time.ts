import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';

const UNIT =
  '(?:min|mins|minute|minutes|minuten|minut|minuter|minutter|minuti|minuto|minutos|minuty|perc|мин|минут|минуты|минута|хв|λεπτα|dk|dakika|دقائق|دقيقة|分钟|分鐘|分|분)';
const READ_WORDS =
  'read|reading|reading time|read time|time to read|to read|lesezeit|lesedauer|de lecture|lecture|de lectura|lectura|de leitura|leitura|di lettura|leestijd|lesetid|lastid|czytania|cteni|olvasas|чтения|на чтение|читать|okuma|okuma suresi|قراءة|阅读|閱讀|で読めます|읽기'.split(
    '|',
  );
const READ = `(?:${READ_WORDS.join('|')})`;
/** With the words that it can begin with before it, for `linePatterns`. */
const LEAD =
  'reading read time lesezeit lesedauer geschatzte temps duree tiempo tempo leestijd lastid lesetid laesetid czas doba время на час χρονος okuma 阅 閱 読 こ 읽 estimated average approx approximate article = (?:estimated |average |approx |approximate |article )?(?:reading time|read time|time to read|lesezeit|lesedauer|geschatzte lesezeit|temps de lecture|duree de lecture|tiempo de lectura|tempo de leitura|tempo di lettura|leestijd|lastid|lesetid|laesetid|czas czytania|doba cteni|время чтения|на чтение|час читання|χρονος αναγνωσης|okuma suresi|阅读时间|閱讀時間|読了時間|この記事の読了時間|읽는 시간)';
const AFTER = new RegExp(
  `^(?:less than |under |about |ca |circa |about a |a )?\\p{N}{1,3} ?(?:\\p{N}{1,2} )?${UNIT} ${READ}$`,
  'u',
);
const BEFORE = linePatterns(
  LEAD,
  '^',
  `(?: is| about| ca| circa| env| environ| approx)?(?: \\p{N}{1,3})?(?: \\p{N}{1,2})? ?${UNIT}?(?: ${READ})?$`,
);
const MAX_WORDS = 9;

/** "5 min read": how long the text takes. */
export const readingTime: RunRule = {
  kind: 'run',
  name: 'reading-time',
  category: 'byline',
  reason: 'a line that says how long the text takes to read',
  gate: { patterns: [BEFORE], openings: [['less', 'under', 'about', 'ca', 'circa', 'a', '0']], chars: 70 },
  find: (open, _, woken) => blocksWhere(open, woken, isReadingTime),
};

function isReadingTime(block: Block): boolean {
  if (block.words > MAX_WORDS || block.text.length > 70 || block.type === 'tableRow') return false;
  const text = foldedBlock(block);
  // Dates begin with a number too.
  return (READ_WORDS.some((word) => text.endsWith(word)) && AFTER.test(text)) || BEFORE.test(text);
}
