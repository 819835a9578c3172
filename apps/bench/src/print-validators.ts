import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { examples } from '@routebord/examples'
import { journeyFields } from '../entries/journey-fields.ts'
import { bundleEntry } from './bundle-entry.ts'
import { compareVerdicts, type Judge } from './compare-verdicts.ts'
import { describeMachine } from './describe-machine.ts'
import { describeValidators } from './describe-validators.ts'
import { type Contender, loadContenders } from './load-contenders.ts'
import { makeSamples } from './make-samples.ts'
import { RARE_FIELDS } from './rare-fields.ts'
import { type Task, timeRounds } from './time-rounds.ts'
import { writeSizedText } from './write-sized-text.ts'

const SIZES = [100_000, 300_000, 1_000_000, 3_000_000]
const ROUNDS = { warmUp: 4, measured: 17 }

const machine = describeMachine()
const [first, ...rest] = await loadContenders(versionOf('valibot'), versionOf('zod'))
const { accepted, refused, disagreements } = compareVerdicts(
  [judgeOf(first), ...rest.filter(({ checks }) => checks !== 'text').map(judgeOf)],
  makeSamples({ ...examples, 'rare-fields': RARE_FIELDS }, journeyFields),
)
if (disagreements.length > 0) {
  process.stderr.write(`${disagreements.join('\n')}\n`)
  process.exit(1)
}

const contenders = [first, ...rest]
const texts = SIZES.map(writeSizedText)
const parse: Task = { name: 'JSON.parse', prepare: (text) => text, work: readJson }
const times = timeRounds([parse, ...contenders.map(taskOf)], texts, ROUNDS)
const page = describeValidators({
  machine,
  contenders,
  times,
  sizes: texts.map((text) => Buffer.byteLength(text)),
  reference: SIZES.indexOf(1_000_000),
  rounds: ROUNDS.measured,
  warmUp: ROUNDS.warmUp,
  accepted,
  refused,
  shared: (await bundleEntry('value-checks')).gzipped,
})
process.stdout.write(page)
if (process.argv.includes('--write'))
  writeFileSync(fileURLToPath(new URL('../validators.md', import.meta.url)), page)

function versionOf(library: string): string {
  const manifest = new URL(`../node_modules/${library}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

function judgeOf({ name, validate, checks }: Contender): Judge {
  return { name, validate, isStricter: checks !== 'shape' }
}

function taskOf({ name, validate, checks }: Contender): Task {
  return {
    name,
    prepare: (text) => (checks === 'text' ? text : JSON.parse(text)),
    work: (input) => {
      const faults = validate(input)
      if (faults.length > 0) throw new Error(`${name} refuses a right document`)
    },
  }
}

function readJson(text: unknown): void {
  if (JSON.parse(String(text)) === null) throw new Error('JSON.parse read nothing')
}
