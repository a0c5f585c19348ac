import { describe, expect, it } from 'vitest';
import { hidesByStyle } from '../../../src/judge/readability/style.js';

describe('hidesByStyle', () => {
  it.each([
    ['display:none', 'none'],
    ['color:red; DISPLAY : NONE', 'none'],
    ['display:none !important; display:block', 'none'],
    ['display:none; display:block', 'block'],
    ['display:none; display:nonsense', 'none'],
    ['display:none; display:inline flow-root', 'inline flow-root'],
    ['display:/* why */none', 'none'],
    ['background:url("a;display:none")', ''],
    ['background:url(a;display:none)', ''],
    ['x/* ;display:none */:y', ''],
    ['font:"broken\n;display:none', 'none'],
    ['font:"a\\";display:none', ''],
    ['--display:none', ''],
    ['max-width:none', ''],
    ['display none', ''],
    ['', ''],
  ])('reads %j as display %j', (style, display) => {
    expect(hidesByStyle(style).display).toBe(display);
  });

  it('reads visibility beside display', () => {
    expect(hidesByStyle('visibility:hidden')).toEqual({ display: '', visibility: 'hidden' });
    expect(hidesByStyle('visibility:hidden;visibility:bogus;')).toEqual({
      display: '',
      visibility: 'hidden',
    });
  });

  it('says nothing of an element without a style', () => {
    expect(hidesByStyle(undefined)).toEqual({ display: '', visibility: '' });
  });

  it('takes a long hostile style in one pass', () => {
    expect(hidesByStyle(`${'('.repeat(100_000)};display:none`).display).toBe('');
    expect(hidesByStyle(`${'/*'.repeat(100_000)};display:none`).display).toBe('');
  });
});
