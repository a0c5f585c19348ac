export function writeDeclarations(root: string, target: string): void;
