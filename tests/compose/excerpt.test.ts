import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/compose/excerpt.js';
import { extract } from '../../src/index.js';
import type { Block, BlockType } from '../../src/types.js';

function block(text: string, type: BlockType = 'paragraph', kept = true): Block {
  return { text, type, hidden: false, verdict: { kept } } as Block;
}

const TIDE = 'The tide gauge at the old pier has been read by hand every morning since 1874.';
const KEEPER = 'Its keeper, Dr. Agnes Holm, writes the figure into a ledger that nobody else may touch.';
const HARBOUR = 'The harbour board wants to replace her with a sensor.';

describe('the excerpt of a page without a description', () => {
  it('is the whole opening where that is short', () => {
    expect(excerptOf([block(TIDE)])).toBe(TIDE);
  });

  it('takes the next paragraph where the first is only a few words', () => {
    expect(excerptOf([block('Port Mirren.'), block(TIDE)])).toBe(`Port Mirren. ${TIDE}`);
  });

  it('passes over headings, lists, tables and what was removed', () => {
    const blocks = [
      block('At the pier', 'heading'),
      block('Share', 'listItem'),
      block('An ad.', 'paragraph', false),
    ];
    expect(excerptOf([...blocks, block(KEEPER)])).toBe(KEEPER);
    expect(excerptOf(blocks)).toBeNull();
  });

  it('ends with a sentence, not with the stop of a short word', () => {
    const long = `${TIDE} ${KEEPER} ${HARBOUR} ${'More was said about the cost of it by Prof. Holm and others '.repeat(3)}`;
    expect(excerptOf([block(long)])).toBe(`${TIDE} ${KEEPER} ${HARBOUR}`);
  });

  it('ends with a word where no sentence ends in time', () => {
    const excerpt = excerptOf([block('waves and wind '.repeat(60))]);
    expect(excerpt).toMatch(/(?:waves|and|wind)…$/u);
    expect(excerpt!.length).toBeLessThanOrEqual(300);
  });

  it('cuts scripts without spaces after a sentence, and never inside a character', () => {
    const sentence = `${'潮'.repeat(100)}。`;
    expect(excerptOf([block(sentence.repeat(5))])).toBe(sentence.repeat(2));
    const pairs = excerptOf([block(`a${'𠮷'.repeat(400)}`)])!;
    expect(pairs).not.toMatch(/\p{Surrogate}/u);
    expect(pairs.length).toBeLessThanOrEqual(300);
  });

  it('stands in the record, with its source, and gives way to what the page declares', () => {
    const page = (head: string) =>
      `<!doctype html><html lang="en"><head><title>The old pier</title>${head}</head><body><article><h1>The old pier</h1>
       <p>${TIDE} ${KEEPER}</p><p>${HARBOUR} The vote is on Thursday, and the ledger is open to all until then.</p></article></body></html>`;
    const options = { engine: 'rules', with: ['provenance'] } as const;
    const silent = extract(page(''), options);
    expect(silent.excerpt).toBe(`${TIDE} ${KEEPER}`);
    expect(silent.provenance?.excerpt).toMatchObject({ from: 'text.opening', value: silent.excerpt });
    const declared = extract(page('<meta name="description" content="A ledger and a sensor.">'), options);
    expect(declared.excerpt).toBe('A ledger and a sensor.');
    expect(declared.provenance?.excerpt?.from).toBe('meta.description');
  });
});
