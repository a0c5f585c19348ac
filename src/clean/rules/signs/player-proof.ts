import type { PlayerSign } from './player-sign.js';

/** Whether the lines of a run prove a player together: one that only players write, or enough that point to one. */
export function provesPlayer(signs: readonly (PlayerSign | null)[]): boolean {
  if (signs.some((sign) => sign?.sure)) return true;
  const seen = signs.filter((sign) => sign !== null);
  if (seen.length === signs.length && isPanel(seen)) return true;
  return seen.some((sign) => sign.shape !== null) && isShapedPanel(seen);
}

/** Many different labels around a clock, or clocks that only players show. */
export function isPanel(signs: readonly PlayerSign[]): boolean {
  const labels = new Set(signs.flatMap((sign) => sign.labels));
  const clocks = signs.filter((sign) => sign.clock).length;
  const zeros = signs.filter((sign) => sign.zero).length;
  return (clocks > 0 && labels.size >= 4) || (zeros > 0 && labels.size >= 2) || zeros >= 2;
}

/** The same for words of any language: a clock read aloud, keys glued to commands, a clock at zero with what stands around it. */
function isShapedPanel(signs: readonly PlayerSign[]): boolean {
  const shapes = new Set(signs.map((sign) => sign.shape));
  const arrows = ['↑', '↓', '←', '→'].filter((arrow) => shapes.has(arrow as '↑')).length;
  const zero = shapes.has('zeroClock') || signs.some((sign) => sign.zero);
  const key = shapes.has('key');
  const around = [
    shapes.has('clock') || signs.some((sign) => sign.clock && !sign.zero),
    shapes.has('percent'),
    shapes.has('speed'),
    signs.filter((sign) => sign.shape === 'quality').length >= 2,
    new Set(signs.flatMap((sign) => sign.labels)).size >= 2,
    arrows >= 2,
    key,
  ].filter(Boolean).length;
  const countdown = shapes.has('countdown');
  if (shapes.has('status')) return zero || countdown || around >= 1;
  if (arrows >= 2 && key) return true;
  if (arrows >= 3) return zero || around >= 2;
  return zero && around >= (countdown ? 1 : 3);
}

/** Whether the author may have written the line: a label and a number, such as "Gegenstimmen 12 %". */
export function isWeak(sign: PlayerSign): boolean {
  return !sign.worded && (sign.shape === 'clock' || sign.shape === 'percent');
}
