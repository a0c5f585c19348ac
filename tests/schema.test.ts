import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../scripts/make-schema.mjs';
import { composeErrorRecord } from '../src/compose/error-record.js';
import { GalleyError } from '../src/errors.js';
import { extract } from '../src/index.js';
import { describeSource } from '../src/raw-page.js';
import { CORE_FIELDS, HEAVY_FIELDS } from '../src/record-fields.js';

const strict = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(makeSchema(true)));
const published = JSON.parse(readFileSync('schema/record.schema.json', 'utf8'));

const PAGE = `<!doctype html><html lang="en"><title>The tide tables of Port Mirren</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"The tide tables of Port Mirren",
"author":{"@type":"Person","name":"Isla Kerr"},"datePublished":"2024-03-02T08:00:00+01:00"}</script>
<body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><article><h1>The tide tables of Port Mirren</h1>
<p>For ninety years one clerk has written the tide tables of Port Mirren by hand, and every spring the fishermen buy a
copy before they buy bread.</p><p>This year the tables were printed by a machine for the first time, and the queue at
the harbour office was shorter than anyone there could remember.</p></article></body></html>`;

describe('record.schema.json', () => {
  it('is the one that the types make; otherwise run npm run schema', () => {
    expect(published).toEqual(JSON.parse(makeSchema()));
  });

  it('takes the record of an article with every heavy field', () => {
    const record = extract(PAGE, { url: 'https://portmirren.example/tides', with: HEAVY_FIELDS });
    expect(strict(record), JSON.stringify(strict.errors)).toBe(true);
    expect(Object.keys(record).sort()).toEqual([...CORE_FIELDS, ...HEAVY_FIELDS].sort());
  });

  it('takes the record of a page without an article', () => {
    const record = extract('<!doctype html><title>Nothing</title><nav><a href="/a">One</a></nav>');
    expect(strict(record), JSON.stringify(strict.errors)).toBe(true);
    expect(Object.keys(record).sort()).toEqual([...CORE_FIELDS].sort());
  });

  it('takes the record of an input that failed, which has every core field', () => {
    const input = {
      source: describeSource({ path: 'gone.html' }),
      requestedUrl: null,
      url: null,
      bytes: null,
    };
    const record = composeErrorRecord(input, new GalleyError('notFound', 'there is no file'), 'full', 0);
    expect(strict(record), JSON.stringify(strict.errors)).toBe(true);
    expect(Object.keys(record).sort()).toEqual([...CORE_FIELDS].sort());
  });

  it('refuses a record with a field missing or misspelt, so that it is worth something', () => {
    const { title: _title, ...without } = extract(PAGE);
    expect(strict(without)).toBe(false);
    expect(strict({ ...without, titel: 'The tide tables' })).toBe(false);
  });

  it('lets fields of later versions pass in its published form', () => {
    const lenient = new Ajv({ strict: true, allowUnionTypes: true }).compile(published);
    expect(lenient({ ...extract(PAGE), fieldOfTomorrow: 1 })).toBe(true);
  });
});
