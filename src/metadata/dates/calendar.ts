import { readZone } from './zone.js';

/** `YYYY-MM-DD` of a day that exists between 1000 and 2999, null otherwise. */
export function makeDay(year: number, month: number, day: number): string | null {
  if (!(year >= 1000 && year < 3000 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCDate() !== day) return null;
  return `${year}-${two(month)}-${two(day)}`;
}

/** `THH:MM[:SS][offset]`, or nothing where the digits are no time of day. */
export function makeTime(hour: string, minute = '', second = '', rest = ''): string {
  const afternoon = /^\s*p\.?\s?m/iu.test(rest);
  const morning = /^\s*a\.?\s?m/iu.test(rest);
  let hours = Number(hour);
  if (afternoon && hours < 12) hours += 12;
  if (morning && hours === 12) hours = 0;
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return '';
  const zone = readZone(rest.replace(/^\s*[ap]\.?\s?m\.?/iu, ''));
  return `T${two(hours)}:${two(Number(minute))}${second === '' ? '' : `:${two(Number(second))}`}${zone}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
