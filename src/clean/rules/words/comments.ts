/** Whole words of class and id that name readers' comments or the services that show them. */
export const COMMENT_WORDS =
  `comment comments commentlist commentform respond disqus kommentar kommentare comentario comentarios
  commentaire commentaires commento commenti reacties komentarz komentarze kommentarer kommentit
  yorum yorumlar livefyre hyvor giscus utterances isso remark coral viafoura spotim openweb pinglun
  leavecomment`.split(/\s+/);
