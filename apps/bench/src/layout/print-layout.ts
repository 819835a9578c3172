import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bundleEntry } from '../bundle-entry.ts'
import { describeMachine } from '../describe-machine.ts'
import { type Contest, describeLayout, type Start } from './describe-layout.ts'
import { ENGINES } from './engines.ts'
import { type Entry, makeJourney, type Size } from './make-journey.ts'
import { measureCold } from './measure-cold.ts'
import { measureEngines } from './measure-engines.ts'
import { measureGrowth } from './measure-growth.ts'
import { measureOrder } from './measure-order.ts'
import { measureServer } from './measure-server.ts'

const SIZES: readonly (Size & { readonly rounds: number })[] = [
  { roles: 5, steps: 40, rounds: 15 },
  { roles: 8, steps: 200, rounds: 7 },
  { roles: 12, steps: 1_000, rounds: 3 },
  { roles: 20, steps: 5_000, rounds: 3 },
]
const ENTRIES: readonly Entry[] = ['at the start', 'late']
const GROWTH = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000]
const GROWTH_ROUNDS = 3
const ORDERED: readonly Size[] = [
  { roles: 5, steps: 40 },
  { roles: 12, steps: 200 },
  { roles: 12, steps: 5_000 },
  { roles: 20, steps: 5_000 },
]
const ORDER_ROUNDS = 15
const PROCESSES = 5
const SERVER_ROUNDS = 41

const machine = describeMachine()
const served = await measureServer(SERVER_ROUNDS)
const orders = await measureOrder(ORDERED, ORDER_ROUNDS)
const engines: Start[] = []
for (const { name, library } of ENGINES) {
  const { gzipped } = await bundleEntry(`layout-${library}`)
  engines.push({
    name: nameWithVersion(name, library),
    cold: measureCold(name, PROCESSES),
    gzipped,
  })
}
const contests: Contest[] = []
for (const { rounds, ...size } of SIZES)
  for (const entry of ENTRIES) {
    process.stderr.write(`${size.roles} × ${size.steps}, roles join ${entry}\n`)
    const measured = await measureEngines(ENGINES, makeJourney(size, entry), rounds)
    contests.push({ size, entry, measured })
  }
process.stderr.write('growth\n')
const growth = await measureGrowth(GROWTH, GROWTH_ROUNDS)
const page = describeLayout({ machine, engines, contests, growth, served, orders })
process.stdout.write(page)
if (process.argv.includes('--write'))
  writeFileSync(fileURLToPath(new URL('../../layout.md', import.meta.url)), page)

/** Puts the version of a library into the name of an engine that rests on it; ours is that of this repository. */
function nameWithVersion(name: string, library: string): string {
  if (library.startsWith('routebord')) return name
  const folder = library === 'dagre' ? '@dagrejs/dagre' : library
  const manifest = new URL(`../../node_modules/${folder}/package.json`, import.meta.url)
  return name.replace(library, `${library} ${JSON.parse(readFileSync(manifest, 'utf8')).version}`)
}
