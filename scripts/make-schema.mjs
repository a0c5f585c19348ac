import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The JSON Schema (draft 7) of a record, as it stands in schema/record.schema.json.
 * @param strict true refuses fields that the schema does not name. The published one lets them pass: later versions of
 * galley may add fields, and a reader of today must not break then.
 */
export function makeSchema(strict = false) {
  const schema = createGenerator({
    path: join(root, 'src', 'record-types.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'GalleyRecord',
    skipTypeCheck: true,
    sortProps: false,
    jsDoc: 'extended',
    additionalProperties: !strict,
  }).createSchema('GalleyRecord');
  const { $ref, definitions, ...rest } = schema;
  const { GalleyRecord, ...others } = definitions;
  const whole = {
    ...rest,
    $id: 'urn:galley:record:1',
    title: 'A galley record',
    ...GalleyRecord,
    definitions: others,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
