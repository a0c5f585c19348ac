import type { Plugin } from 'esbuild';

export const quietReadability: Plugin;
export function withoutLogs(code: string): string;
