export const root: string;
export function makeSchema(strict?: boolean): string;
