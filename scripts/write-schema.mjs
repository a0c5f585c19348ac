// Writes schema/record.schema.json from the types of the record: `npm run schema`. A test holds it up to date.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSchema, root } from './make-schema.mjs';

writeFileSync(join(root, 'schema', 'record.schema.json'), makeSchema());
