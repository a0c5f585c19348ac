import { rules } from '../../src/clean/rules.js';
import { FIELD_SOURCES } from '../../src/metadata/sources.js';
import { CORE_FIELDS, HEAVY_FIELDS } from '../../src/record-fields.js';
import { ERROR_CODES } from './error-codes.js';

/** The part of JSON Schema that the record's schema uses for a field. */
interface FieldSchema {
  type?: string | string[];
  enum?: (string | null)[];
  items?: FieldSchema;
  anyOf?: FieldSchema[];
  $ref?: string;
  description?: string;
  properties?: Record<string, FieldSchema>;
}

/** The record's schema, as schema/record.schema.json has it. */
export interface RecordSchema {
  properties: Record<string, FieldSchema>;
  definitions: Record<string, FieldSchema>;
}

/** One row a rule, in the order in which they are asked. */
export function ruleTable(): string {
  return table(
    ['rule', 'category', 'what it takes out'],
    rules.map(({ name, category, reason }) => [`\`${name}\``, category, reason]),
  );
}

/** One row a field of the record, core fields first. */
export function fieldTable(schema: RecordSchema): string {
  const rows = [...CORE_FIELDS, ...HEAVY_FIELDS].map((name) => {
    const field = schema.properties[name];
    if (!field) throw new Error(`the schema has no field ${name}`);
    return [`\`${name}\``, typeOf(field, schema), field.description ?? ''];
  });
  return table(['field', 'type', 'what it holds'], rows);
}

/** One row a metadata field: its sources in the order in which they are asked. */
export function sourceTable(): string {
  const rows = Object.entries(FIELD_SOURCES).map(([field, names]) => [
    `\`${field}\``,
    names.map((name) => `\`${name}\``).join(' '),
  ]);
  return table(['field', 'sources'], rows);
}

export function errorTable(): string {
  return table(
    ['code', 'what happened'],
    Object.entries(ERROR_CODES).map(([code, meaning]) => [`\`${code}\``, meaning]),
  );
}

/** Objects with more keys than these are told as `object`. */
const MAX_KEYS = 12;

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

function typeOf(field: FieldSchema, schema: RecordSchema): string {
  const { type, enum: choices, items, anyOf, $ref, properties } = field;
  if (choices) return choices.map((choice) => (choice === null ? 'null' : `\`${choice}\``)).join(' ');
  if (anyOf) return anyOf.map((one) => typeOf(one, schema)).join(' or ');
  if (items) return `[${typeOf(items, schema)}]`;
  if (properties && Object.keys(properties).length <= MAX_KEYS)
    return `{${Object.keys(properties).join(', ')}}`;
  const target = $ref && schema.definitions[$ref.slice('#/definitions/'.length)];
  if (target) return typeOf(target, schema);
  return Array.isArray(type) ? type.join(' or ') : (type ?? 'any');
}
