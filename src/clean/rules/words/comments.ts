/** Whole words of class and id that name readers' comments or the services that show them. */
export const COMMENT_WORDS =
  `comment comments commentlist commentform respond disqus kommentar kommentare comentario comentarios
  commentaire commentaires commento commenti reacties komentarz komentarze kommentarer kommentit
  yorum yorumlar livefyre hyvor giscus utterances isso remark coral viafoura spotim openweb pinglun
  leavecomment`.split(/\s+/);

const HEADING =
  /^[^\p{L}\p{N}]{0,3}(?:\d{1,5}\scomment\(s\)|(?:please )?add comments?|\d{1,5}\s(?:comments?|responses?|replies|thoughts on .{1,60}|kommentare?|comentarios?|comentários?|commentaires?|commenti|reacties|komentarz[ey]?|kommentarer|yorum|комментари(?:й|я|ев)|σχόλια)|(?:(?:reader |user |your )?comments?|leave a (?:reply|comment)|post (?:a|your) comment|add (?:a |your )?comment|write a comment|join the (?:conversation|discussion)|what do you think|(?:leser)?kommentare|kommentar (?:schreiben|verfassen|hinterlassen)|ihr kommentar|schreiben sie einen kommentar|comentarios|deja (?:un comentario|una respuesta)|comentários|deixe (?:um|seu) comentário|commentaires|laisser un commentaire|(?:vos )?réactions|réagir|commenti|lascia un commento|reacties|(?:geef een|laat een) reactie(?: achter)?|komentarze|dodaj komentarz|kommentarer|lämna (?:ett svar|en kommentar)|legg (?:igjen|inn) (?:en )?kommentar|kommentit|hozzászólások|komentáře|komentari|yorumlar|yorum (?:yap|yaz)|(?:добавить|оставить) (?:комментарий|отзыв)|комментарии|коментарі|отзывы|обсуждение|σχόλια|التعليقات|أضف تعليق|评论|網友評論|网友评论|发表评论|コメント(?:を(?:残す|書く))?|댓글)\s?(?:\(?\d{0,5}\)?)?)\s?[:：]?$/iu;

/** Whether a short line stands above readers' comments or the form for one. */
export function isCommentHeading(text: string): boolean {
  return HEADING.test(text);
}

const NOTICE =
  /\bcomments? (?:are|is|have been) (?:now )?(?:closed|disabled|moderated|off\b|turned off|subject to)|\bsubmitted comments\b|(?:before|when) (?:posting|you post) (?:a )?comments?|log ?in to (?:post |leave |add )?(?:a )?comments?|be the first to comment|no comments yet|die kommentarfunktion|um (?:zu kommentieren|kommentieren zu können)|les commentaires sont (?:fermés|modérés)|connectez-vous pour (?:commenter|réagir)|los comentarios (?:están|se encuentran) cerrados|inicia sesión para comentar|i commenti sono chiusi|комментарии (?:закрыты|отключены)|чтобы оставить комментарий|авторизуйтесь, чтобы|komentarze (?:są|zostały) (?:wyłączone|zamknięte)|zaloguj się, aby|暂无评论|文明上网|网友评论仅供|登录后(?:发表|才可)/iu;

/** Whether a short line says how or whether readers may comment. */
export function isCommentNotice(text: string): boolean {
  return NOTICE.test(text);
}
