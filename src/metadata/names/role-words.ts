/** Words of a trade or office, with which the name before them ends. Lower case. */
const ROLES =
  'writer editor reporter correspondent director manager columnist contributor contributing specialist expert analyst officer founder co-founder cofounder ceo cto coo cfo cmo professor journalist author authors photographer producer president vp vice lead senior junior staff chief head principal associate assistant executive freelance guest consultant coordinator strategist marketer engineer developer researcher scientist fellow attorney lawyer physician dietitian nutritionist therapist psychologist registered certified licensed independent special deputy managing medical political technology tech business sports health science travel food culture news national local investigative digital content marketing product community communications editorial publisher blogger owner partner advisor adviser educator educators instructor teacher coach designer intern member winemaker team ' +
  'redakteur redakteurin redakteurinnen redaktor redaktorin redaktion korrespondent korrespondentin journalistin autor autorin chefredakteur chefredakteurin ressortleiter ressortleiterin volontär volontärin reporterin fotograf fotografin geschäftsführer geschäftsführerin leiter leiterin experte expertin freier freie wissenschaftlicher wissenschaftliche mitarbeiter mitarbeiterin ' +
  'journaliste rédacteur rédactrice correspondant correspondante envoyé envoyée chroniqueur directeur directrice chef auteur ' +
  'periodista redactor redactora corresponsal colaborador colaboradora editora enviado enviada jefe escritor escritora columnista ' +
  'giornalista redattore redattrice corrispondente direttore inviato caporedattore jornalista repórter colunista editores ' +
  'verslaggever redacteur correspondente medewerker hoofdredacteur dziennikarz dziennikarka redaktor reporterka journaliste skribent reporterin';

export const ROLE_WORDS: ReadonlySet<string> = new Set(ROLES.split(/\s+/u));

/** Words that stand beside a name in a byline and end it: dates, counts, buttons. Lower case. */
const NOISE =
  'updated update published posted last edited modified min mins minute minutes read reading comments comment views share shares ago on at in via am um den le el il dnia uhr monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo offline online joined messages posts wrote follow followers subscribe veröffentlicht aktualisiert erschienen stand lesezeit kommentare publié mis modifié actualizado publicado aggiornato pubblicato reviewed medically fact-checked photo photos foto fotos image credit illustration illustrations video copyright';

export const NOISE_WORDS: ReadonlySet<string> = new Set(NOISE.split(/\s+/u));

/** Particles that names write small. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos das du la le el al bin ibn ben zu zum zur ten ter av af y e san st vom of the und and ab abu bint mac mc o'.split(
    ' ',
  ),
);
