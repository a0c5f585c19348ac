import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { isCommentHeading, isCommentNotice } from './words/comments.js';

/** A bare line that counts, closes or invites comments. */
export const commentLines: RunRule = {
  kind: 'run',
  name: 'comment-lines',
  category: 'comments',
  reason: 'a line about the comments of readers',
  find: (open, context) => {
    if (pageKind(context.page) === 'forum') return [];
    return blocksWhere(open, (block) => {
      if (block.type === 'code' || block.type === 'tableRow' || block.type === 'term') return false;
      return (block.type !== 'listItem' && isCommentHeading(block)) || isCommentNotice(block);
    });
  },
};
