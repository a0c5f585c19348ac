/**
 * Words that each language uses in nearly every sentence and its neighbours do not, so that their share tells the language.
 * Lower case; not a dictionary: a text in the language has at least one of twelve words from its row.
 */
const ROWS: Record<string, string> = {
  en: 'the and of to is that for with was on are this it as by from have at be an or not you his her they will has which but we your our can',
  de: 'der die und den das nicht von zu mit ist auch sich auf für ein eine im dem des es wie werden aus bei nach sind als einen wird er sie',
  fr: 'le les des et est une dans qui du pour pas sur au plus par il ce avec sont aux cette ont mais été nous vous ses leur être elle',
  es: 'el los las una por con para del se es su como más pero sus le ya este entre fue también hasta desde nos muy esta ha y lo al',
  it: 'il di che della per una sono non del con dei gli nel alla è dal più anche le delle come da questo ma ha si nella un ed i',
  pt: 'não em uma um do da dos das os ao com mais são é pela pelo foi no na nos nas também às seu sua ou isso ele ela você',
  nl: 'het een van en dat op te niet zijn met voor ook er maar aan bij naar uit wordt wel om deze dit door worden heeft de is in',
  pl: 'nie się na jest że do to jak po od za przez dla są przy był oraz tym być jego które który może tylko ale czy już jednak w z i',
  ru: 'и в не на что с по это как из к для от за его но у был того они также при так или если о он было она а до',
  uk: 'і в не на що з та це як для від до за його але у є про під які який також при й був ми або він то',
  bg: 'на и да в за се от с не са че по като това което със след при които към или е още до той',
  tr: 've bir bu da de için ile olarak daha çok gibi olan ama en sonra kadar ne var olduğu ise değil her o oldu göre',
  sv: 'och att det som en är av för på med inte den till har om ett de men var jag kan vid så från ska i',
  da: 'og at det en er af for på med ikke den til har de som men var kan ved så fra der et i jeg om skal blev',
  nb: 'og at det en er av for på med ikke den til har de som men var kan ved så fra et i jeg om skal ble',
  fi: 'ja on ei että se hän oli mutta ovat myös kun niin tai sen mukaan kuin ole joka ollut jo voi vain nyt',
  cs: 'a se na je v že to s z do o i si pro jako ale by za po od byl jsou jeho které který podle také nebo už při',
  sk: 'a sa na je v že to s z do o aj si pre ako ale by za po od bol sú jeho ktoré ktorý podľa alebo už pri',
  hu: 'a az és hogy nem is egy ez meg van volt de csak már mint el vagy még ki azt lesz sem amely ezt',
  ro: 'și de în la cu care că pe nu este din pentru a să mai o un fost sunt au fi după prin lui sau',
  el: 'και το να του της η που για με από την τα στο είναι οι θα τον στην σε ο των δεν τους στη',
  ca: 'els les i amb dels també aquest aquesta pel són més ser però seva seu seus molt tots als que ha no per una és va',
  id: 'yang dan di itu dengan untuk dari ini tidak pada dalam akan juga ke oleh ada mereka bisa telah karena',
  vi: 'và của là có cho được không trong người một các với những để đã khi này đến về từ',
  hr: 'i je u se na da za su od ne kao što koji s bi to iz ili ali o sve biti koje',
  he: 'של את על לא זה עם הוא כי גם היא או אם אני כל יש אבל מה היה',
  ar: 'في من على إلى أن التي عن مع هذا هذه ما كان لا الذي ذلك بعد قد بين كما و',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شد می',
  is: 'og að í er á sem við um til ekki það en var með hann fyrir eru af frá þess hefur',
  et: 'ja on ei et see ta oli kui ka mis oma aga või selle nii siis ning',
  lv: 'un ir uz ka ar no par kas bija bet arī tas kā lai vai pēc',
  lt: 'ir yra kad su iš į bet apie buvo tai kaip ar po už jis dėl',
  sl: 'in je v se na da za so ki s ne pa z tudi bi po kot ali od',
};

/** By primary language tag. */
export const FUNCTION_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(ROWS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** True for a function word of any of the languages. Lower case. */
export function isFunctionWord(word: string): boolean {
  return ALL.has(word);
}

const ALL: ReadonlySet<string> = new Set(Object.values(ROWS).flatMap((words) => words.split(' ')));
