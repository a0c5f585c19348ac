import type { Rule } from './rule.js';

/** Every rule, in the order in which they are asked: where two would take a block, the first gives the reason. */
export const rules: readonly Rule[] = [];
