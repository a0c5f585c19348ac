import { expect, test } from 'vitest';
import { readOutside } from '../../src/metadata/outside-words.js';

test.each(['comments', 'post-comment_list', 'Sidebar', 'x1 related2', 'page__breadcrumb'])(
  'a name that holds one of the words whole is outside: %s',
  (name) => {
    expect(readOutside(name)).toBe(true);
  },
);

test.each(['commenter', 'unrelated', 'sidebars', 'asides-left', 'recommendedly'])(
  'a longer word that holds one of them is not: %s',
  (name) => {
    expect(readOutside(name)).toBe(false);
  },
);

test.each(['widget', 'box popular', 'nav\tmain', 'MENU'])(
  'the words that page builders use in every name count where they stand alone: %s',
  (name) => {
    expect(readOutside(name)).toBe(true);
  },
);

test.each(['elementor-widget', 'popular-post', 'nav_main', 'menu2'])('and not within a name: %s', (name) => {
  expect(readOutside(name)).toBe(false);
});

test('a footer is outside, unless it is the own one of an article', () => {
  expect(readOutside('footer')).toBe(true);
  expect(readOutside('site-footer wide')).toBe(true);
  expect(readOutside('entry-footer')).toBe(false);
  expect(readOutside('article footer')).toBe(false);
  expect(readOutside('article footer comments')).toBe(true);
});

test('a name of more than four hundred characters is not read', () => {
  expect(readOutside(`comments ${'x'.repeat(400)}`)).toBe(false);
});
