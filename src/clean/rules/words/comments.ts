import type { Block } from '../../../types.js';
import { foldedBlock, foldText } from '../../fold-text.js';

/** Whole words of class and id that name readers' comments or the services that show them. */
export const COMMENT_WORDS =
  `comment comments commentlist commentform respond disqus kommentar kommentare comentario comentarios
  commentaire commentaires commento commenti reacties komentarz komentarze kommentarer kommentit
  yorum yorumlar livefyre hyvor giscus utterances isso remark coral viafoura spotim openweb pinglun
  leavecomment`.split(/\s+/);

/** What stands above readers’ comments or the form for one; for a rule’s gate too. */
export const COMMENT_HEADINGS: readonly string[] = [
  '网友跟贴|网友跟帖|网友热评|网友留言|全部评论|精彩评论|コメント一覧|댓글 목록|guestbook|guest book|from the guestbook|from our guestbook|gästebuch|livre d’or|libro de visitas|livro de visitas|libro degli ospiti|gastenboek|gästbok|księga gości|гостевая книга|ゲストブック|comments from readers|comments of readers|comments by readers|kommentare der leser|kommentare unserer leser|commentaires des lecteurs|comentarios de los lectores|comentarios de lectores|comentários dos leitores|commenti dei lettori|reacties van lezers|komentarze czytelników|комментарии читателей|σχόλια αναγνωστών|okur yorumları|读者评论|読者のコメント|독자 의견',
  'comment|comments|comment s|reader comments|user comments|your comments|your comment|response|responses|replies|leave a reply|leave a comment|post a comment|post your comment|add comment|add comments|add a comment|add your comment|please add comments|write a comment|join the conversation|join the discussion|what do you think|view comments|show comments|see comments|load comments',
  'kommentar|kommentare|leserkommentare|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|ihr kommentar|schreiben sie einen kommentar|kommentare anzeigen|kommentare lesen',
  'comentario|comentarios|deja un comentario|deja una respuesta|deja tu comentario|ver comentarios|comentário|comentários|deixe um comentário|deixe seu comentário|deixe uma resposta|commentaire|commentaires|laisser un commentaire|laissez un commentaire|vos réactions|réactions|réagir|commento|commenti|lascia un commento',
  'reactie|reacties|geef een reactie|laat een reactie achter|kommentarer|lämna ett svar|lämna en kommentar|skriv en kommentar|legg igjen kommentar|legg igjen en kommentar|kommentit|kommentoi',
  'komentarz|komentarze|komentarzy|dodaj komentarz|napisz komentarz|komentáře|přidat komentář|komentari|hozzászólások|hozzászólás|comentarii|lasă un comentariu|yorum|yorumlar|yorum yap|yorum yaz|bir cevap yazın',
  'комментарий|комментарии|комментария|комментариев|добавить комментарий|оставить комментарий|написать комментарий|ваш комментарий|оставить отзыв|добавить отзыв|отзывы|коментар|коментарі|додати коментар|залишити коментар|коментари|остави коментар|σχόλια|σχόλιο|προσθήκη σχολίου|γράψτε το σχόλιό σας',
  'التعليقات|تعليقات|أضف تعليق|اترك تعليقا|评论|網友評論|网友评论|发表评论|發表評論|我要评论|最新评论|コメント|コメントを残す|コメントを書く|コメントする|댓글|댓글 쓰기|의견',
]
  .join('|')
  .split('|');
let headings: Set<string> | null = null;
const COUNT = /^\d{1,5} | \d{1,5}$/g;
const THOUGHTS = /^\d{1,4} (?:thoughts?|responses?|replies|comments?) (?:on|to) /;

/** Whether a short line stands above readers' comments or the form for one, or counts them. */
export function isCommentHeading(block: Block): boolean {
  if (block.words > 10 || block.text.length > 80) return false;
  const text = foldedBlock(block);
  headings ??= new Set(COMMENT_HEADINGS.map(foldText));
  return headings.has(text) || headings.has(text.replace(COUNT, '')) || THOUGHTS.test(text);
}

/** Stems that any such notice holds; asked first, since it is cheap. */
const STEM = /comm?ent|kommen|komentar|коммент|автор|论|登录|文明/i;
const NOTICE =
  /\bcomments? (?:are|is|have been) (?:now )?(?:closed|disabled|moderated|off\b|turned off|subject to)|\bsubmitted comments\b|(?:before|when) (?:posting|you post) (?:a )?comments?|log ?in to (?:post |leave |add )?(?:a )?comments?|be the first to comment|no comments yet|die kommentarfunktion|um (?:zu kommentieren|kommentieren zu können)|les commentaires sont (?:fermés|modérés)|connectez-vous pour (?:commenter|réagir)|los comentarios (?:están|se encuentran) cerrados|inicia sesión para comentar|i commenti sono chiusi|комментарии (?:закрыты|отключены)|чтобы оставить комментарий|авторизуйтесь, чтобы|komentarze (?:są|zostały) (?:wyłączone|zamknięte)|zaloguj się, aby|暂无评论|文明上网|网友评论仅供|登录后(?:发表|才可)/iu;

/** Words of which one stands in each such notice. */
const NOTICE_WORDS =
  `comment comments kommentarfunktion kommentarfunktionen kommentieren commentaires commenter réagir comentarios comentar commenti
  комментарии оставить авторизуйтесь komentarze zaloguj 暂 文 网 登`.split(/\s+/);

/** Of the rules that look for such lines; "12 Comments" begins with a number. */
export const COMMENT_GATE = { openings: [COMMENT_HEADINGS, ['0']], words: NOTICE_WORDS, chars: 200 };

/** Whether a short line says how or whether readers may comment. */
export function isCommentNotice({ words, text }: Block): boolean {
  return words <= 30 && text.length <= 200 && STEM.test(text) && NOTICE.test(text);
}
