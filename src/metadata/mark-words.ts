/** What the class, id or test id of an element says: that it is a byline, a date line, a standfirst. */
export const BYLINE = 1;
export const DATE = 2;
export const DEK = 4;

// Of names in lower case, all three: a pattern that ignores case takes V8 three times as long to compile.
const BYLINE_WORDS =
  /(?:^|[^a-z])(?:by-?line|author|autore?n?|auteur|writer|reporter|journalist|contributor|posted-?by|written-?by|postedby|submitted|vcard|p-author|redakt(?:eur|ion)|creator|fn|username|user-?name|poster|firma)/;
const DATE_WORDS =
  /date|time|publish|posted|datum|fecha|meta|updated|pubdate|byline|(?:^|[^a-z])data(?:[^a-z]|$)|info|submitted/;
const DEK_WORDS =
  /(?:^|[^a-z])(?:dek|standfirst|sub-?title|sub-?headline|sub-?head|lede?|chapo|kicker-sub|summary|intro|teaser-text|excerpt|vorspann|entradilla|bajada|sous-?titre|strapline|deck)(?:[^a-z]|$)/;

/**
 * For each mark, in the order of the bits, what all of its words hold, as long as need be to stand in few others: one name
 * in two has a piece of three letters, and each that has one costs up to six patterns and replacings.
 */
export const MARK_PIECES: readonly (readonly string[])[] = [
  'by author autor auteur writer written reporter journalist contrib poste submitted vcard redakt creator fn user firma'.split(
    ' ',
  ),
  'date time data publish posted datum fecha meta byline info submitted'.split(' '),
  'dek deck standf subt subh sub-t sub-h sub_t sub_h led chapo kicker summary intro teaser excerpt vorsp entra bajada soust sous-t sous_t strap'.split(
    ' ',
  ),
];

/**
 * The marks that a class, an id or a test id has, as a sum.
 * @param possible marks of which it holds a piece.
 */
export function readMarks(name: string, possible: number): number {
  if (name.length > LONGEST) return 0;
  // Most names are of small letters and hyphens, which a look tells in less time than a replacing that finds nothing.
  const parted = CAMEL.test(name) ? name.replace(/([a-z])(?=[A-Z])/gu, '$1-') : name;
  const spaced = (parted.includes('_') ? parted.replaceAll('_', '-') : parted).toLowerCase();
  let marks = 0;
  if ((possible & BYLINE) !== 0 && BYLINE_WORDS.test(spaced)) marks |= BYLINE;
  if ((possible & DATE) !== 0 && DATE_WORDS.test(spaced)) marks |= DATE;
  if ((possible & DEK) !== 0 && DEK_WORDS.test(spaced)) marks |= DEK;
  return marks;
}

const LONGEST = 300;
const CAMEL = /[a-z][A-Z]/;
