import { blocksWhere } from '../block-ranges.js';
import type { RunRule } from '../rule.js';
import { pageKind } from './signs/page-kind.js';
import { COMMENT_GATE, isCommentHeading, isCommentNotice } from './words/comments.js';

/** A bare line that counts, closes or invites comments. */
export const commentLines: RunRule = {
  kind: 'run',
  name: 'comment-lines',
  category: 'comments',
  reason: 'a line about the comments of readers',
  gate: COMMENT_GATE,
  find: (open, context, woken) => {
    if (pageKind(context.page) === 'forum') return [];
    return blocksWhere(open, woken, (block) => {
      if (block.type === 'code' || block.type === 'tableRow' || block.type === 'term') return false;
      return (block.type !== 'listItem' && isCommentHeading(block)) || isCommentNotice(block);
    });
  },
};
