import { readFile } from 'node:fs/promises';
import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * Takes Readability's calls of its own log out of a bundle. Nobody turns the log on, but what it is given is put together all
 * the same: scores are written out as decimals, one for each candidate of each page.
 */
export const quietReadability = {
  name: 'quiet-readability',
  setup({ onLoad }) {
    onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => ({
      contents: withoutLogs(await readFile(path, 'utf8')),
    }));
  },
};

/** The same script without statements that are `this.log(...)` and nothing else. */
export function withoutLogs(code) {
  let kept = '';
  let from = 0;
  for (const { start, end } of logsIn(code)) {
    kept += `${code.slice(from, start)};`;
    from = end;
  }
  return kept + code.slice(from);
}

/** The statements, in their order. */
function logsIn(code) {
  const found = [];
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'script' }), (node) => {
    if (node.type === 'ExpressionStatement' && isLog(node.expression)) found.push(node);
  });
  return found.sort((a, b) => a.start - b.start);
}

function isLog({ type, callee }) {
  if (type !== 'CallExpression' || callee.type !== 'MemberExpression' || callee.computed) return false;
  return callee.object.type === 'ThisExpression' && callee.property.name === 'log';
}
