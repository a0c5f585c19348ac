/** A small generator of even numbers, always the same for a seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
export function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
