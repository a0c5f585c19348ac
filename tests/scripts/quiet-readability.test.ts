import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { withoutLogs } from '../../scripts/quiet-readability.mjs';

describe('Readability without its log', () => {
  it.each([
    ['a statement', 'run() { this.log("a", this.b()); return 1; }', 'run() { ; return 1; }'],
    ['the only one of a condition', 'run() { if (a) this.log(a); }', 'run() { if (a) ; }'],
  ])('loses %s', (_, method, kept) => {
    expect(withoutLogs(`class Tide { ${method} }`)).toBe(`class Tide { ${kept} }`);
  });

  it.each(['this.log = a;', 'const b = this.log(a);', 'tide.log(a);', 'this["log"](a);'])(
    'keeps %s',
    (code) => expect(withoutLogs(code)).toBe(code),
  );

  it('loses all that Readability itself has', () => {
    const path = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
    const code = readFileSync(path, 'utf8');
    expect(code).toContain('this.log(');
    expect(withoutLogs(code)).not.toContain('this.log(');
  });
});
