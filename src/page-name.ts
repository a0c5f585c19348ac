/** Names that galley takes for saved pages; other files (pictures, scripts) stand beside them in a saved folder. */
const PAGE_NAME = /\.(?:html?|xhtml?|xht|shtml)(?:\.gz)?$/i;

/** True for a file name such as `story.html`, `story.htm` or `story.html.gz`. */
export function isPageName(name: string): boolean {
  return PAGE_NAME.test(name);
}
