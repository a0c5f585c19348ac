import { HAS_CLAIM, HAS_CLASS } from '../../../tree/attribute-bits.js';
import type { Page, PageElement } from '../../../types.js';
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
const known = new WeakMap<Page, PageKind>();

/** What the page says it is, or shows by repeating posts with their authors; never a guess from prose. */
export function pageKind(page: Page): PageKind {
  let kind = known.get(page);
  if (kind === undefined) {
    kind = readKind(page);
    known.set(page, kind);
  }
  return kind;
}

function readKind(page: Page): PageKind {
  let article = false;
  for (const element of page.elements) {
    const { name, has } = element;
    if (name === 'meta') {
      const { attribs } = element;
      if (attribs.name === 'generator' && FORUM_SOFTWARE.test(attribs.content ?? '')) return 'forum';
      if (attribs.property === 'og:type' && attribs.content?.toLowerCase() === 'article') article = true;
      if (attribs.property === 'article:published_time') article = true;
    } else if (name === 'script') {
      if (element.attribute('type')?.toLowerCase() !== 'application/ld+json') continue;
      const text = scriptText(element);
      if (FORUM_TYPES.some((type) => text.includes(type))) return 'forum';
      article ||= ARTICLE_TYPES.test(text);
    } else if ((has & HAS_CLAIM) !== 0 && FORUM_ITEM.test(element.attribute('itemtype') ?? ''))
      return 'forum';
  }
  if (article) return 'article';
  return showsPosts(page) ? 'forum' : 'unknown';
}

/** Whether posts and cards of their authors repeat on the page. */
function showsPosts(page: Page): boolean {
  let posts = 0;
  let users = 0;
  for (const { className, name, has } of page.elements) {
    if ((has & HAS_CLASS) === 0 || name === 'body') continue;
    if (USER_CLASS.test(className)) users++;
    else if (POST_CLASS.test(className)) posts++;
  }
  return posts >= 3 && users >= 3;
}

function scriptText(element: PageElement): string {
  let text = '';
  for (const child of element.children) {
    if (child.type === 'text') text += child.data;
    else if (isElement(child)) return text;
  }
  return text;
}
