/** True when a name holds any of the marks that make it a pattern. */
export function isGlob(name: string): boolean {
  return /[*?[\]{}]/.test(name);
}
