import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accountLogFields } from '../src/account-log-fields.ts'
import type { FieldShape } from '../src/field.ts'
import { assertJourney, parseAccountLog, parseJourney } from '../src/index.ts'
import { journeyFields } from '../src/journey-fields.ts'
import { migrateJourney } from '../src/migrate-journey.ts'
import { parseAccountLogText, parseJourneyText } from '../src/parse-text.ts'
import { CHECKSUMS } from './corpus-checksums.ts'

const CORPUS = new URL('../corpus/', import.meta.url)
const FOLDERS = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, CORPUS)).map((file) => `${folder}/${file}`),
)
const LOGS = FILES.filter((file) => file.startsWith('routebord-log-'))
const JOURNEYS = FILES.filter((file) => !LOGS.includes(file))

function readBytes(file: string): Buffer {
  return readFileSync(new URL(file, CORPUS))
}

function readValue(file: string): unknown {
  return JSON.parse(readBytes(file).toString('utf8'))
}

describe('the files', () => {
  test('are those that were put there, and no byte of them has changed', () => {
    const sums = FILES.map((file) => [
      file,
      createHash('sha256').update(readBytes(file)).digest('hex'),
    ])
    expect(Object.fromEntries(sums)).toEqual(CHECKSUMS)
  })

  test('are several for each version, each of the version of its folder', () => {
    expect(FOLDERS).toEqual(['routebord-0', 'routebord-1', 'routebord-log-1'])
    for (const folder of FOLDERS) {
      const files = FILES.filter((file) => file.startsWith(`${folder}/`))
      expect(files.length, folder).toBeGreaterThanOrEqual(3)
      for (const file of files)
        expect(readValue(file), file).toHaveProperty('format', folder.replace(/-(\d+)$/, '/$1'))
    }
  })
})

describe('every journey still opens', () => {
  test.each(JOURNEYS)('%s', (file) => {
    const migrated = migrateJourney(readValue(file))
    expect(migrated.ok ? [] : migrated.issues).toEqual([])
    const result = parseJourney(migrated.ok && migrated.document)
    expect(result.ok ? [] : result.issues).toEqual([])
    const { actors, roles, stages, phases, steps } = readValue(file) as Record<string, object[]>
    expect(result.ok && result.journey).toMatchObject({
      roles: (roles ?? actors ?? []).map((role) => ({ id: Reflect.get(role, 'id') })),
      phases: (phases ?? stages ?? []).map((phase) => ({ id: Reflect.get(phase, 'id') })),
      steps: (steps ?? []).map((step) => ({ id: Reflect.get(step, 'id') })),
    })
  })

  test.each(JOURNEYS.filter((file) => file.startsWith('routebord-1/')))(
    '%s as text, with nothing lost',
    (file) => {
      const result = parseJourneyText(readBytes(file).toString('utf8'))
      expect(result.ok ? [] : result.issues).toEqual([])
      expect(result.ok && result.document).toEqual(readValue(file))
      expect(result.ok && result.warnings.filter(({ code }) => code === 'unknown-field')).toEqual(
        [],
      )
    },
  )
})

describe('every account log still opens', () => {
  test.each(LOGS)('%s, as a value and as text, with nothing lost', (file) => {
    const result = parseAccountLog(readValue(file))
    expect(result).toMatchObject({ ok: true, warnings: [], document: readValue(file) })
    const read = parseAccountLogText(readBytes(file).toString('utf8'))
    expect(read.ok && read.log).toEqual(result.ok && result.log)
  })

  test('and fits the journey it names', () => {
    const journey = assertJourney(readValue('routebord-1/everything.json'))
    const result = parseAccountLog(readValue('routebord-log-1/everything.json'), { journey })
    expect(result).toMatchObject({ ok: true, warnings: [] })
  })
})

describe('the files of the versions of today hold every field and value of the format', () => {
  /** Every field of a table, and every value of its choices, by the way that leads there. */
  function namesOf(field: FieldShape, way: string): string[] {
    if (field.kind === 'list') return namesOf(field.item, `${way}[]`)
    if (field.kind === 'record') return namesOf(field.item, `${way}{}`)
    if (field.kind === 'choice')
      return field.options.map((option) => `${way} = ${JSON.stringify(option)}`)
    if (field.kind !== 'object') return []
    return Object.entries(field.known).flatMap(([name, part]) => [
      `${way}.${name}`,
      ...namesOf(part, `${way}.${name}`),
    ])
  }

  /** The same of a value, as far as a table knows it. */
  function heldBy(value: unknown, field: FieldShape, way: string): string[] {
    if (field.kind === 'choice') return [`${way} = ${JSON.stringify(value)}`]
    if (typeof value !== 'object' || value === null) return []
    const parts = Object.entries(value)
    if (field.kind === 'list')
      return parts.flatMap(([, part]) => heldBy(part, field.item, `${way}[]`))
    if (field.kind === 'record')
      return parts.flatMap(([, part]) => heldBy(part, field.item, `${way}{}`))
    if (field.kind !== 'object') return []
    const known = field.known
    return parts.flatMap(([name, part]) => [
      `${way}.${name}`,
      ...(known[name] ? heldBy(part, known[name], `${way}.${name}`) : []),
    ])
  }

  test.each<[string, string, FieldShape]>([
    ['journeys', 'routebord-1/', journeyFields],
    ['account logs', 'routebord-log-1/', accountLogFields],
  ])('of %s', (_, folder, fields) => {
    const held = FILES.filter((file) => file.startsWith(folder)).flatMap((file) =>
      heldBy(readValue(file), fields, ''),
    )
    const names = namesOf(fields, '')
    expect(names.length).toBeGreaterThan(15)
    expect(names.filter((name) => !held.includes(name))).toEqual([])
  })
})
