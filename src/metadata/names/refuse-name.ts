import { isPlainName } from './plain-name.js';

/** Words that stand where an author should and name none. Lower case. */
// biome-ignore format: a table of words
const NOBODY = new Set([
  'admin', 'administrator', 'webmaster', 'root', 'user', 'username', 'guest', 'anonymous', 'author', 'authors', 'editor',
  'editors', 'staff', 'unknown', 'null', 'undefined', 'none', 'n/a', 'na', 'test', 'default', 'website', 'web', 'home', 'nobody',
  'super user', 'superuser', 'siteadmin', 'site admin', 'wpadmin', 'wp-admin', 'wordpressadmin', 'the author', 'written by', 'posted by', 'published by', 'words by', 'the', 'news', 'advertisement', 'publicité', 'folgen', 'trending', 'related topics', 'source', 'about the author', 'learn more', 'view profile', 'userprofile', 'posts', 'users', 'user profile', 'profil bearbeiten', 'member login', 'se connecter', 'twitter facebook', 'redaktion', 'anmelden', 'registrieren', 'adminuser', 'by', 'von', 'contributor', 'contributors', 'team',
  'read more', 'follow', 'share', 'subscribe', 'facebook', 'twitter', 'linkedin', 'instagram', 'email', 'more', 'your name',
  'firstname lastname', 'first last', 'john doe', 'author name', 'name', 'about', 'contact', 'profile', 'view profile', 'bio', 'posted', 'published',
  'sponsored', 'advertisement', 'anzeige', 'false', 'true', 'object', '[object object]', 'public', 'login', 'log in', 'sign in', 'view all posts',
  'all posts', 'see all posts', 'content team', 'newsroom', 'staff writer', 'autor', 'redakcja', 'system', 'export', 'import', 'moderator', 'new member', 'member',
  'full bio', 'author’s profile', "author's profile", 'front page', 'この記事を書いた人', '著者', '筆者', '記者',
  'autoreninfo', 'autoreninformation', 'author info', 'über den autor', 'über die autorin', 'zur person', 'zum autor',
]);

/** Why a text is no author's name; null when it may be one. */
export function refuseName(name: string): string | null {
  if (name === '') return 'empty';
  if (name.length > 120) return 'too long for a name';
  const lower = name.toLowerCase();
  if (NOBODY.has(lower)) return 'stands for nobody';
  if (isPlainName(name)) return LINK.test(name) ? 'a link, not a name' : leadsUp(name);
  if (/^(?:https?:)?\/\//iu.test(name) || /^[\w.+-]+@[\w-]+\.[\w.]+$/u.test(name))
    return 'an address, not a name';
  if (/[{}<>=]|%[sd]|\$\w|\[\w+\]|^(?:page|site|meta|article|post|author)\.\w+/u.test(name))
    return 'a placeholder of a template';
  if (!/\p{L}/u.test(name)) return 'no letters';
  if (LINK.test(name)) return 'a link, not a name';
  if (leadsUp(name) !== null) return leadsUp(name);
  if (/:\s|[?!]$/u.test(name)) return 'a headline, not a name';
  if (/\d{4}/u.test(name) && /[./:,-]/u.test(name)) return 'a date, not a name';
  return null;
}

const LINK =
  /^(?:zur|zum|mehr|alle|weitere|themen|zurück|jetzt|hier|view|see|show|read|click|join|about|more|all)\s/iu;
const LEADS_UP = /\s(?:[Vv]on|[Bb]y|[Pp]ar|[Pp]or)$/u;

function leadsUp(name: string): string | null {
  return LEADS_UP.test(name) ? 'leads up to a name that is not there' : null;
}
