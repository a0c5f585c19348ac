import { lengthOf } from '../tree/code-at.js';
import type { PageElement } from '../types.js';
import { dateOf, textDateOf } from './dates/known-date.js';
import type { Facts } from './facts.js';
import { firstSign } from './first-sign.js';
import { holdsDigit } from './holds-digit.js';
import { mainHeadingOf } from './main-heading.js';
import { perPage } from './per-page.js';
import { UPDATED } from './visible-dates.js';
import { isOutside } from './zones.js';

/** The day that a page names in one way only, wherever it stands: two of a kind tell nothing. Each null when there is none. */
export interface LoneDates {
  /** Behind or before a word that says that something came out then, in a sidebar or at the foot too. */
  labelled: string | null;
  /** The same for the last change. */
  updated: string | null;
  /** In the only `<time datetime>`. */
  time: string | null;
  /** In the only text of the article's own part that is a day and nothing else. */
  alone: string | null;
  /** In the headline: "Report of 22 April 2020". */
  headline: string | null;
}

/** Texts that are looked at, and how long one with a label may be. */
const MOST_TEXTS = 4_000;
const LONGEST = 90;
/** A label stands in a text of its own, and is short. */
const LONGEST_LABEL = 30;

const COMES_OUT =
  /(?:^|\s)(?:published|posted|first published|publication date|release date|veröffentlicht|veröffentlichung(?:sdatum)?|erschienen|erstellt|publiziert|publié|publicado|pubblicato|gepubliceerd|geplaatst|opublikowano|опубликовано|yayınlanma|publicerad|publisert|udgivet|発行日|掲載日|公開日|发布时间|發布時間)\s?[:：]?\s*(?:(?:on|on the|am|le|el|il|op|den)\s)?$/u;
const CAME_OUT =
  /^[\s,]*(?:(?:um|at)\s)?(?:\d{1,2}[:.]\d{2})?(?:\suhr)?\s(?:gepostet|veröffentlicht|publiziert|geschrieben|published|posted)(?:[\s.,]|$)/u;
const COPYRIGHT = /©|\(c\)|copyright/u;
const TIME_OF_DAY =
  /^[\s,|·•–-]{0,6}(?:(?:um|at)\s)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?)?\s?(?:uhr|am|pm|h)?[\s|·•.]{0,4}$/u;
const SILENT = new Set(['script', 'style', 'noscript', 'option', 'textarea', 'title', 'template']);

export const loneDatesOf = perPage<LoneDates>((facts) => {
  const labelled = new Set<string>();
  const updated = new Set<string>();
  const alone = new Set<string>();
  const { texts } = facts.page;
  const most = Math.min(texts.length, MOST_TEXTS);
  for (let i = 0; i < most; i++) {
    const { data, parent, digitless } = texts[i]!;
    if (digitless) continue;
    const length = lengthOf(data);
    if (length < 6 || length > LONGEST || !holdsDigit(data)) continue;
    const holder = parent as PageElement | null;
    if (holder === null || SILENT.has(holder.name)) continue;
    const found = textDateOf(data, facts);
    if (found === null || found.date.length < 10) continue;
    const label = labelBefore(facts, i);
    const text = data.toLowerCase();
    if (COPYRIGHT.test(label + text)) continue;
    const day = found.date.slice(0, 10);
    const lead = text.slice(0, found.start);
    if (
      COMES_OUT.test(lead.trim() === '' ? `${label.trim()} ` : lead) ||
      CAME_OUT.test(text.slice(found.end))
    )
      labelled.add(day);
    else if (UPDATED.test(lead.trim() === '' ? label.trim() : lead.trim())) updated.add(day);
    else if (lead.trim() === '' && TIME_OF_DAY.test(text.slice(found.end)) && !isOutside(holder, facts))
      alone.add(day);
  }
  const title = mainHeadingOf(facts)?.text.slice(0, 300) ?? '';
  const headline = /\d{4}/u.test(title) ? (textDateOf(title, facts)?.date ?? null) : null;
  return {
    labelled: only(labelled),
    updated: only(updated),
    time: only(declaredDays(facts)),
    alone: only(alone),
    headline: headline !== null && headline.length >= 10 ? headline : null,
  };
});

/** The short text before this one, lower case; empty where a longer one stands there. */
function labelBefore({ page }: Facts, at: number): string {
  for (let i = at - 1; i >= 0; i--) {
    const { data, parent, blank } = page.texts[i]!;
    if (blank || parent === null || SILENT.has((parent as PageElement).name) || firstSign(data) === 0)
      continue;
    return lengthOf(data) <= LONGEST_LABEL ? data.toLowerCase() : '';
  }
  return '';
}

function declaredDays(facts: Facts): Set<string> {
  const days = new Set<string>();
  for (const time of facts.times.slice(0, 20)) {
    const date = dateOf(time.attribute('datetime') ?? '', facts);
    if (date !== null) days.add(date);
  }
  return days;
}

function only(days: Set<string>): string | null {
  const [day] = days;
  return days.size === 1 ? day! : null;
}
