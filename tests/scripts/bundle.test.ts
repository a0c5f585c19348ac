import { describe, expect, it } from 'vitest';
import { toAscii } from '../../scripts/bundle.mjs';

describe('the program in ASCII', () => {
  it.each([
    ['strings', "'été…'.length", 4],
    ['raw templates', 'String.raw`é\\s$`', 'é\\s$'],
    ['regular expressions', '/^[é🔗]+$/u.test("🔗é")', true],
    ['those without the flag u', '/«é»/.exec("«é»")[0]', '«é»'],
  ])('means the same in %s', (_, code, value) => {
    const ascii = toAscii(code);
    expect(ascii).toMatch(/^[\0-\x7f]*$/);
    expect(new Function(`return ${ascii}`)()).toBe(value);
  });

  it('leaves a raw template with a value in it as it is', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text that holds a template
    const source = 'String.raw`a${b}`';
    expect(toAscii(source)).toBe(source);
  });
});
