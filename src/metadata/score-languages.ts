import { createRequire } from 'node:module';

/** What `franc` knows, and its patterns of the scripts. */
interface FrancData {
  data: Record<string, Record<string, string>>;
  expressions: Record<string, RegExp>;
}

/** A script's languages, and for each three letters that one of them has among its commonest: whose they are and at which rank. */
interface Script {
  languages: string[];
  /** Numbers of a language and a rank, in turns. */
  ranks: Map<string, number[]>;
}

/** What a language is charged for three letters that are not among its commonest. */
const MOST = 300;

let known: FrancData | null = null;
const scripts = new Map<string, Script>();

/**
 * The same answer as `francAll` of `franc`, not sorted: by its code each language of the text's script with its score, 0 to 1
 * of the likeliest. Three letters are looked up once, not once for each of a hundred languages.
 * @param text at most 2,048 characters. Gives nothing where no letter is of a script that is known.
 */
export function scoreLanguages(text: string): [code: string, score: number][] {
  const { data, expressions } = load();
  const script = commonestScript(text, expressions);
  if (script === null) return [];
  if (!(script in data)) return [[script, 1]];
  const { languages, ranks } = readScript(script, data[script]!);
  const counts = countTrigrams(text);
  const distances = new Array<number>(languages.length).fill(MOST * counts.size);
  for (const [letters, count] of counts) {
    const places = ranks.get(letters) ?? [];
    for (let i = 0; i < places.length; i += 2)
      distances[places[i]!]! -= MOST - Math.abs(count - places[i + 1]! - 1);
  }
  const least = Math.min(...distances);
  const whole = text.length * MOST - least;
  return languages.map((code, i) => [code, 1 - (distances[i]! - least) / whole || 0]);
}

function load(): FrancData {
  // Late: the pages that need it are few.
  const require = createRequire(import.meta.url);
  known ??= { ...require('franc/data.js'), ...require('franc/expressions.js') } as FrancData;
  return known;
}

/** The script of most of the text's letters, of equals the first; null where it has none. */
function commonestScript(text: string, expressions: Record<string, RegExp>): string | null {
  let most = 0;
  let commonest: string | null = null;
  for (const [script, letters] of Object.entries(expressions)) {
    const count = text.match(letters)?.length ?? 0;
    if (count <= most) continue;
    most = count;
    commonest = script;
  }
  return commonest;
}

function readScript(name: string, models: Record<string, string>): Script {
  const before = scripts.get(name);
  if (before !== undefined) return before;
  const script: Script = { languages: Object.keys(models), ranks: new Map() };
  script.languages.forEach((code, number) => {
    for (const [rank, letters] of models[code]!.split('|').entries()) {
      const places = script.ranks.get(letters);
      if (places === undefined) script.ranks.set(letters, [number, rank]);
      // The first rank counts, should a language have two.
      else if (places[places.length - 2] !== number) places.push(number, rank);
    }
  });
  scripts.set(name, script);
  return script;
}

/** How often three signs follow each other in the text, without its digits and punctuation. */
function countTrigrams(text: string): Map<string, number> {
  const bare = text
    .replace(/[\u0021-\u0040]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const padded = ` ${bare} `;
  const counts = new Map<string, number>();
  for (let i = 0; i + 3 <= padded.length; i++) {
    const letters = padded.slice(i, i + 3);
    counts.set(letters, (counts.get(letters) ?? 0) + 1);
  }
  return counts;
}
