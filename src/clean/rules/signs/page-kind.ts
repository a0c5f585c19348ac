import { HAS_CLAIM, HAS_CLASS, HAS_ITEM_TYPE } from '../../../tree/attribute-bits.js';
import { PageNote } from '../../../tree/page-note.js';
import type { Page, PageElement } from '../../../types.js';
import { notesOn } from '../../name-notes.js';
import { isElement } from './is-element.js';

export type PageKind = 'forum' | 'article' | 'unknown';

const FORUM_TYPES = ['"DiscussionForumPosting"', '"QAPage"'];
const ARTICLE_TYPES = /"(?:\w{0,20}Article|BlogPosting|Report|LiveBlogPosting)"/;
const FORUM_SOFTWARE =
  /\b(?:discourse|vbulletin|xenforo|phpbb|mybb|invision|vanilla|nodebb|simple machines|flarum|smf|fluxbb)\b/i;
const POST_CLASS =
  /(?:^|\s)(?:post|topic|thread|message|reply|answer|postbody|post_body|postcontent|messageContent|topic-body|comment-body|postcontainer|js-post)(?:\s|$)/i;
const USER_CLASS =
  /(?:user|author|poster|member)(?:info|details|name|-?card|_?info|profile|box)|postprofile|postauthor/i;
const FORUM_ITEM = /(?:DiscussionForumPosting|QAPage)$/;
const note = new PageNote<PageKind>();

/** What the page says it is, or shows by repeating posts with their authors; never a guess from prose. */
export function pageKind(page: Page): PageKind {
  return note.of(page, readKind);
}

function readKind(page: Page): PageKind {
  let article = false;
  for (const element of page.tellers) {
    const { name, has } = element;
    if (name === 'meta') {
      if (element.attribute('name') === 'generator' && FORUM_SOFTWARE.test(contentOf(element)))
        return 'forum';
      article ||= (has & HAS_CLAIM) !== 0 && saysArticle(element);
    } else if (name === 'script') {
      if (element.attribute('type')?.toLowerCase() !== 'application/ld+json') continue;
      const text = scriptText(element);
      if (FORUM_TYPES.some((type) => text.includes(type))) return 'forum';
      article ||= ARTICLE_TYPES.test(text);
    } else if ((has & HAS_ITEM_TYPE) !== 0 && FORUM_ITEM.test(element.attribute('itemtype') ?? ''))
      return 'forum';
  }
  if (article) return 'article';
  return showsPosts(page) ? 'forum' : 'unknown';
}

function saysArticle(meta: PageElement): boolean {
  const property = meta.attribute('property');
  if (property === 'article:published_time') return true;
  return property === 'og:type' && contentOf(meta).toLowerCase() === 'article';
}

const contentOf = (meta: PageElement): string => meta.attribute('content') ?? '';

/** Least posts, and least cards of their authors, that make a page one of a forum. */
const FEWEST = 3;

/** Whether posts and cards of their authors repeat on the page. */
function showsPosts({ elements }: Page): boolean {
  // Nearly all pages have no such cards, and on these the posts need not be looked for.
  let users = 0;
  for (const element of elements) if (isUser(element)) users++;
  if (users < FEWEST) return false;
  let posts = 0;
  for (const element of elements)
    if (hasClass(element) && !isUser(element) && POST_CLASS.test(element.className)) posts++;
  return posts >= FEWEST;
}

const hasClass = ({ name, has }: PageElement): boolean => (has & HAS_CLASS) !== 0 && name !== 'body';

function isUser(element: PageElement): boolean {
  if (!hasClass(element)) return false;
  const notes = notesOn(element.classValue);
  notes.isUser ??= USER_CLASS.test(element.className);
  return notes.isUser;
}

function scriptText(element: PageElement): string {
  let text = '';
  for (let child = element.firstChild; child !== null; child = child.next) {
    if (child.type === 'text') text += child.data;
    else if (isElement(child)) return text;
  }
  return text;
}
