/**
 * Scripts that are written without spaces; only a dictionary can tell their words. Hiragana, Katakana and Han go in one
 * run, for words mix them.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆\u3031-\u3035゛゜]+/gu;

/** A word of the scripts with spaces, by UAX #29: letters and digits, joined by an apostrophe, a point or a comma inside. */
const SPACED =
  /(?=[\p{L}\p{Nd}])(?:[\p{L}\p{Nl}][\p{L}\p{M}\p{Nd}\p{Pc}\p{Cf}]*|[\p{Nd}][\p{L}\p{M}\p{Nd}\p{Pc}\p{Cf}]*)(?:(?:(?<=[\p{L}\p{M}])[.:·’‘'﹕＇．․‧](?=\p{L})|(?<=\p{Nd})[.,;’‘'٬﹐﹔，；](?=\p{Nd}))[\p{L}\p{M}\p{Nd}\p{Pc}\p{Cf}]+)*/gu;

const segmenters = new Map<string, Intl.Segmenter>();

/** Words of a text by Unicode segmentation, as `Intl.Segmenter` counts them; 0 for an empty text. */
export function countWords(text: string, lang: string | null): number {
  let words = 0;
  // A zero-width space parts words; the other format characters join them.
  const spaced = text.replaceAll('\u200B', ' ').replace(UNSPACED, (run) => {
    words += countUnspaced(run, lang);
    return ' ';
  });
  SPACED.lastIndex = 0;
  while (SPACED.exec(spaced) !== null) words++;
  return words;
}

function countUnspaced(run: string, lang: string | null): number {
  const key = lang !== null && /^(?:ja|zh|th|lo|km|my)\b/u.test(lang) ? lang : 'und';
  let segmenter = segmenters.get(key);
  if (segmenter === undefined) {
    segmenter = new Intl.Segmenter(key, { granularity: 'word' });
    segmenters.set(key, segmenter);
  }
  let words = 0;
  for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) words++;
  return words;
}
