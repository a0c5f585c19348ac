import type { Block } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { isProse } from '../context.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';

const LABEL = linePatterns(
  String.raw`source sources = sources?; via; quelle quellen = quellen?; fuente fuentes = fuentes?; fonte fontes = fontes?; fonti;
    bron bronnen = bron(?:nen)?; källa; kilde; lähde; źródło; zdroj; forrás; sursa; источник источники = источник(?:и)?;
    джерело; по материалам; за матеріалами; πηγή; kaynak; المصدر; 来源; 來源; 文章来源; 稿件来源; 资料来源; 出典; 출처;
    责 責 编 編 记 記 作 实 = [(（【]?(?:责任编辑|責任編輯|编辑|編輯|记者|記者|作者|实习编辑)`,
  String.raw`^[[(【（*]?\s?`,
  String.raw`\s?[:：︰]`,
);
const OPENING = linePatterns(
  String.raw`with files from; with (?:reporting|material|information) (?:by|from);
    reporting additional further = (?:additional |further )?reporting by; writing editing = (?:writing|editing) by;
    this (?:article|story|post|piece) (?:was )?(?:originally|first|also) (?:published|appeared|written|posted);
    originally first = (?:originally|first) (?:published|appeared) (?:in|on|at);
    mit (?:material|informationen) (?:von|der); mit = \(?mit dpa; avec (?:afp|reuters); con información de;
    con inform(?:es|ación) de; com informações d[aeo]; по материалам`,
  String.raw`^[[(*—–-]?\s?`,
  String.raw`\b`,
);
const MOST_WORDS = 14;
const MOST_WORDS_OPENING = 30;
const MOST_CHARS = 120;

/** "Source: …" or the editor's name in brackets above or below the text. */
export const sourceLines: RunRule = {
  kind: 'run',
  name: 'source-lines',
  category: 'byline',
  reason: 'a line with the source or the editor of the text',
  gate: { patterns: [LABEL, OPENING] },
  find: (open, context, woken) => {
    if (pageKind(context.page) === 'forum') return [];
    const isText = (block: Block): boolean =>
      isProse(block) && block.words >= 20 && !OPENING.test(block.text);
    const first = open.findIndex(isText);
    const last = open.findLastIndex(isText);
    return blocksWhere(open, woken, (block, at) => {
      if (at > first && at < last) return false;
      const { text, words, type } = block;
      if (words > MOST_WORDS_OPENING || type === 'code' || type === 'tableRow') return false;
      if (at > last && last >= 0 && OPENING.test(text)) return true;
      return words <= MOST_WORDS && text.length <= MOST_CHARS && LABEL.test(text);
    });
  },
};
