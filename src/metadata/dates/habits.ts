import { metaOf } from '../facts.js';
import { perPage } from '../per-page.js';
import { domainOf } from '../urls.js';

/** How numeric dates of a page are to be read. */
export interface DateHabits {
  /** True where `03/04/2024` is the 3rd of April. */
  dayFirst: boolean;
}

/** Countries that write English and put the day first, by the end of their hosts. */
const DAY_FIRST_HOSTS = /\.(?:uk|au|nz|ie|za|in|ng|ke|gh|sg|my|pk|lk|bd|hk|mt|eu|zm|zw|ug|tz)$/iu;

/** English of the United States, and of the Philippines, puts the month first; the rest of the world the day. */
export const dateHabitsOf = perPage<DateHabits>((facts) => {
  const lang = (facts.html?.attribute('lang') ?? metaOf(facts, 'og:locale', 'content-language') ?? '')
    .replace('_', '-')
    .toLowerCase();
  const locale = (metaOf(facts, 'og:locale') ?? '').replace('_', '-').toLowerCase();
  for (const tag of [lang, locale]) {
    if (/^en-(?:us|ph|ca)/u.test(tag)) continue;
    if (/^en-[a-z]{2}/u.test(tag)) return { dayFirst: true };
  }
  if (lang !== '' && !lang.startsWith('en')) return { dayFirst: true };
  const host = domainOf(facts.page.url) ?? domainOf(facts.links.get('canonical')?.[0]?.href ?? null) ?? '';
  return { dayFirst: DAY_FIRST_HOSTS.test(host) };
});
