import { expect, it } from 'vitest';
import { asPropertyName } from '../../src/tree/property-name.js';

it.each(['div', 'data-tide-table-of-the-harbour', '__proto__', 'constructor', '12', '', 'ö'])(
  'gives %j as it is, again and again',
  (name) => {
    expect([asPropertyName(name), asPropertyName(name)]).toEqual([name, name]);
  },
);
