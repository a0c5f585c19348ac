/** Whole words of class and id that name readers' comments or the services that show them. */
export const COMMENT_WORDS =
  `comment comments commentlist commentform respond disqus kommentar kommentare comentario comentarios
  commentaire commentaires commento commenti reacties komentarz komentarze kommentarer kommentit
  yorum yorumlar livefyre hyvor giscus utterances isso remark coral viafoura spotim openweb pinglun
  leavecomment`.split(/\s+/);

const HEADING =
  /^\W{0,3}(?:\d{1,5}\s(?:comments?|responses?|replies|thoughts on .{1,60}|kommentare?|comentarios?|comentários?|commentaires?|commenti|reacties|komentarz[ey]?|kommentarer|yorum|комментари(?:й|я|ев)|σχόλια)|(?:(?:reader |user |your )?comments?|leave a (?:reply|comment)|post (?:a|your) comment|add (?:a |your )?comment|write a comment|join the (?:conversation|discussion)|what do you think|(?:leser)?kommentare|kommentar (?:schreiben|verfassen|hinterlassen)|ihr kommentar|schreiben sie einen kommentar|comentarios|deja (?:un comentario|una respuesta)|comentários|deixe (?:um|seu) comentário|commentaires|laisser un commentaire|(?:vos )?réactions|réagir|commenti|lascia un commento|reacties|(?:geef een|laat een) reactie(?: achter)?|komentarze|dodaj komentarz|kommentarer|lämna (?:ett svar|en kommentar)|legg (?:igjen|inn) (?:en )?kommentar|kommentit|hozzászólások|komentáře|komentari|yorumlar|yorum (?:yap|yaz)|(?:добавить|оставить) (?:комментарий|отзыв)|комментарии|коментарі|отзывы|обсуждение|σχόλια|التعليقات|أضف تعليق|评论|網友評論|网友评论|发表评论|コメント(?:を(?:残す|書く))?|댓글)\s?(?:\(?\d{0,5}\)?)?)\s?[:：]?$/iu;

/** Whether a short line stands above readers' comments or the form for one. */
export function isCommentHeading(text: string): boolean {
  return HEADING.test(text);
}
