/** True for words of ASCII letters with a space between them, as most names are: patterns that ask for any sign cannot match. */
export function isPlainName(text: string): boolean {
  return PLAIN.test(text);
}

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;
