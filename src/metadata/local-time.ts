import type { Choice } from './candidates.js';
import { sameInstantHere } from './dates/same-instant.js';
import { ldDate, metaDate, propDate, urlDate } from './declared-dates.js';
import type { Facts } from './facts.js';
import { CITATION, DATE_PUBLISHED, META_DATE, PUBLISHED_TIME } from './fields/date-names.js';
import { dateLinesNear, datesInHeadingZone, timesNear } from './visible-dates.js';

/**
 * A date declared in UTC, as the page writes it where it gives the same moment with its own offset or its local time.
 * Other dates stay as they are.
 */
export function inLocalTime(choice: Choice<string>, facts: Facts): Choice<string> {
  if (choice.value === null || !/T.*(?:Z|\+00:00)$/u.test(choice.value)) return choice;
  const declared = [
    metaDate(facts, DECLARED),
    ldDate(facts, DATE_PUBLISHED),
    propDate(facts, 'datePublished'),
  ];
  const utc = choice.value;
  const local = localOf(utc, declared) ?? localOf(utc, printedBeside(utc, facts)) ?? dayInUrl(utc, facts);
  if (local === null) return choice;
  const beat = {
    from: choice.from ?? '',
    value: utc,
    refused: 'the page gives this moment in its own time',
  };
  return { ...choice, value: local, beat: [beat, ...choice.beat] };
}

const DECLARED = [...PUBLISHED_TIME, ...META_DATE, ...CITATION];

function localOf(utc: string, others: readonly (string | null)[]): string | null {
  for (const other of others) {
    const local = other === null ? null : sameInstantHere(utc, other);
    if (local !== null) return local;
  }
  return null;
}

/** The dates that the page prints, the nearest to the heading alone where its clock shows this moment; none when it prints this very day: the site's clock runs on UTC, or the day is all that matters. */
function printedBeside(utc: string, facts: Facts): string[] {
  const times = timesNear(facts);
  const lines = times.length > 0 ? times : dateLinesNear(facts);
  const printed = (lines.length > 0 ? lines : datesInHeadingZone(facts)).slice(0, 6).map(({ date }) => date);
  const [nearest] = printed;
  if (nearest !== undefined && sameInstantHere(utc, nearest) !== null) return [nearest];
  return printed.some((date) => date.slice(0, 10) === utc.slice(0, 10)) ? [] : printed;
}

/** The day in the address, where it is the day before or after by the site's own clock and the page prints it too. */
function dayInUrl(utc: string, facts: Facts): string | null {
  const day = urlDate(facts);
  if (day === null || Math.abs(Date.parse(day) - Date.parse(utc.slice(0, 10))) !== DAY) return null;
  const hour = Number(utc.slice(11, 13));
  // West of Greenwich the day before goes on until noon; east of it the next one has begun by ten.
  const mayBe = day < utc ? hour < 12 : hour >= 10;
  const printed = [...timesNear(facts), ...dateLinesNear(facts), ...datesInHeadingZone(facts)];
  return mayBe && printed.some(({ date }) => date.slice(0, 10) === day) ? day : null;
}

const DAY = 86_400_000;
