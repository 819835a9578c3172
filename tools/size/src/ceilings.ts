/** What one import may weigh, minified and gzipped, and what must not be in it. */
export interface Ceiling {
  readonly entry: string
  /** In bytes: what it may weigh today. */
  readonly limit: number
  /** In bytes: what the design asks for: the limit is to come down to it. */
  readonly goal: number
  /** Why it may weigh that much. */
  readonly reason: string
  readonly external: readonly string[]
  /** Modules whose presence would mean that a wall between packages has a hole. */
  readonly mustNotAppear: readonly string[]
}

/** The ceilings. To raise one is a decision: change the number and the reason together. */
export const CEILINGS: readonly Ceiling[] = [
  {
    entry: 'parse-journey',
    limit: 8_000,
    goal: 8_000,
    reason:
      'the fields, every rule across objects, near misses, and the issues in English; other languages, texts and account logs are imports of their own',
    external: [],
    mustNotAppear: ['momoa', 'd3-', 'react'],
  },
  {
    entry: 'resolve-journey',
    limit: 2_300,
    goal: 2_000,
    reason:
      'a document that was checked at build time needs no validator; resolved by the table of fields, which takes 0.4 kB more here and 0.9 kB less where the parser is there too',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-', 'react'],
  },
  {
    entry: 'svg',
    limit: 18_800,
    goal: 15_000,
    reason:
      'layout, scene and string; everything frozen, namesakes told apart; lanes in any order; twelve hues with their cores and tones that step back, which no table makes smaller; words are measured one by one and widths found without trying, which makes the layout five times as fast for 0.3 kB; three levels of detail, dates and folds; a third theme, whose 44 colours are 0.2 kB, places that hold for a journey that runs down the page, and crossings counted; twelve cores, one for each role, words that break nowhere ugly, and cards that end with who has something to say: 0.45 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'd3-zoom', 'react'],
  },
  {
    entry: 'braid',
    limit: 19_300,
    goal: 18_500,
    reason:
      'order by clauses, layout, scene and string of the other arrangement, in three themes; no map carries it unasked',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'react'],
  },
  {
    entry: 'static-html',
    limit: 27_700,
    goal: 24_000,
    reason:
      'the svg entry, and legend, overview and outline with its threads; an overview that is low enough for any number of roles and shows what overlays lay over it; maps that run from right to left; languages beside English are imports of their own; a strip whose texts stay legible at any length, twelve cores: 0.8 kB; each stage is remembered, so that an update computes what changed: 0.4 kB, here and in all that holds it; a strip that grows as narrow as its words can be read, and a table that follows: 0.06 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'd3-zoom', 'react'],
  },
  {
    entry: 'swimlane',
    limit: 42_850,
    goal: 35_000,
    reason:
      'everything, with d3-selection, pan and zoom, in either direction, motion from drawing to drawing, and the place for tools, places and layers, which are imports of their own; the reading list, which follows the container and answers to a press, takes 0.7 kB, several selected steps 0.3 kB, high contrast 0.3 kB; what was drawn last is remembered, the place for a window on a long map, the strip beside a journey that runs down the page: 0.3 kB; a picture that is painted elsewhere, pins, and what steps back with forced colours: 1 kB; marks and places are written only where they differ; a first update knows what was created, and compares it as trees: 0.2 kB, which spares a third of its time; keys that zoom, and a press that is not lost at the edge: 0.1 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'react'],
  },
  {
    entry: 'react-wrapper',
    limit: 2_000,
    goal: 2_000,
    reason: 'wiring over @routebord/d3',
    external: ['react', 'react-dom', 'react/jsx-runtime', '@routebord/d3'],
    mustNotAppear: ['schema/dist/parse-', 'd3-'],
  },
  {
    entry: 'react-static',
    limit: 28_650,
    goal: 28_000,
    reason: 'what a server component runs, none of which is sent: static HTML and the table',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'd3/dist/index'],
  },
  {
    entry: 'element',
    limit: 48_000,
    goal: 35_000,
    reason:
      'the swimlane, the search for the best order of lanes, and the element itself, and places for layers, windows and a direction; several selected steps, and all events: 0.1 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'react'],
  },
  {
    entry: 'element-define',
    limit: 60_600,
    goal: 47_000,
    reason: 'the element, and the validator with its issues in three languages',
    external: [],
    mustNotAppear: ['momoa', 'react'],
  },
]
