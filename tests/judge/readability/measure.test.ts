import { describe, expect, it } from 'vitest';
import { linkDensity } from '../../../src/judge/readability/link-density.js';
import { foldedText, INK, measureElement } from '../../../src/judge/readability/measure.js';
import { ThinDocument } from '../../../src/judge/readability/thin-document.js';
import type { ThinElement } from '../../../src/judge/readability/thin-element.js';

const document = new ThinDocument('about:blank', 'about:blank');
const PIECES = [
  '',
  ' ',
  '\n\t',
  'a',
  'oil, wick',
  ' x',
  'x ',
  ' a  b ',
  '\u00a0',
  '\u3000灯台',
  '\ufeff',
  '\u200b',
  'ß\u2028,',
];

function elementOf(...texts: string[]): ThinElement {
  const element = document.createElement('p');
  for (const text of texts) element.appendChild(document.createTextNode(text));
  return element;
}

/** What Readability itself computes: trimmed, runs of white space folded to one space. */
function foldedLength(text: string): number {
  return text.trim().replace(/\s{2,}/g, ' ').length;
}

describe('measureElement', () => {
  it('gives the length of the trimmed and folded text, however it is cut into nodes', () => {
    for (const a of PIECES) {
      for (const b of PIECES) {
        for (const c of PIECES) {
          const element = elementOf(a, b, c);
          const outer = document.createElement('div');
          outer.appendChild(elementOf(b, a));
          outer.appendChild(element);
          measureElement(outer);
          expect([element.inkLength, outer.inkLength]).toEqual([
            foldedLength(a + b + c),
            foldedLength(b + a + a + b + c),
          ]);
          expect((element.edges & INK) !== 0).toBe((a + b + c).trim() !== '');
          expect(element.commas).toBe((a + b + c).split(',').length - 1);
        }
      }
    }
  });

  it('is forgotten when something below changes', () => {
    const outer = document.createElement('div');
    const inner = elementOf('oil');
    outer.appendChild(inner);
    expect(outer.textContent).toBe('oil');
    inner.appendChild(document.createTextNode(' and wick'));
    expect(outer.textContent).toBe('oil and wick');
    measureElement(outer);
    expect(outer.inkLength).toBe(12);
    inner.remove();
    expect([outer.textContent, linkDensity(outer)]).toEqual(['', 0]);
  });

  it('counts links whole, links to the page itself at three tenths, and nested links each time', () => {
    const outer = elementOf('1234567890');
    const link = document.createElement('a');
    link.appendChild(document.createTextNode('12345'));
    outer.appendChild(link);
    expect(linkDensity(outer)).toBe(5 / 15);
    link.setAttribute('href', '#');
    outer.forgetMeasures();
    expect(linkDensity(outer)).toBe(5 / 15);
    link.setAttribute('href', '#lamp');
    outer.forgetMeasures();
    expect(linkDensity(outer)).toBe(1.5 / 15);
  });
});

describe('foldedText', () => {
  it('makes one space of each run of white space, and leaves single signs of it as they are', () => {
    for (const a of PIECES) {
      for (const b of PIECES) {
        const text = `oil${a}${b}wick\n${b}\u00a0${a}`;
        expect(foldedText(text)).toBe(text.replace(/\s{2,}/g, ' '));
      }
    }
  });
});

it("counts the commas of all scripts that Readability's pattern has", () => {
  const commas = /\u002C|\u060C|\uFE50|\uFE10|\uFE11|\u2E41|\u2E34|\u2E32|\uFF0C/g;
  for (let code = 0; code <= 0xffff; code++) {
    const text = `oil${String.fromCharCode(code)} wick,`;
    const element = elementOf(text);
    measureElement(element);
    expect(element.commas + element.otherCommas, code.toString(16)).toBe(text.split(commas).length - 1);
  }
});
