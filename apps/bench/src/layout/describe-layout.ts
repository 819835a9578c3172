import { fitSlope } from '../fit-slope.ts'
import { formatTable } from '../format-table.ts'
import { median } from '../median.ts'
import type { Entry, Size } from './make-journey.ts'
import type { Measured } from './measure-engines.ts'
import type { Growth } from './measure-growth.ts'
import type { Ordered } from './measure-order.ts'
import type { Served } from './measure-server.ts'

/** What all engines made of one journey, in the order of the engines. */
export interface Contest {
  readonly size: Size
  readonly entry: Entry
  readonly measured: readonly Measured[]
}

/** An engine, and what it takes before it has laid out anything. */
export interface Start {
  readonly name: string
  /** The first layout of 5 × 40 in a fresh process, in milliseconds of the thread. */
  readonly cold: number
  /** Its JavaScript, minified and gzipped, in bytes. */
  readonly gzipped: number
}

/** What was measured of layouts; the first engine is the one that the others are compared with. */
export interface MeasuredLayouts {
  readonly machine: string
  readonly engines: readonly Start[]
  readonly contests: readonly Contest[]
  readonly growth: readonly Growth[]
  readonly served: Served
  readonly orders: readonly Ordered[]
}

/** Describes what was measured, as a page of Markdown. */
export function describeLayout(measured: MeasuredLayouts): string {
  const { machine, growth, served, engines } = measured
  return `# Layout

What it takes to lay out a journey of several roles, and how often lines cross in the result: ours and three engines for
graphs. Made by \`pnpm --filter @routebord/bench run layout --write\`.

Measured ${machine}. Other programs ran at the same time: only ratios within this run say something.

${describeContests(measured, 'at the start')}
${describeContests(measured, 'late')}
## The order of fixed lanes

Lanes that shared steps span without their taking part, as the author has them and in the order found:

${describeOrders(measured.orders)}

## From nothing

${formatTable(
  ['engine', 'first layout of 5 × 40', 'gzip'],
  engines.map(({ name, cold, gzipped }) => [name, `${digits(cold)} ms`, kilobytes(gzipped)]),
)}

## Growth of ours, at 12 roles

${describeGrowth(growth)}

## On a server, 5 × 40

${formatTable(
  ['what', 'ms', 'gzip'],
  [
    ['the journey as JSON', '', kilobytes(served.json)],
    ['layout, scene and SVG', digits(served.svgTime), kilobytes(served.svg)],
    [
      '`renderToHtml`: picture, legend, overview, outline',
      digits(served.htmlTime),
      kilobytes(served.html),
    ],
  ],
)}

${NOTES}`
}

function describeContests({ engines, contests }: MeasuredLayouts, entry: Entry): string {
  const own = contests.filter((contest) => contest.entry === entry)
  const heads = [
    'engine',
    ...own.map(({ size }) => `${size.roles} × ${size.steps.toLocaleString('en')}`),
  ]
  const rowsOf = (cell: (measured: Measured, first: Measured) => string): string[][] =>
    engines.map(({ name }, place) => [
      name,
      ...own.map(({ measured: [first, ...others] }) => {
        const engine = place === 0 ? first : others[place - 1]
        return first && engine ? cell(engine, first) : ''
      }),
    ])
  const times = rowsOf(({ times }, first) => {
    const time = median(times)
    return `${digits(time)} ms · ${digits(time / median(first.times))}×`
  })
  const crossings = rowsOf(({ crossings: { threads, legs } }) => `${threads} / ${legs}`)
  return `## Roles join ${entry}

Time of one layout, and as a multiple of ours (${own.map(({ measured }) => countsOf(measured)).join('; ')} runs):

${formatTable(heads, times)}

Crossings of threads / of edges:

${formatTable(heads, crossings)}
`
}

function countsOf(measured: readonly Measured[]): string {
  const counts = measured.map(({ times }) => times.length)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return least === most ? `${least}` : `${least} to ${most}`
}

function describeOrders(orders: readonly Ordered[]): string {
  return formatTable(
    ['journey', 'time', 'given', 'found', 'proven best'],
    orders.map(({ size, time, given, found, proven }) => [
      `${size.roles} × ${size.steps.toLocaleString('en')}`,
      `${digits(time)} ms`,
      given.toLocaleString('en'),
      found.toLocaleString('en'),
      proven ? 'yes' : 'no',
    ]),
  )
}

function describeGrowth(growth: readonly Growth[]): string {
  const slopeOf = (part: 'layout' | 'svg'): string =>
    fitSlope(growth.map((point) => [point.steps, point[part]])).toFixed(2)
  const rows = growth.map(({ steps, layout, svg }) => [
    `${steps.toLocaleString('en')} steps`,
    digits(layout),
    digits(svg),
  ])
  return formatTable(
    ['journey', 'layout, ms', 'with SVG, ms'],
    [...rows, ['power of size', slopeOf('layout'), slopeOf('svg')]],
  )
}

/** Three digits that count. */
function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}

const NOTES = `## How it was measured

- **Journeys** are made by \`generateJourney\` from one seed; three steps in ten are shared. Either everyone meets in a first
  step, or roles join one after another in the first half.
- **The graph** of the other engines has a node for each step, 180 × 88 px, and an edge for each leg: roles that travel
  together are one edge. It is made before the clock starts. Ours begins at the journey, and sets the texts of its cards
  and signs as well; *no texts set* is ours with texts that measure nothing, so that only the geometry is left.
- **braid** is ours without lanes: roles may change places, as in the other engines. It goes on seeking fewer crossings
  until its budget of work is spent; with a budget of 0 it takes the first good orders.
- **elkjs** is \`layered\` to the right, with orthogonal edges. It has no lanes: partitions and layer constraints divide along
  the direction of travel, and lanes as parent nodes trouble the edges across them, as its maintainers say
  (kieler/elkjs#92). *Lane order forced* is as near as it comes: the steps of a column keep the order of our lanes (\`considerModelOrder\`, \`forceNodeModelOrder\`), at any height.
- **dagre** weighs each edge by its roles. **d3-dag** is \`sugiyama\` as it comes, two-layer decrossing among it, with greedy
  coordinates: those by simplex were not done with 1,000 steps after a minute, and are chosen when the order stands.
  Neither is given lanes, and no engine but ours keeps phases apart or puts signs.
- **Times** are milliseconds of the processor for the working thread, medians of runs in turns after one to warm up. Who
  takes more than four seconds runs once. Every layout is checked: all steps there, none over another, each role's from
  left to right.
- **Crossings** are counted in the lines as drawn: pairs of roles that change sides from left to right, level where they are
  at one step or on one leg; and the same for pairs of edges. In lanes every thread comes home, so more cross.
- **Gzip** is what a bundle made by rolldown weighs; **growth** is the slope of least squares through the logarithms.
`
