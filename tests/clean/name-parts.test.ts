import { describe, expect, it } from 'vitest';
import { hasName, nameParts } from '../../src/clean/rules/signs/names.js';
import type { PageElement } from '../../src/types.js';
import { pageOf } from '../metadata/page-of.js';

const names = nameParts(`harbour-box tideBanner _ferry
  port2 sea`);

function divOf(attributes: string): PageElement {
  return pageOf(`<!doctype html><body><div ${attributes}></div>`).elements.find(
    ({ name }) => name === 'div',
  )!;
}

describe('names of parts', () => {
  it.each([
    'harbour-box',
    'wide harbour-box_left',
    'my_harbour-box',
    'tidebanner',
    '_ferry',
    'old-_ferry',
    'sea',
    'sea12',
    'sea1234 top',
    'port2',
    'port21',
    'x\tsea\u00a0y',
    '--sea--',
  ])('stand in "%s"', (name) => {
    expect(names.test(name)).toBe(true);
  });

  it.each([
    '',
    ' ',
    'harbour',
    'box',
    'harbour_box',
    'harbour--box',
    'seat',
    'undersea',
    'sea12345',
    'port',
    'ferry',
    'sea1a',
    '12',
  ])('do not stand in "%s"', (name) => {
    expect(names.test(name)).toBe(false);
  });

  it('are told in any case, by class or id', () => {
    expect(hasName(divOf('class="Top TideBanner"'), names)).toBe(true);
    expect(hasName(divOf('id="SEA"'), names)).toBe(true);
    expect(hasName(divOf('id="how-the-sea-rose-again"'), names)).toBe(false);
    expect(hasName(divOf('class="season" id="top"'), names)).toBe(false);
  });
});
