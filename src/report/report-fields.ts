import type { WithField } from '../types.js';

/** The heavy fields that a report is made from. */
export const REPORT_FIELDS: readonly WithField[] = ['blocks', 'explain', 'provenance'];
