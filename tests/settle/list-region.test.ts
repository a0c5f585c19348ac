import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const goods = Array.from(
  { length: 24 },
  (_, i) => `<li><a href="/rope/${i}">Rope of ${i + 6} strands, tarred</a> <b>€ ${i + 20}.50 a coil</b></li>`,
).join('');
const page = (main: string): string =>
  `<!doctype html><html lang="en"><title>Ropes</title><body><header><a href="/">Chandler</a></header>${main}<footer>Open daily</footer>`;
const textOf = (main: string): string => extract(page(main), { engine: 'rules' }).text ?? '';

describe('with rules alone', () => {
  it('a list of goods is kept whole where Readability chose next to nothing of it', () => {
    const text = textOf(`<main><h1>Ropes by the coil</h1><ul>${goods}</ul></main>`);
    expect(text).toContain('Rope of 6 strands');
    expect(text).toContain('€ 43.50');
    expect(text).not.toContain('Chandler');
  });

  it('a short report stays short beside a long list of links', () => {
    const report =
      '<p>The harbour was closed at noon, since the wind had turned to the north and blew the swell over the mole.</p>';
    const text = textOf(`<main><h1>Harbour closed</h1>${report}</main><aside><ul>${goods}</ul></aside>`);
    expect(text).toBe(
      'The harbour was closed at noon, since the wind had turned to the north and blew the swell over the mole.',
    );
  });
});
