import { bouncyBall, examples } from '@routebord/examples'
import { assertJourney, type JourneyDocument, parseJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { composeJourneys } from '../../src/compose/compose-journeys.ts'
import { deriveComposite } from '../../src/index.ts'
import { meetingsIn, splitByRole } from './split-by-role.ts'

/** How many pairs of roles meet at steps, how many pairs were found, and how many of those are right. */
type Figures = readonly [meetings: number, found: number, right: number]

const FIGURES: Readonly<Record<string, Figures>> = {
  'bouncy-ball': [21, 21, 21],
  'bouncy-ball-to-be': [31, 31, 31],
  'supplier-xyz': [24, 24, 24],
  'software-subscription': [40, 40, 40],
  support: [24, 24, 24],
  leaving: [13, 13, 13],
  'two-roles': [2, 2, 2],
  'hospital-tender': [187, 187, 187],
}

function recompose(document: JourneyDocument) {
  const composition = composeJourneys(splitByRole(document).map((map) => assertJourney(map)))
  const truth = new Set(meetingsIn(document))
  const found = composition.proposals.merged.flatMap(({ pairs }) =>
    pairs.map(({ members }) =>
      members.map(({ step }) => `${step.roles[0]?.id}/${step.id}`).join(' '),
    ),
  )
  const right = found.filter((pair) => truth.has(pair))
  const figures: Figures = [truth.size, found.length, right.length]
  return { composition, figures }
}

describe.each(Object.entries(examples))(
  '%s, split by role and composed again',
  (name, document) => {
    const { composition, figures } = recompose(document)
    const [meetings, found, right] = figures

    test('has found every meeting again, and nothing else', () => {
      expect(right).toBe(meetings)
      expect(found).toBe(right)
      expect(figures).toEqual(FIGURES[name] ?? figures)
    })

    test('is a document that can be parsed, with every role on its own way', () => {
      const result = parseJourney(composition.document)
      expect(result.ok ? [] : result.issues).toEqual([])
      const meetingOf = new Map(
        composition.origins.flatMap(({ id, members }) =>
          members.map(({ journey, step }) => [`${journey.id}/${step.id}`, id]),
        ),
      )
      const { paths } = deriveComposite(assertJourney(composition.document))
      const own = document.roles.map(({ id }) =>
        document.steps
          .filter(({ roles }) => roles.includes(id))
          .map((_, place) => meetingOf.get(`map-of-${id}/s${place + 1}`)),
      )
      expect(paths.map(({ steps }) => steps.map(({ id }) => id))).toEqual(own)
    })
  },
)

test('the bouncy ball comes back whole', () => {
  const { composition } = recompose(bouncyBall)
  const { document, findings, proposals } = composition
  const titleOf = ({ title }: JourneyDocument['steps'][number]): string => Object(title).en
  expect(findings).toEqual([])
  expect(proposals.nearMisses).toEqual([])
  expect(document.phases.map(({ id }) => id)).toEqual(bouncyBall.phases.map(({ id }) => id))
  expect(document.roles).toEqual(bouncyBall.roles)
  expect(document.steps.map(titleOf)).toEqual(bouncyBall.steps.map(titleOf))
  for (const [place, step] of bouncyBall.steps.entries()) {
    const composed = document.steps[place]
    expect(composed?.roles).toEqual(step.roles)
    expect(composed?.phase).toBe(step.phase)
    expect([composed?.start, composed?.end]).toEqual([step.start, step.end])
    expect(composed?.touchpoints).toEqual(step.touchpoints)
    expect(composed?.experience).toEqual(step.experience)
    expect(composed?.evidence).toEqual(step.evidence)
    expect(composed?.metrics).toEqual(step.metrics)
    expect(composed?.frictions?.map(({ id, title }) => [id, title])).toEqual(
      step.frictions?.map(({ id, title }) => [id, title]),
    )
  }
  const questions = (signposts: JourneyDocument['signposts']) =>
    signposts
      ?.map(({ question, roles, status, answer }) => [Object(question).en, roles, status, answer])
      .sort()
  expect(questions(document.signposts)).toEqual(questions(bouncyBall.signposts))
})

test('the bouncy ball meets again when its maps tell of it in other words', () => {
  const others: Readonly<Record<string, string>> = {
    'Shows Per the torn seams': 'Is shown the torn seams by Ole',
    'Requirements workshop': 'Workshop on requirements',
    'Trial day at the maker’s': 'A day of trials at the maker',
    'Quotes laid side by side': 'Lays the quotes side by side',
    'Which machine?': 'Which machine to buy?',
    'Haggling over service terms': 'Haggles over the service terms',
    'Contract signed': 'Signs the contract',
    'Machine is set up': 'The machine is set up and started',
    'Acceptance test': 'Test of acceptance',
    'Review after ninety days': 'Ninety-day review',
  }
  const english: JourneyDocument = JSON.parse(
    JSON.stringify(bouncyBall, (key, value) => (key === 'title' ? { en: value.en } : value)),
  )
  const maps = splitByRole(english).map((map, place) => ({
    ...map,
    steps: map.steps.map((step) => {
      const title: string = Object(step.title).en
      return { ...step, title: { en: place % 2 === 0 ? title : (others[title] ?? title) } }
    }),
  }))
  const { proposals } = composeJourneys(maps.map((map) => assertJourney(map)))
  const truth = new Set(meetingsIn(bouncyBall))
  const found = proposals.merged.flatMap(({ pairs }) =>
    pairs.map(({ members }) =>
      members.map(({ step }) => `${step.roles[0]?.id}/${step.id}`).join(' '),
    ),
  )
  expect([truth.size, found.length, found.filter((pair) => truth.has(pair)).length]).toEqual([
    21, 21, 21,
  ])
})
