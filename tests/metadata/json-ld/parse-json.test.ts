import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/metadata/json-ld/parse-json.js';

const repaired: [string, string, unknown][] = [
  ['sound JSON', '{"name":"Tide"}', { name: 'Tide' }],
  ['trailing commas', '{"name":"Tide","tags":["sea",],}', { name: 'Tide', tags: ['sea'] }],
  ['a raw line end inside a string', '{"name":"High\nTide"}', { name: 'High\nTide' }],
  ['a raw tab inside a string', '{"name":"High\tTide"}', { name: 'High Tide' }],
  ['a comment wrapper', '<!-- {"name":"Tide"} -->', { name: 'Tide' }],
  ['a CDATA wrapper', '//<![CDATA[\n{"name":"Tide"}\n//]]>', { name: 'Tide' }],
  ['HTML-escaped quotes', '{&quot;name&quot;:&quot;Tide &amp;amp; Time&quot;}', { name: 'Tide &amp; Time' }],
  ['a semicolon at the end', '{"name":"Tide"};', { name: 'Tide' }],
  ['a bad escape', '{"name":"Harbour\\\'s Tide"}', { name: "Harbour's Tide" }],
  ['two values in one script', '{"name":"Tide"}{"name":"Ebb"}', [{ name: 'Tide' }, { name: 'Ebb' }]],
  ['a block comment between values', '{"a":1,/* old */"b":2}', { a: 1, b: 2 }],
];

describe('a JSON-LD script is read', () => {
  test.each(repaired)('with %s', (_, script, value) => {
    expect(parseJson(script)).toEqual(value);
  });

  test('a comma inside a string stays', () => {
    expect(parseJson('{"name":"Tide, ]","x":[1,],}')).toEqual({ name: 'Tide, ]', x: [1] });
  });

  test('a script that no repair can save gives undefined', () => {
    expect(parseJson('window.data = {')).toBeUndefined();
    expect(parseJson('')).toBeUndefined();
  });

  test('a megabyte of opening brackets costs little and gives undefined', () => {
    const started = performance.now();
    expect(parseJson('['.repeat(1_000_000))).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
