import type { FieldProvenance } from '../types.js';
import type { Facts } from './facts.js';

/** One place a field's value can come from. The name stands in `provenance`, e.g. `jsonld.headline`. */
export interface Candidate<T> {
  name: string;
  /** The value, or null where the page has none there. Pure. */
  read: (facts: Facts) => T | null;
  /** Names of metas, and of properties of elements, without any of which it has no value; absent where it needs none. */
  metas?: readonly string[] | undefined;
  prop?: string | undefined;
}

/** The same candidates as objects of one shape: of several, V8 looks each field of each up. */
export function alike<T>(candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  return candidates.map(({ name, read, metas, prop }) => ({ name, read, metas, prop }));
}

/** False where the page surely has nothing for a candidate: most have nothing, and are then not called at all. */
export function mayHave<T>({ metas, prop }: Candidate<T>, facts: Facts): boolean {
  if (prop !== undefined) return facts.props.has(prop);
  if (metas === undefined) return true;
  for (let i = 0; i < metas.length; i++) if (facts.metas.has(metas[i]!)) return true;
  return false;
}

/** What a candidate that needs metas or a property is made of, but its name. */
export type Reader<T> = Omit<Candidate<T>, 'name'>;

/** A field's value with what it beat. */
export interface Choice<T> extends FieldProvenance {
  value: T | null;
}

/**
 * The first candidate with a value that is not refused wins.
 * @param refuse says why a value is no good (`admin` as an author), null when it is good.
 * @param all reads the candidates after the winner too, for provenance; otherwise `beat` has only those before it.
 */
export function chooseFirst<T>(
  candidates: readonly Candidate<T>[],
  facts: Facts,
  refuse: (value: T, facts: Facts) => string | null,
  all: boolean,
): Choice<T> {
  const choice: Choice<T> = { from: null, value: null, beat: [] };
  for (const candidate of candidates) {
    if (!mayHave(candidate, facts)) continue;
    const value = candidate.read(facts);
    if (value === null) continue;
    const refused = refuse(value, facts);
    if (refused === null && choice.from === null) {
      choice.from = candidate.name;
      choice.value = value;
      if (!all) break;
    } else choice.beat.push({ from: candidate.name, value, refused });
  }
  return choice;
}

/** A field that is gathered from several places instead of chosen from one: what was found, and in which of them. */
export interface Gathered<T> {
  value: T[];
  from: Set<string>;
}

/** The same for provenance; nothing is beaten where everything is taken. */
export function gatheredFrom<T>({ value, from }: Gathered<T>): FieldProvenance {
  return { from: from.size === 0 ? null : [...from].join(', '), value, beat: [] };
}

/** For fields where every value that was read is good. */
export function neverRefuse(): null {
  return null;
}
