import type { ElementRule } from '../rule.js';
import { isChapterList } from './signs/chapter-list.js';
import { isTerse } from './signs/is-terse.js';

const MENU_WORDS =
  `nav navbar navi navigation navigator menu menus submenu megamenu topnav subnav sidenav topbar navbox
  breadcrumb breadcrumbs crumbs crumb pagination paginator pager paging pagenav toc skip skiplink
  toolbar dropdown sitemap hamburger offcanvas langs langswitch language languages utility masthead
  catlinks tabs jump brotkrumen ariane migas backtotop totop prev previous next quicklinks printlink
  alphabet portlet`.split(/\s+/);

/** A menu, trail, pager or table of contents named so by class or id: links and few other words. */
export const menus: ElementRule = {
  kind: 'element',
  name: 'menus',
  category: 'nav',
  reason: 'named a menu, and nearly all links',
  gate: { words: MENU_WORDS },
  matches: (element, context) => {
    if (element.name === 'body' || element.name === 'main' || element.name === 'article') return false;
    if (context.linkDensity(element) > 0.6)
      return isTerse(element, context) && !isChapterList(element, context);
    return (
      context.wordsIn(element) <= 12 && context.proseIn(element) === 0 && context.linkDensity(element) > 0.3
    );
  },
};
