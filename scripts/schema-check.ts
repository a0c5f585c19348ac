import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Ajv } from 'ajv';

/** How many records a file has, and what the first few that break the published schema break. */
export interface SchemaCheck {
  records: number;
  /** One line a broken record: its source and the first errors; at most ten. */
  broken: string[];
}

const MOST_TOLD = 10;

/** Holds each line of a JSONL file of records against schema/record.schema.json. */
export async function checkSchema(file: string): Promise<SchemaCheck> {
  const schema = readFileSync(join(import.meta.dirname, '../schema/record.schema.json'), 'utf8');
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema));
  const check: SchemaCheck = { records: 0, broken: [] };
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line === '') continue;
    check.records++;
    const record = JSON.parse(line);
    if (validate(record) || check.broken.length >= MOST_TOLD) continue;
    check.broken.push(`${JSON.stringify(record.source)}: ${JSON.stringify(validate.errors?.slice(0, 3))}`);
  }
  return check;
}
