import { deriveComposite } from '@routebord/analysis'
import { bouncyBall } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import {
  describeJourney,
  type JourneyDescription,
  type StepDescription,
} from '../src/describe-journey.ts'
import type { LayoutLanguage } from '../src/language.ts'
import { da } from '../src/languages/da.ts'
import { en } from '../src/languages/en.ts'
import { nl } from '../src/languages/nl.ts'
import { draw, found, sketchJourney } from './journeys.ts'

const composite = deriveComposite(assertJourney(bouncyBall))
const LANGUAGES = [en, da, nl]

const stepsIn = (description: JourneyDescription): readonly StepDescription[] =>
  description.phases.flatMap((phase) => phase.steps)

/** All that a description says, without the objects it says it of. */
function sayingsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) =>
    ['step', 'phase', 'role', 'kind'].includes(key) ? [] : sayingsOf(item),
  )
}

function textOf(step: StepDescription): object {
  const { step: _, voices, facts, ...rest } = step
  return {
    ...rest,
    voices: voices.map(({ name, feeling, quote }) => [name, feeling, quote]),
    facts: facts.map(({ label, text, trouble }) => [label, text, trouble]),
  }
}

describe.each(LANGUAGES)('the bouncy-ball journey in $tag', (language: LayoutLanguage) => {
  const description = describeJourney(composite, { language })
  const steps = stepsIn(description)

  test('names all 27 steps, each in its phase, in the order of the document', () => {
    expect(steps.length).toBe(27)
    for (const { phase, steps: own } of description.phases)
      expect(own.map((item) => item.step)).toEqual(
        composite.journey.steps.filter((step) => step.phase === phase),
      )
  })

  test('says nothing undefined, empty or of no text', () => {
    for (const saying of sayingsOf(description)) {
      expect(saying).not.toMatch(/undefined|null|NaN|\[object/)
      expect(saying.trim()).toBe(saying)
      expect(saying).not.toBe('')
    }
  })

  test('gives each step somebody who takes it, and a way on or an end', () => {
    for (const step of steps) {
      expect(step.title).not.toBe('')
      expect(step.who).not.toBe('')
      expect(step.next.length).toBeGreaterThan(0)
    }
  })

  test('says what each role feels, and each friction and sign', () => {
    const { journey } = composite
    const facts = steps.flatMap((step) => step.facts)
    const count = (kind: string): number => facts.filter((fact) => fact.kind === kind).length
    expect(steps.flatMap((step) => step.voices).length).toBe(
      journey.steps.flatMap((step) => step.experiences).length,
    )
    expect(count('friction')).toBe(journey.steps.flatMap((step) => step.frictions).length)
    expect(count('touchpoint')).toBe(journey.steps.flatMap((step) => step.touchpoints).length)
    expect(count('sign')).toBe(journey.signposts.length)
  })

  test('tells two of its steps like this', () => {
    const shared = found(steps.find(({ step }) => step.roles.length > 2))
    expect(textOf(found(steps[0]))).toMatchSnapshot()
    expect(textOf(shared)).toMatchSnapshot()
  })
})

describe('a description', () => {
  test('is in the language of the journey unless another is asked for', () => {
    expect(describeJourney(composite)).toEqual(describeJourney(composite, { language: en }))
  })

  test('falls back on the language of a region, and on English words where it has none', () => {
    const inDutch = describeJourney(composite, { locale: 'nl' })
    expect(describeJourney(composite, { locale: 'nl-BE' }).title).toBe(inDutch.title)
    expect(stepsIn(inDutch)[0]?.facts[0]?.label).toBe('Contact')
  })

  test('says one locale in the words of another language', () => {
    const mixed = describeJourney(composite, { locale: 'en', language: da })
    expect(mixed.title).toBe(describeJourney(composite).title)
    expect(stepsIn(mixed)[0]?.facts[0]?.label).toBe('Kontakt')
  })

  test('differs from language to language', () => {
    const summaries = LANGUAGES.map((language) => describeJourney(composite, { language }).summary)
    expect(new Set(summaries).size).toBe(3)
  })

  test('says who enters and leaves, and who goes where at a fork and a join', () => {
    const drawn = draw(sketchJourney(2, [[0], [0, 1], [0], [1]]))
    const steps = stepsIn(describeJourney(drawn.composite))
    expect(steps.map(({ from }) => from)).toEqual([
      ['Enters here: Role 0.'],
      ['Enters here: Role 1.', 'Role 0 ← Step 0'],
      [],
      [],
    ])
    expect(steps.map(({ next }) => next)).toEqual([
      ['Next: Step 1'],
      ['Role 0 → Step 2', 'Role 1 → Step 3'],
      ['Leaves here: Role 0.'],
      ['Leaves here: Role 1.'],
    ])
  })

  test('of a journey without shared steps counts none', () => {
    const { summary } = describeJourney(draw(sketchJourney(2, [[0], [1]])).composite)
    expect(summary).toBe('Role 0 and Role 1. Steps: 2; together: 0.')
  })
})

test('of an influence it is told who sways whom, also where it leads to no step', () => {
  const { links, ...rest } = bouncyBall
  const [link] = links ?? []
  const journey = assertJourney({
    ...rest,
    links: [
      {
        kind: 'influence',
        sign: 'against',
        from: { role: 'head' },
        to: { role: 'operator' },
        ...(link?.title ? { title: link.title } : {}),
      },
    ],
  } as typeof bouncyBall)
  const told = stepsIn(describeJourney(deriveComposite(journey), { language: en })).flatMap(
    ({ facts }) => facts.filter(({ kind }) => kind === 'influence').map(({ text }) => text),
  )
  expect(told).toEqual([
    expect.stringMatching(/^Anders Afdelingschef to Ole Operatør.*\(against\)$/),
  ])
})

test('a feeling that somebody guessed, and how much say a role has, are said', () => {
  const description = describeJourney(composite, { language: da })
  const voices = stepsIn(description).flatMap((step) => step.voices)
  const guessed = voices.filter(({ assumed }) => assumed).map(({ feeling }) => feeling)
  expect(guessed.length).toBeGreaterThan(0)
  for (const feeling of guessed) expect(feeling).toMatch(/ \(antaget\)$/)
  expect(voices.filter(({ feeling }) => feeling?.includes('antaget')).length).toBe(guessed.length)
  expect(description.roles.map(({ about }) => /indflydelse (.+)\s%/.exec(about)?.[1])).toEqual(
    composite.journey.roles.map(({ influence = 0 }) => `${influence * 100}`),
  )
})
