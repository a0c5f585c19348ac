import { describe, expect, it } from 'vitest';
import { GalleyError } from '../src/errors.js';
import { type ExtractOptions, resolveOptions } from '../src/options.js';

describe('resolveOptions', () => {
  it('fills in what the docstrings promise', () => {
    expect(resolveOptions()).toEqual({
      url: null,
      contentType: null,
      with: [],
      dom: 'thin',
      engine: 'full',
      prefer: 'balance',
      minConfidence: 0,
      maxBytes: 50_000_000,
    });
  });

  it('takes undefined for what is not given', () => {
    const given = { dom: undefined, with: undefined, minConfidence: undefined } as unknown as ExtractOptions;
    expect(resolveOptions(given)).toEqual(resolveOptions());
  });

  it('keeps what is given', () => {
    const given = {
      url: 'https://bay.example/kelp',
      contentType: 'text/html; charset=gbk',
      with: ['html', 'blocks'],
      dom: 'jsdom',
      engine: 'rules',
      prefer: 'recall',
      minConfidence: 1,
      maxBytes: 1,
    } as const;
    expect(resolveOptions(given)).toEqual(given);
  });

  it('gives plain frozen data that crosses threads and no longer hangs on the caller\u2019s list', () => {
    const fields: ('html' | 'links')[] = ['html'];
    const resolved = resolveOptions({ with: fields });
    fields.push('links');
    expect(resolved.with).toEqual(['html']);
    expect(Object.isFrozen(resolved) && Object.isFrozen(resolved.with)).toBe(true);
    expect(structuredClone(resolved)).toEqual(resolved);
  });

  it.each<[string, unknown]>([
    ['with', ['pictures']],
    ['with', ['html', '']],
    ['with', 'html'],
    ['dom', 'linkedom'],
    ['dom', ''],
    ['engine', 'FULL'],
    ['prefer', 'speed'],
    ['minConfidence', -0.1],
    ['minConfidence', 1.01],
    ['minConfidence', Number.NaN],
    ['minConfidence', '0.5'],
    ['maxBytes', 0],
    ['maxBytes', Number.POSITIVE_INFINITY],
    ['url', 'kelp.html'],
    ['url', ''],
    ['url', '//bay.example/kelp'],
  ])('refuses %s: %j, and says what it takes', (name, value) => {
    const refuse = (): unknown => resolveOptions({ [name]: value });
    expect(refuse).toThrow(GalleyError);
    expect(refuse).toThrow(
      expect.objectContaining({ code: 'badOption', stage: 'options', retryable: false }),
    );
    expect(refuse).toThrow(new RegExp(`^option "${name}" does not take .*; it takes .+`));
  });

  it('refuses an option that does not exist, and names those that do', () => {
    const given = { minConfidance: 0.5 } as unknown as ExtractOptions;
    expect(() => resolveOptions(given)).toThrow(/no option "minConfidance"; there are url, .*minConfidence/);
  });

  it.each([null, 'html', 7])('refuses %j in place of the options', (given) => {
    expect(() => resolveOptions(given as unknown as ExtractOptions)).toThrow(/"options" does not take/);
  });
});
