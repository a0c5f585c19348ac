import { describe, expect, it } from 'vitest';
import { type ErrorCode, GalleyError, toGalleyError } from '../src/errors.js';

describe('GalleyError', () => {
  it('is an Error that says what failed, on what, where, and why', () => {
    const cause = new TypeError('no such tide');
    const error = new GalleyError('dns', 'bay.example has no address', {
      source: 'https://bay.example/',
      stage: 'fetch',
      cause,
    });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: 'GalleyError',
      code: 'dns',
      message: 'bay.example has no address',
      source: 'https://bay.example/',
      stage: 'fetch',
      cause,
    });
  });

  it('knows no source, cause or answer when none is given', () => {
    const error = new GalleyError('notHtml', 'a picture');
    expect(error).toMatchObject({ source: null, answer: null, stage: 'extract' });
    expect('cause' in error).toBe(false);
  });

  it.each<[ErrorCode, boolean]>([
    ['dns', true],
    ['timeout', true],
    ['blocked', true],
    ['notFound', false],
    ['notHtml', false],
    ['badOption', false],
    ['noContent', false],
    ['internal', false],
  ])('may %s be tried again: %s', (code, retryable) => {
    expect(new GalleyError(code, 'x').retryable).toBe(retryable);
  });

  it('lets one case differ from its code, such as a 503 from a 404', () => {
    expect(new GalleyError('httpStatus', 'x', { retryable: true }).retryable).toBe(true);
    expect(new GalleyError('timeout', 'x', { retryable: false }).retryable).toBe(false);
  });
});

describe('toGalleyError', () => {
  it('hands on what is one already, untouched', () => {
    const error = new GalleyError('tls', 'x');
    expect(toGalleyError(error, { source: 'y', stage: 'fetch' })).toBe(error);
  });

  it.each<[string, unknown, string]>([
    ['an error', new RangeError('too deep'), 'too deep'],
    ['a string', 'too deep', 'too deep'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
  ])('makes %s an internal one that keeps the cause', (_, thrown, reason) => {
    const error = toGalleyError(thrown, { source: 'page.html', stage: 'parse' });
    expect(error).toMatchObject({ code: 'internal', source: 'page.html', stage: 'parse', retryable: false });
    expect(error.message).toBe(`galley failed unexpectedly: ${reason}. Please report this page.`);
    if (thrown !== undefined) expect(error.cause).toBe(thrown);
  });
});
