const ICONS = /[\uE000-\uF8FF]/g;
const HAS_ICON = /[\uE000-\uF8FF]/;

/** The text with a space for each sign of the private use area, where icon fonts keep their pictures. */
export function withoutIcons(data: string): string {
  return HAS_ICON.test(data) ? data.replace(ICONS, ' ') : data;
}
