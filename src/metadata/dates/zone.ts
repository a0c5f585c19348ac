/** Zone letters that stand for one offset wherever they are used; `IST`, `CST` of China and the like are left unknown. */
// biome-ignore format: a table of words
const ZONES: Record<string, string> = {
  z: 'Z', utc: 'Z', gmt: 'Z', est: '-05:00', edt: '-04:00', cdt: '-05:00', mst: '-07:00', mdt: '-06:00', pst: '-08:00',
  pdt: '-07:00', cet: '+01:00', cest: '+02:00', mez: '+01:00', mesz: '+02:00', eet: '+02:00', eest: '+03:00',
  wet: '+00:00', west: '+01:00', msk: '+03:00', jst: '+09:00', kst: '+09:00', aest: '+10:00', aedt: '+11:00',
};

/** Offset at the start of a text, `Z` or `±HH:MM`; empty where the text gives none. */
export function readZone(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  const offset = /^\(?(?:utc|gmt)?\s?([+\-−])(\d{1,2}):?(\d{2})?(?!\d)/iu.exec(trimmed);
  if (offset !== null) {
    const [, sign, hours, minutes = '00'] = offset;
    if (Number(hours) > 14 || Number(minutes) > 59) return '';
    return `${sign === '+' ? '+' : '-'}${String(hours).padStart(2, '0')}:${minutes}`;
  }
  const letters = /^\(?([a-zA-Z]{1,4})(?!\p{L})/u.exec(trimmed);
  return letters === null ? '' : (ZONES[(letters[1] ?? '').toLowerCase()] ?? '');
}
