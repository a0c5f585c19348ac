import type { Block, Page } from '../../types.js';
import { blocksWhere } from '../block-ranges.js';
import { foldedBlock } from '../fold-text.js';
import type { RunRule } from '../rule.js';
import { openingLength } from './signs/opens-with.js';

/** How what a reader ticks begins, in the first person. */
const OPENINGS: readonly string[] = (
  'I agree|I consent|I accept|I have read|I would like to receive|I want to receive|I wish to receive|I give my consent|I hereby consent|' +
  'Ich willige|Ich stimme|Ich bin damit einverstanden|Ich bin einverstanden|Ich habe die Datenschutz|Ich möchte|Hiermit willige ich|' +
  'J’accepte|Je consens|J’ai lu|Je souhaite recevoir|En cochant|Acepto|He leído|Consiento|Autorizo|Deseo recibir|Quiero recibir|' +
  'Acconsento|Ho letto|Autorizzo|Presto il consenso|Dichiaro di|Aceito|Concordo|Li e aceito|Declaro que|Ik ga akkoord|Ik geef toestemming|' +
  'Wyrażam zgodę|Oświadczam|Zgadzam się|Zapoznałem się|Souhlasím|Súhlasím|Hozzájárulok|Elfogadom|Jag godkänner|Jag samtycker|Jeg samtykker|' +
  'Я согласен|Я соглашаюсь|Я даю согласие|Даю согласие|Настоящим подтверждаю'
).split('|');
/** What it is about, in folded text. */
const SUBJECT =
  /privacy|personal (?:data|information)|marketing|terms (?:of|and)|promotional|datenschutz|personenbezogen|donnees personnelles|confidentialite|datos personales|privacidad|dati personali|informativa|dados pessoais|persoonsgegevens|danych osobowych|dane sa prawdziwe|informacji handlowych|regulamin|osobnich udaju|osobnych udajov|szemelyes adat|personuppgifter|personopplysninger|персональных данных|обработку данных/u;
const MOST_WORDS = 160;

const lengthOfOpening = openingLength(OPENINGS);

/** What a form asks the reader to agree to: "I have read the privacy policy and agree that …". */
export const formConsents: RunRule = {
  kind: 'run',
  name: 'form-consents',
  category: 'form',
  reason: 'what a form asks the reader to agree to',
  gate: { openings: [OPENINGS] },
  find: (open, { page }, woken) =>
    blocksWhere(open, woken, (block) => isConsent(block) && standsByInput(block, page)),
};

/** Elements between a box to tick and what it is for. */
const BESIDE = 40;

/** What somebody agrees to in an interview has no box to tick. */
function standsByInput({ element }: Block, { inputs }: Page): boolean {
  return inputs.some(({ order }) => Math.abs(order - element.order) <= BESIDE);
}

function isConsent(block: Block): boolean {
  if (block.words > MOST_WORDS || block.type === 'code' || block.type === 'heading' || block.type === 'quote')
    return false;
  const text = foldedBlock(block);
  return lengthOfOpening(text) > 0 && SUBJECT.test(text);
}
