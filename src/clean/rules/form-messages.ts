import type { BlockType } from '../../types.js';
import { linePatterns } from '../line-patterns.js';
import type { RunRule } from '../rule.js';
import { wholeLines } from './signs/whole-lines.js';

const LINE = linePatterns(
  String.raw`oops = oops!? something went wrong(?: while submitting the form)?(?:[.,!]? please try again(?: later)?)?;
    something = something went wrong while submitting the form;
    sorry we = (?:(?:we['’]re )?sorry,? (?:but )?)?we (?:could ?n[’']t|couldn['’]t|could not|can['’]t) find (?:a match|any (?:results|matches))(?: for [^.]{1,60})?(?:\. please try again(?: later)?)?;
    sorry no = (?:sorry,? )?no (?:results|items|matches|records) (?:were )?found(?: for [^.]{1,40})?;
    thank = thank you!? your (?:submission|message) has been (?:received|sent);
    your = your (?:submission|message) has been (?:received|sent)(?: successfully)?; your = your progress will not be recorded;
    you = you are (?:currently )?(?:viewing|browsing|logged in) as (?:a )?['‘“]?guest['’”]?(?:\. your progress will not be recorded)?;
    please = please enter a valid [^.]{1,40}; please = please (?:fill in|complete) all required fields; this = this field is required;
    keine = keine (?:ergebnisse|treffer|einträge) gefunden; ups = ups,? da ist etwas schiefgelaufen;
    aucun = aucun résultat trouvé; no = no se (?:han )?encontr(?:aron|ado) resultados; nessun = nessun risultato trovato;
    nenhum = nenhum resultado encontrado; geen = geen resultaten gevonden; nie = nie znaleziono wyników;
    ничего = ничего не найдено`,
  String.raw`^`,
  String.raw`\W{0,3}$`,
);
const MOST_CHARS = 140;
/** A heading or an item that says so is of a text about such messages. */
const TYPES = new Set<BlockType>(['paragraph']);

/** "No results found", "Something went wrong while submitting the form": what a form has ready for when it fails. */
export const formMessages: RunRule = {
  kind: 'run',
  name: 'form-messages',
  category: 'form',
  reason: 'what a form or a search says when it fails or finds nothing',
  ...wholeLines(LINE, MOST_CHARS, TYPES),
};
