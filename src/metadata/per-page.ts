import type { Facts } from './facts.js';

/** Questions asked of a page so far; each has a place of its own among the page's answers. */
let questions = 0;

/** Room for all answers, none given: a list that grows as it is written to beyond its end is slow. */
export function noAnswers(): unknown[] {
  const answers = new Array<unknown>(questions);
  for (let i = 0; i < questions; i++) answers[i] = undefined;
  return answers;
}

/** A question about a page that is answered once a page, however many fields ask it; never by undefined. */
export function perPage<T extends NonNullable<unknown> | null>(
  answer: (facts: Facts) => T,
): (facts: Facts) => T {
  const place = questions++;
  return (facts) => {
    const { answers } = facts;
    // In an array of the page's own: a WeakMap costs more than most answers, and the garbage collector a look at each.
    const before = answers[place] as T | undefined;
    if (before !== undefined) return before;
    const value = answer(facts);
    answers[place] = value;
    return value;
  };
}

/** What is made of a page's texts, each of them read once a page; never undefined. */
export function oncePerText<T extends NonNullable<unknown> | null>(
  read: (text: string, facts: Facts) => T,
): (text: string, facts: Facts) => T {
  const knownOf = perPage(() => new Map<string, T>());
  return (text, facts) => {
    const known = knownOf(facts);
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = read(text, facts);
    known.set(text, answer);
    return answer;
  };
}
