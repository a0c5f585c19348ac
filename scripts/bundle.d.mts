import type { Metafile } from 'esbuild';

export const root: string;
export const EXTERNAL: string[];
export function bundle(folder: string): Promise<Metafile>;
export function toAscii(code: string): string;
