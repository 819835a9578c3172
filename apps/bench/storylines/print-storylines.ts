import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BraidOrder, orderSlices } from '@routebord/layout/braid'
import { describeMachine } from '../src/describe-machine.ts'
import { formatTable } from '../src/format-table.ts'
import { median } from '../src/median.ts'
import { readThreadTime } from '../src/read-thread-time.ts'
import { BEST_KNOWN } from './best-known.ts'
import { readStorylines, type Storyline } from './read-storylines.ts'

const RUNS = 5
const USUAL_BUDGET = 10_000_000
/** Tried once where the usual one proves nothing. */
const LARGE_BUDGET = 50_000_000

const HEADS = [
  'storyline',
  'characters',
  'layers',
  'budget',
  'found',
  'best known',
  'at least',
  'proven',
  'ms',
]

const rows = readStorylines(fileURLToPath(new URL('data', import.meta.url))).flatMap(measure)
const page = `# Storylines

How often threads cross in the braids that \`orderSlices\` of \`@routebord/layout/braid\` makes of the literature's
storylines. Made by \`pnpm --filter @routebord/bench run storylines:write\`; [data/README.md](storylines/data/README.md)
says where they come from and how they are read.

Measured ${describeMachine()}.

${formatTable(HEADS, rows)}

- **Budget**: that of the option, in millions; ${USUAL_BUDGET / 1e6} is the default. What that does not prove is tried with
  ${LARGE_BUDGET / 1e6}, too.
- **Best known** was known before; *≤* where nobody had proven it. **At least**: no order crosses less often.
- **ms** of the processor for the working thread: the median of ${RUNS} runs at the smaller budget, one run at the larger.
`
process.stdout.write(page)
if (process.argv.includes('--write'))
  writeFileSync(fileURLToPath(new URL('../storylines.md', import.meta.url)), page)

function measure(storyline: Storyline): readonly (readonly string[])[] {
  const usual = rowOf(storyline, USUAL_BUDGET, RUNS)
  return usual.proven ? [usual.row] : [usual.row, rowOf(storyline, LARGE_BUDGET, 1).row]
}

function rowOf(
  { name, characters, slices }: Storyline,
  budget: number,
  runs: number,
): { readonly row: readonly string[]; readonly proven: boolean } {
  const times: number[] = []
  let braid: BraidOrder<string> | undefined
  for (let run = 0; run < runs; run += 1) {
    const start = readThreadTime()
    braid = orderSlices(slices, { budget })
    times.push(readThreadTime() - start)
  }
  if (braid === undefined) throw new RangeError('At least one run is needed')
  const { crossings, lowerBound, proven } = braid
  const row = [
    name,
    `${characters}`,
    `${slices.length}`,
    `${budget / 1e6}`,
    `${crossings}`,
    describeKnown(name),
    `${lowerBound}`,
    proven ? 'yes' : 'no',
    `${Math.round(median(times))}`,
  ]
  return { row, proven }
}

function describeKnown(name: string): string {
  const [crossings, isProven] = BEST_KNOWN[name] ?? []
  if (crossings === undefined) return '–'
  return isProven ? `${crossings}` : `≤ ${crossings}`
}
