import { parse } from 'acorn';
import { full } from 'acorn-walk';

/**
 * The same program, its top-level names constants where nothing is assigned to them again. esbuild makes variables of all of
 * them. V8 puts a constant's value (a table and its length, a function) into the code that it compiles; a variable's it
 * looks up at each use, also in the middle of a loop over a text.
 * @param code a CommonJS module as esbuild writes it, not yet minified.
 */
export function keepConstants(code) {
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'script' });
  const assigned = assignedNames(program);
  const declared = new Map();
  for (const name of program.body.flatMap(namesDeclared)) declared.set(name, (declared.get(name) ?? 0) + 1);
  const isConstant = (name) => !assigned.has(name) && declared.get(name) === 1;
  const directives = program.body.findLastIndex((statement) => 'directive' in statement) + 1;
  const rest = program.body.slice(directives);
  const start = rest[0]?.start ?? code.length;
  // Functions first: constants, unlike functions, are not there before the place where they stand.
  const isMoved = (statement) => statement.type === 'FunctionDeclaration' && isConstant(statement.id.name);
  const parts = [
    code.slice(0, start),
    ...rest.filter(isMoved).map((statement) => asConstant(code, statement)),
  ];
  for (const statement of rest) {
    if (isMoved(statement)) continue;
    const text = code.slice(statement.start, statement.end);
    const isKept =
      statement.type === 'VariableDeclaration' &&
      statement.declarations.every(({ init }) => init !== null) &&
      namesDeclared(statement).every(isConstant);
    parts.push(isKept ? text.replace(/^var\b/, 'const') : text, '\n');
  }
  return parts.join('');
}

function asConstant(code, { id, start, end }) {
  return `const ${id.name} = ${code.slice(start, id.start).trimEnd()}${code.slice(id.end, end)};\n`;
}

function namesDeclared(statement) {
  if (statement.type === 'FunctionDeclaration') return [statement.id.name];
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id }) => namesIn(id));
}

/** Names that anything is assigned to after they are declared; those of inner scopes too, which does no harm. */
function assignedNames(program) {
  const names = new Set();
  const add = (pattern) => {
    for (const name of namesIn(pattern)) names.add(name);
  };
  full(program, (node) => {
    if (node.type === 'AssignmentExpression') add(node.left);
    else if (node.type === 'UpdateExpression') add(node.argument);
    else if (node.type === 'ForInStatement' || node.type === 'ForOfStatement') add(node.left);
  });
  return names;
}

/** Names that a pattern gives values to. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesIn(property.value ?? property.argument));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesIn);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
