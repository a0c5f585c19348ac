import { describe, expect, it } from 'vitest';
import { resultOf } from '../page-of.js';

const URL = 'https://www.harbour-gazette.example/tide';
const STORY = `<main><h1>The tide gauge</h1><p>${'Every morning the keeper walks out and reads the gauge by hand. '.repeat(30)}</p></main>`;

function dateOf(body: string) {
  const { metadata, provenance } = resultOf('<title>The tide gauge</title>', body, URL);
  return [metadata.datePublished, provenance.datePublished?.from ?? null];
}

describe('the only date of a page', () => {
  it('counts in a sidebar where a label of its own says that the page came out then', () => {
    const sidebar = '<div class="sidebar"><h4>Published</h4><div>July 8, 2024</div></div>';
    expect(dateOf(STORY + sidebar)).toEqual(['2024-07-08', 'page.only-labelled']);
  });

  it('counts at the foot where the word follows the day', () => {
    const foot = '<div class="sidebar">Der Text wurde am <b>19. Mai 2020 um 23:03 Uhr gepostet</b>.</div>';
    expect(dateOf(STORY + foot)[0]).toBe('2020-05-19');
  });

  it('is that of the last change where the page tells of nothing else', () => {
    const foot = '<div><label>Last change:</label><div> 14.01.2022 at 09:25 </div></div>';
    expect(dateOf(STORY + foot)).toEqual(['2022-01-14', 'page.only-updated']);
  });

  it('tells nothing where two labels name two days', () => {
    const card = (day: string) => `<div class="sidebar"><b>Published</b> <i>${day}</i></div>`;
    expect(dateOf(STORY + card('July 8, 2024') + card('July 9, 2024'))).toEqual([null, null]);
  });

  it('counts in the one <time> of the page, and not in one of several', () => {
    const time = (day: string) => `<div class="sidebar"><time datetime="${day}">then</time></div>`;
    expect(dateOf(STORY + time('2024-03-02'))).toEqual(['2024-03-02', 'page.only-time']);
    expect(dateOf(STORY + time('2024-03-02') + time('2024-03-09'))[0]).toBeNull();
  });

  it('counts as a line of its own below the article, not in a sentence, a copyright line or a sidebar', () => {
    expect(dateOf(`${STORY}<p>Mara Quill</p><p>April 8, 2024</p>`)).toEqual(['2024-04-08', 'page.only-date']);
    expect(dateOf(`${STORY}<p>The gauge failed on April 8, 2024, in a storm.</p>`)[0]).toBeNull();
    expect(dateOf(`${STORY}<p>©</p><p>April 8, 2024</p>`)[0]).toBeNull();
    expect(dateOf(`${STORY}<div class="sidebar">April 8, 2024</div>`)[0]).toBeNull();
  });

  it('counts in the headline last of all', () => {
    const page = STORY.replace('The tide gauge', 'Harbour report of 22 April 2020');
    expect(dateOf(page)[0]).toBe('2020-04-22');
  });

  it('is the last change where the page says so', () => {
    const [date, from] = dateOf(`${STORY}<div class="date">Letzte Änderung: 14.01.2022</div>`);
    expect([date, from]).toEqual(['2022-01-14', 'page.updated']);
  });
});
