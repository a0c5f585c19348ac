import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyMask, readPage } from '../../../scripts/compare-doms.js';
import { voteByReadability } from '../../../src/judge/readability/vote.js';
import { prose } from './documents.js';

vi.mock('node:module', async (original) => {
  const real = await original<typeof import('node:module')>();
  return { ...real, createRequire: vi.fn(real.createRequire) };
});

const jsdom = createRequire(import.meta.url)('jsdom');
const page = readPage(new TextEncoder().encode(`<title>Lamps</title><p>${prose(1)}</p><p>${prose(2)}</p>`));

function vote() {
  return voteByReadability(page, emptyMask(page), { dom: 'jsdom' });
}

/** Makes the next `require('jsdom')` do this. */
function requiring(load: () => unknown): void {
  vi.mocked(createRequire).mockReturnValueOnce(load as unknown as NodeJS.Require);
}

describe('the vote on jsdom', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('runs no script and loads nothing', () => {
    const fetched = vi.fn();
    vi.stubGlobal('fetch', fetched);
    const { JSDOM, VirtualConsole } = jsdom;
    const asked = vi.fn();
    class Watched extends JSDOM {
      constructor(html: string, options: object) {
        asked(html, Object.keys(options));
        super(html, options);
      }
    }
    requiring(() => ({ JSDOM: Watched, VirtualConsole }));
    const html = `<body onload="boom()"><script>boom()</script><img src=http://192.0.2.1/a.png><p>${prose(1)}</p>`;
    const active = readPage(new TextEncoder().encode(html));
    expect(voteByReadability(active, emptyMask(active), { dom: 'jsdom' })).toMatchObject({
      found: true,
      error: null,
      engine: 'jsdom',
    });
    // Neither `runScripts` nor `resources`, without which jsdom does neither.
    expect(asked).toHaveBeenCalledExactlyOnceWith('<!doctype html>', ['url', 'virtualConsole']);
    expect(fetched).not.toHaveBeenCalled();
  });

  it('says how to install jsdom where it is missing', () => {
    requiring(() => {
      throw Object.assign(new Error("Cannot find module 'jsdom'"), { code: 'MODULE_NOT_FOUND' });
    });
    expect(vote).toThrow(
      expect.objectContaining({ code: 'badOption', message: expect.stringContaining('npm install jsdom') }),
    );
  });

  it('names jsdom and the default DOM where jsdom fails on the page', () => {
    requiring(() => ({
      JSDOM: class {
        constructor() {
          throw new Error('bad style');
        }
      },
      VirtualConsole: class {},
    }));
    expect(vote).toThrow(
      expect.objectContaining({
        code: 'internal',
        message: 'jsdom failed on this page: bad style. The default, --dom thin, reads it.',
      }),
    );
  });
});
