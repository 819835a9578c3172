import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { assertJourney, parseAccountLog, parseJourney } from '../src/index.ts'
import { migrateJourney } from '../src/migrate-journey.ts'
import { parseJourneyText } from '../src/parse-text.ts'
import { mutated, replacement } from './any-json.ts'
import { findJourneyBreach, findLogBreach, findTextBreach } from './find-breach.ts'
import { OLD_DOCUMENT } from './old-document.ts'
import { SMALL_DOCUMENT } from './small-document.ts'
import { SMALL_LOG } from './small-log.ts'

// The long run of any-document.test.ts: other documents each time. `FUZZ_RUNS` says how many, `FUZZ_SEED` which.
const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000)
const SEED = process.env.FUZZ_SEED

const folderOf = (path: string): URL => new URL(`../../examples/${path}/`, import.meta.url)
const readAll = (path: string): unknown[] =>
  readdirSync(folderOf(path))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(new URL(file, folderOf(path)), 'utf8')))

// The largest example takes as long as fifty others.
const isHandy = (document: unknown): boolean => JSON.stringify(document).length < 60_000
const journeys = [...readAll('journeys').filter(isHandy), ...readAll('broken')]
const logs = [...readAll('accounts'), SMALL_LOG]
const journey = assertJourney(SMALL_DOCUMENT)

const anyOf = (documents: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.oneof(...documents.map(mutated))
const blanks = fc.array(fc.constantFrom('', ' ', '\t', '\n', '\r\n', '\r'), { minLength: 1 })
const signs = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  'u00',
  '1',
  '-',
  '.',
  'true',
  ' ',
  '\n',
  'é',
]
const damaged = fc
  .tuple(mutated(SMALL_DOCUMENT), fc.nat(), fc.nat(5), fc.constantFrom(...signs, '\u0000', '😀'))
  .map(([value, seed, cut, sign]) => {
    const text = JSON.stringify(value, null, seed % 3)
    const at = seed % (text.length + 1)
    return text.slice(0, at) + sign + text.slice(at + cut)
  })

let tried = 0
const lines: string[] = []

/** Tries a share of all runs: each may break no promise; those that are right are counted. */
function run<T>(
  name: string,
  share: number,
  inputs: fc.Arbitrary<T>,
  findBreach: (input: T) => string | undefined,
  isRight: (input: T) => boolean,
): void {
  const numRuns = Math.round(RUNS * share)
  let right = 0
  const property = fc.property(inputs, (input) => {
    tried += 1
    const breach = findBreach(input)
    if (breach !== undefined) throw new Error(breach)
    if (isRight(input)) right += 1
  })
  fc.assert(property, SEED === undefined ? { numRuns } : { numRuns, seed: Number(SEED) })
  lines.push(`  ${numRuns} ${name}, ${right} of them right`)
}

const isJourney = (input: unknown): boolean => parseJourney(input).ok
const isLog = (input: unknown): boolean => parseAccountLog(input).ok

run('examples with some places changed', 0.4, anyOf(journeys), findJourneyBreach, isJourney)
run('small journeys changed', 0.2, mutated(SMALL_DOCUMENT), findJourneyBreach, isJourney)
run(
  'journeys of an older format changed',
  0.1,
  mutated(OLD_DOCUMENT),
  (input) => {
    const result = migrateJourney(input)
    return result.ok ? findJourneyBreach(result.document) : undefined
  },
  (input) => {
    const result = migrateJourney(input)
    return result.ok && isJourney(result.document)
  },
)
run(
  'account logs changed',
  0.1,
  fc.tuple(anyOf(logs), fc.boolean()),
  ([input, isBeside]) => findLogBreach(input, isBeside ? journey : undefined),
  ([input]) => isLog(input),
)
run(
  'values of any kind',
  0.05,
  fc.oneof(fc.jsonValue({ maxDepth: 7 }), replacement),
  (input) => findJourneyBreach(input) ?? findLogBreach(input, journey),
  (input) => isJourney(input) || isLog(input),
)
run(
  'texts laid out in every way',
  0.1,
  fc.tuple(mutated(SMALL_DOCUMENT), blanks),
  ([input, layout]) => {
    let turn = 0
    return findTextBreach(input, () => layout[turn++ % layout.length] ?? '')
  },
  ([input]) => isJourney(input),
)
run(
  'damaged texts',
  0.05,
  damaged,
  (text) => (typeof parseJourneyText(text).ok === 'boolean' ? undefined : 'no verdict'),
  (text) => parseJourneyText(text).ok,
)

console.log(`${tried} documents tried: nothing thrown, and no promise broken`)
console.log(lines.join('\n'))
