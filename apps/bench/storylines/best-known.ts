/** The fewest crossings that were known of each storyline before, and whether they are proven to be the fewest. */
export const BEST_KNOWN: Readonly<Record<string, readonly [crossings: number, isProven: boolean]>> =
  {
    Inception: [28, true],
    StarWars: [39, true],
    Matrix: [12, true],
    MoonandSixpence: [5, true],
    Naruto: [6, true],
    Frozen: [2, true],
    Coco: [3, true],
    Minions: [2, true],
    anna1: [20, true],
    anna2: [12, true],
    anna3: [0, true],
    anna4: [20, true],
    anna6: [31, false],
    anna7: [9, true],
    anna8: [6, true],
    huck: [42, false],
  }
