import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { keepConstants } from '../../scripts/keep-constants.mjs';

/** Kind of each top-level name in the code: `var`, `const` or `function`. */
function kindsIn(code: string): Record<string, string> {
  const kinds: Record<string, string> = {};
  for (const statement of parse(code, { ecmaVersion: 'latest', sourceType: 'script' }).body) {
    if (statement.type === 'FunctionDeclaration') kinds[statement.id.name] = 'function';
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id } of statement.declarations)
      if (id.type === 'Identifier') kinds[id.name] = statement.kind;
  }
  return kinds;
}

describe('top-level names of a bundle', () => {
  it('are constants, functions too, where nothing is assigned to them again', () => {
    const code = keepConstants('var table = [1, 2];\nfunction sum() { return table[0] + table[1]; }\n');
    expect(kindsIn(code)).toEqual({ table: 'const', sum: 'const' });
    expect(new Function(`${code}return sum()`)()).toBe(3);
  });

  it.each([
    ['a plain assignment', 'var a = 1; function f() { a = 2; }'],
    ['one by arithmetic', 'var a = 1; function f() { a += 2; }'],
    ['counting', 'var a = 1; function f() { a++; }'],
    ['a pattern', 'var a = 1; function f() { ({ b: [a] } = {}); }'],
    ['the rest of a pattern', 'var a = 1; function f() { [, ...a] = []; }'],
    ['a pattern with a default', 'var a = 1; function f() { [a = 3] = []; }'],
    ['a loop', 'var a = 1; function f() { for (a of []); }'],
    ['a second declaration', 'var a = 1; var a = 2; function f() {}'],
    ['a declaration without a value', 'var a; function f() { return a; }'],
  ])('stay variables with %s', (_, code) => {
    expect(kindsIn(keepConstants(code))).toEqual({ a: 'var', f: 'const' });
  });

  it('leave a function that something else takes the place of as it is', () => {
    expect(kindsIn(keepConstants('function f() { f = null; }'))).toEqual({ f: 'function' });
  });

  it('give functions to what stands before them, whatever their kind', async () => {
    const code = keepConstants(`'use strict';
      var first = [one(), [...two()], three()];
      function one() { return 1; }
      function* two() { yield 2; }
      async function three() { return 3; }`);
    expect(code).toMatch(/^'use strict';/);
    const [one, two, three] = new Function(`${code}return first`)();
    expect([one, two, await three]).toEqual([1, [2], 3]);
  });

  it('keep patterns that take an object apart', () => {
    const code = keepConstants('var { charCodeAt: code, ...rest } = String.prototype; var x = code;');
    expect(new Function(`${code}return x.call('a', 0)`)()).toBe(97);
    expect(code).toMatch(/^const \{/);
  });
});
