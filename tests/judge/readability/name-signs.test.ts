import { describe, expect, it } from 'vitest';
import { PlainReadability } from '../../../src/judge/readability/engine.js';
import {
  BYLINE,
  lookAtNames,
  namesHave,
  REGEXPS,
  SHARE,
  weightOfNames,
} from '../../../src/judge/readability/name-signs.js';
import { factsOf, SVG_NAMESPACE } from '../../../src/judge/readability/tag-facts.js';
import { ThinDocument } from '../../../src/judge/readability/thin-document.js';
import { ThinElement } from '../../../src/judge/readability/thin-element.js';

const NAMES = [
  '',
  'kelp',
  'sidebar',
  'main sidebar',
  'post-content',
  'hid',
  'kelp hid',
  'hid kelp',
  'hidx',
  'share_box',
  'sharedaddy',
  'Byline',
  'author footer',
  'com-post',
  '-ad-',
];
const patterns = PlainReadability.prototype.REGEXPS;

function elementOf(className: string, id: string): ThinElement {
  const element = new ThinDocument('about:blank', 'about:blank').createElement('div');
  element.className = className;
  element.id = id;
  return element;
}

describe('signs of names', () => {
  it('are what Readability finds in class and id put together', () => {
    for (const className of NAMES) {
      for (const id of NAMES) {
        const names = `${className} ${id}`;
        const element = elementOf(className, id);
        lookAtNames(element);
        const goes = patterns.unlikelyCandidates!.test(names) && !patterns.okMaybeItsACandidate!.test(names);
        expect(REGEXPS.unlikelyCandidates.test() && !REGEXPS.okMaybeItsACandidate.test(), names).toBe(goes);
        expect(namesHave(element, BYLINE), names).toBe(patterns.byline!.test(names));
        expect(namesHave(element, SHARE), names).toBe(patterns.shareElements!.test(names));
      }
    }
  });

  it.each([
    ['post', '', 25],
    ['post', 'content', 50],
    ['hid', 'content', 0],
    ['kelp hid', 'sidebar', -50],
    ['pagination', '', 25],
    ['', '', 0],
  ])('weigh: class %j and id %j are %i', (className, id, weight) =>
    expect(weightOfNames(elementOf(className, id))).toBe(weight),
  );

  it('are of the id alone in SVG, where a class is no string', () => {
    const { ownerDocument } = elementOf('', '');
    const icon = new ThinElement(
      ownerDocument,
      factsOf('svg', SVG_NAMESPACE),
      elementOf('sidebar', 'post').shareAttributes(),
      -1,
    );
    expect(weightOfNames(icon)).toBe(25);
    expect(
      PlainReadability.prototype._getClassWeight.call({ ...PlainReadability.prototype, _flags: 7 }, icon),
    ).toBe(25);
  });
});
