import { foldSpace } from '../fold-space.js';
import { remembered } from '../remembered.js';
import { isPlainName } from './plain-name.js';

/** Words that lead up to a name, in the languages of the corpora and their neighbours; longest first where one starts another. */
// biome-ignore format: a table of words
const LEADS = [
  'written by', 'this post was written by', 'articles by', 'more by', 'view all posts by', 'all posts by', 'see all posts by', 'more from', 'insights from', 'about the author', 'gespeichert von', 'eingesandt von', 'und interview', 'reviewed by', 'posted by', 'published by', 'submitted by', 'created by', 'story by', 'article by',
  'words by', 'text by', 'report by', 'reported by', 'reporting by', 'edited by', 'authored by', 'contributed by', 'by-line',
  'guest post by', 'a post by', 'post by', 'started by', 'asked by', 'compiled by', 'analysis by', 'opinion by', 'review by', 'recipe by',
  'interview by', 'translated by', 'photos by', 'by',
  'geschrieben von', 'veröffentlicht von', 'verfasst von', 'ein artikel von', 'ein beitrag von', 'artikel von',
  'ein gastbeitrag von', 'gastbeitrag von', 'ein kommentar von', 'kommentar von', 'eine kolumne von', 'kolumne von', 'interview von',
  'ein interview von', 'eine analyse von', 'analyse von', 'ein essay von', 'eine rezension von', 'rezension von', 'aus', 'text von', 'beitrag von', 'erstellt von', 'eingestellt von', 'gepostet von', 'von unserem korrespondenten', 'von',
  'publié par', 'écrit par', 'rédigé par', 'propos recueillis par', 'proposé par', 'posté par', 'une analyse de', 'une chronique de', 'par',
  'escrito por', 'publicado por', 'redactado por', 'por', 'pubblicato da', 'scritto da', 'a cura di', 'articolo di', 'di', 'da',
  'geschreven door', 'door', 'skrevet av', 'skriven av', 'av', 'af', 'napisał', 'napisała', 'opublikował', 'autor tekstu',
  'authors', 'author', 'autoren', 'autorin', 'autore', 'autora', 'autores', 'autor', 'auteurs', 'auteur', 'autrice', 'автор', 'авторы',
  'текст', 'yazar', 'yazan', 'text', 'texte', 'texto', 'testo', 'tekst', 'redaktion', 'verfasser', 'writer', 'reporter', 'opinion', 'tác giả',
];

/** Of a name in lower case: ignoring case, the pattern would take V8 five times as long to compile. */
const LEAD = new RegExp(
  `^(?:${LEADS.map((l) => l.replace(/[-\s]/gu, '[-\\s]')).join('|')})(?:\\s?[:：]\\s?|\\s+)`,
);
/** "ByAda Lovelace": the markup between them was dropped, the space with it. */
const GLUED_UPPER = /^(?:Written [Bb]y|Posted [Bb]y|By|BY|Von|Par|Por)(?=\p{Lu}\p{L})/u;
/** "Gazette-Redakteurin Ada Lovelace", "Correspondent Ada Lovelace": a role before a name of two words. */
const ROLE_LEAD =
  /^(?:[\p{L}-]{1,40}-)?(?:Redakteur|Redakteurin|Experte|Expertin|Korrespondent|Korrespondentin|Reporter|Reporterin|Autorin|Correspondent|Redactora?|Periodista|Journaliste|Giornalista)\s(?=\p{Lu}\S*\s\p{Lu})/u;
/** What kind of text it is, before the name: "Interview: Ada Lovelace". */
const KIND_LEAD =
  /^(?:Interview|Gespräch|Protokoll|Reportage|Kommentar|Analyse|Analysis|Essay|Entretien|Entrevista|Intervista)\s?:\s?/u;
const CJK_LEAD =
  /^(?:文|作者|記者|记者|撰文|執筆|著者|筆者|責任編輯|责任编辑|编辑|編輯|글|기자)\s?[:：/／|｜]\s?/u;
const CJK_TAIL = /\s?(?:記者|记者|기자|特派員|編集委員|論説委員)$/u;
/** What follows a name on the same line and is not part of it. */
const TAIL =
  /\s*(?:(?:\(?\s?(?:https?:\/\/|www\.)\S*|\(?[\w.+-]{1,64}@[\w.-]{2,64}\)?|\(?\s?@\w{2,30}\)?|\||\s[–—-]\s)\s*|\b(?:on|updated|published|posted|am|le|el|il)\s[^\s\d]*\d.*)$/u;

/**
 * A name as it stands in a byline, less what surrounds it: "By ", "Von ", "Author:", an address, a handle, quotes. The name
 * itself is not changed. Empty when nothing is left.
 */
export const cleanName = remembered(readName);

function readName(raw: string): string {
  let name = foldSpace(raw);
  for (let i = 0; i < 3; i++) {
    const before = name;
    if (isPlainName(name)) {
      name = withoutLead(name).replace(ROLE_LEAD, '').replace(GLUED_UPPER, '');
      if (name === before) break;
      continue;
    }
    name = withoutLead(name.replace(CJK_LEAD, ''))
      .replace(ROLE_LEAD, '')
      .replace(KIND_LEAD, '')
      .replace(GLUED_UPPER, '')
      .replace(TAIL, '')
      .replace(CJK_TAIL, '');
    name = name.replace(/^[\s"“”„«».,:;|·•–—/\\-]+|[\s"“”„«»,:;|·•–—/\\-]+$/gu, '').trim();
    if (name === before) break;
  }
  return name;
}

function withoutLead(name: string): string {
  const lead = LEAD.exec(name.toLowerCase());
  return lead === null ? name : name.slice(lead[0].length);
}
