/** What one import may weigh, minified and gzipped, and what must not be in it. */
export interface Ceiling {
  readonly entry: string
  /** The built file, from the root, that a page loads as it is; without it, the entry is bundled. */
  readonly file?: string
  /** In bytes: what it may weigh today. */
  readonly limit: number
  /** In bytes: what the design asks for, to which the limit is to come down; where it asks for nothing, the limit. */
  readonly goal: number
  /** Why it may weigh that much. */
  readonly reason: string
  readonly external: readonly string[]
  /** Modules whose presence would mean that a wall has a hole; of a built file, which names no modules, pieces of its text. */
  readonly mustNotAppear: readonly string[]
}

/** What draws a map: what is laid over one, or stands above it, is given it. */
const DRAWING: readonly string[] = ['d3/dist/build-scene', 'd3/dist/draw-journey', 'd3/dist/index']

/** What must not be in what a map is given: a map itself, and what no picture needs. */
const NOT_GIVEN: readonly string[] = [
  ...DRAWING,
  'schema/dist/parse-',
  'analysis/dist/derive-',
  'd3-selection',
  'react',
]

/** What no map carries that was not given it. */
const UNASKED: readonly string[] = [
  'd3/dist/overlays',
  'd3/dist/tools',
  'd3/dist/canvas',
  'd3/dist/vertical',
  'layout/dist/braid',
]

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
    limit: 20_150,
    goal: 15_000,
    reason:
      'layout, scene and string; everything frozen, namesakes told apart; lanes in any order; twelve hues with their cores and tones that step back, which no table makes smaller; words are measured one by one and widths found without trying, which makes the layout five times as fast for 0.3 kB; three levels of detail, dates and folds; a third theme, whose 44 colours are 0.2 kB, places that hold for a journey that runs down the page, and crossings counted; twelve cores, one for each role, words that break nowhere ugly, and cards that end with who has something to say: 0.45 kB; titles of phases that no narrow column breaks, a level of detail that is none named: 0.1 kB; influences that leave beside their card: 0.04 kB; influences that run over no card, and whose words have room of their own, ways back that come in beside a sign: 1.2 kB, here and in all that holds it; thorns in the overview: 0.1 kB; attributes, outlines and icons written in one place took 0.7 kB away; an influence that reaches somebody at the very edge comes in from above or below: 0.08 kB, here and in all that holds it; what is in the way of a line is looked up where it runs, so that a long map takes no longer for each link: 0.2 kB; a strip that is shown many times smaller has no more than can be seen: 0.03 kB, and 0.1 kB in all that draws it; words name who sways whom, what feeling was guessed and how much say a role has, and a journey that was copied is refused: 0.1 kB, here and in all that holds it',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'd3-zoom', 'react'],
  },
  {
    entry: 'braid',
    limit: 22_150,
    goal: 22_150,
    reason:
      'order by clauses, layout, scene and string of the other arrangement, in three themes; signs that ask their questions, thorns, who takes part, and all that a map alive asks of a layout: 2.7 kB; no map carries it unasked',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'react'],
  },
  {
    entry: 'static-html',
    limit: 29_800,
    goal: 24_000,
    reason:
      'the svg entry, and legend, overview and outline with its threads; an overview that is low enough for any number of roles and shows what overlays lay over it; maps that run from right to left; languages beside English are imports of their own; a strip whose texts stay legible at any length, twelve cores: 0.8 kB; each stage is remembered, so that an update computes what changed: 0.4 kB, here and in all that holds it; a strip that grows as narrow as its words can be read, and a table that follows: 0.06 kB; steps that step back fold in the list: 0.1 kB; letters in the words are drawn by the stylesheet, which takes 0.1 kB less; columns for what roles say to each other: 0.05 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'd3-zoom', 'react'],
  },
  {
    entry: 'swimlane',
    limit: 47_500,
    goal: 35_000,
    reason:
      'everything, with d3-selection, pan and zoom, in either direction, motion from drawing to drawing, and the place for tools, places and layers, which are imports of their own; the reading list, which follows the container and answers to a press, takes 0.7 kB, several selected steps 0.3 kB, high contrast 0.3 kB; what was drawn last is remembered, the place for a window on a long map, the strip beside a journey that runs down the page: 0.3 kB; a picture that is painted elsewhere, pins, and what steps back with forced colours: 1 kB; marks and places are written only where they differ; a first update knows what was created, and compares it as trees: 0.2 kB, which spares a third of its time; keys that zoom, and a press that is not lost at the edge: 0.1 kB; what is pointed at and how far it is scrolled is told, what goes fades, and motion that is interrupted starts where it was; tools and legend on a phone: 1 kB; a ground under what scrolls, for a tenth of the work at each frame: 0.03 kB, here and in all that holds it; sizes are watched from the window they are in, buttons above the map share a place: 0.05 kB; keys find their way in a braid, and a thread moves by its own line: 0.05 kB; texts that a reader sets wider get their room, words and focus follow another journey in the same place: 0.4 kB; details say which step of how many: 0.1 kB; upper heads go along with the page: 0.05 kB, here and in all that holds it; on a phone the words have the marks of the picture, boards, thorns, contact, feelings and letters: 1 kB, here and in all that holds it, of which 0.7 kB is stylesheet; the focus stays where it was through languages, orders and shadow roots, Escape leaves a dialog around the map open, fields of a page keep their keys, the picture shows that it has the focus: 0.3 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', ...UNASKED, 'react'],
  },
  {
    entry: 'overlays',
    limit: 11_850,
    goal: 11_850,
    reason:
      'all five overlays at once, each of which is an import of its own: `emphasize` alone is 1 kB; what is gone is struck and its roads pale, taken paths keep their distance, what stands out is named, and the same things give the same overlay, in 1.7 kB of it; changes have signs on the strip: 0.15 kB; of a stretch only its part of the threads stands out: 0.2 kB; badges have places of their own in a braid: 0.25 kB; they measure texts and turn marks as the map does, which spares a third of it in a page that has one; what stands out is said in words: 0.05 kB',
    external: [],
    mustNotAppear: NOT_GIVEN,
  },
  {
    entry: 'tools',
    limit: 20_100,
    goal: 20_100,
    reason:
      'all six tools at once, each of which is an import of its own: a switch that may follow the scale, which takes 1.1 kB, focus with its stretches, which dims threads beyond them for 1 kB, and a chip, search, legend, a table to sort and to save, which takes 1.4 kB, and print, which cuts rows out of a layout and keeps what ways back say whole in one; half of it is the stylesheet and the elements of the map they stand above; a search follows a journey that changes, and an opened table and a chip that goes hand the focus on: 0.3 kB',
    external: [],
    mustNotAppear: NOT_GIVEN,
  },
  {
    entry: 'parts',
    limit: 30_800,
    goal: 30_800,
    reason:
      'a map in words: outline and legend name what is drawn, overlays too, so they draw the scene and weigh what static HTML does; the table alone is 6 kB, and beside a map all of it adds 0.9 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', 'd3/dist/index', 'd3-selection', 'react'],
  },
  {
    entry: 'vertical',
    limit: 19_500,
    goal: 19_500,
    reason:
      'layout and scene of a journey that runs down the page; roads, cards and feelings are those of any map, so that it adds 4 kB to one; dates, folds and phases that overlap: 0.4 kB of it, words of an influence beside who says them: 0.05 kB',
    external: [],
    mustNotAppear: [
      'schema/dist/parse-',
      'd3/dist/draw-journey',
      'd3/dist/index',
      'd3-selection',
      'react',
    ],
  },
  {
    entry: 'window',
    limit: 1_780,
    goal: 1_780,
    reason:
      'what is near to what is in sight, cut out of a layout, and the watch over what that is',
    external: [],
    mustNotAppear: [...DRAWING, 'layout/dist/index', 'd3-selection', 'react'],
  },
  {
    entry: 'canvas',
    limit: 5_100,
    goal: 5_100,
    reason:
      'a scene painted in tiles, each of which is a window; marks are read by the table of attributes that strings and pages have',
    external: [],
    mustNotAppear: [...DRAWING, 'layout/dist/index', 'd3-selection', 'react'],
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
    limit: 30_700,
    goal: 28_000,
    reason: 'what a server component runs, none of which is sent: static HTML and the table',
    external: ['react', 'react-dom', 'react/jsx-runtime'],
    mustNotAppear: ['schema/dist/parse-', 'd3-selection', 'd3/dist/index'],
  },
  {
    entry: 'element',
    limit: 52_550,
    goal: 35_000,
    reason:
      'the swimlane, the search for the best order of lanes, and the element itself, and places for layers, windows and a direction; several selected steps, and all events: 0.1 kB',
    external: [],
    mustNotAppear: ['schema/dist/parse-', ...UNASKED, 'react'],
  },
  {
    entry: 'element-define',
    limit: 65_150,
    goal: 47_000,
    reason: 'the element, and the validator with its issues in three languages',
    external: [],
    mustNotAppear: ['momoa', ...UNASKED, 'react'],
  },
  {
    entry: 'element-define-with-tools',
    limit: 77_500,
    goal: 53_000,
    reason: 'the element with the validator, and all six tools, which an attribute can name: 12 kB',
    external: [],
    mustNotAppear: ['momoa', 'd3/dist/overlays', 'd3/dist/canvas', 'layout/dist/braid', 'react'],
  },
  {
    entry: 'element-one-file',
    file: 'packages/element/dist/routebord-swimlane.iife.js',
    limit: 77_600,
    goal: 52_000,
    reason: 'the same as one script for a page without a bundler',
    external: [],
    // It asks for no other file, knows nothing of Node, passes the strictest policy, and leaves canvas out.
    mustNotAppear: ['require(', 'import(', 'process.', 'eval(', 'Function(', 'getContext'],
  },
  {
    entry: 'frame',
    limit: 620,
    goal: 620,
    reason:
      'a height that is told and followed, for a page in an iframe and the page around it; what stands in the body is measured, as a body may follow the window: 0.15 kB',
    external: [],
    mustNotAppear: ['element/dist/routebord-swimlane', 'schema/', 'analysis/', 'layout/', 'd3'],
  },
]
