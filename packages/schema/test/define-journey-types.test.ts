import { expect, test } from 'vitest'
import {
  defineJourney,
  type JourneyDocument,
  type ParseResult,
  parseJourney,
} from '../src/index.ts'

// What the compiler refuses, it refuses when the types are checked; here every definition also runs, and the parser
// finds the same fault, so that none of them is refused for another reason than the one that is named.
const LEAST = {
  id: 'least',
  title: 'Least',
  purpose: { why: 'To test the types', audience: [] },
  roles: { joiner: { name: 'Joiner', buying: [] }, owner: { name: 'Owner', buying: [] } },
  phases: { need: { title: 'Need' } },
  steps: { blade: { title: 'Blade', phase: 'need', roles: ['joiner'] } },
  evidence: { talks: { kind: 'interview', title: 'Talks' } },
} as const
const BLADE = LEAST.steps.blade

function faultsOf(document: JourneyDocument): readonly string[] {
  const result: ParseResult = parseJourney(document)
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

test('a definition that is right compiles, and is right', () => {
  expect(faultsOf(defineJourney(LEAST))).toEqual([])
})

test('a step in a phase that is not there', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error no phase "ned"
    steps: { blade: { ...BLADE, phase: 'ned' } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id steps.0.phase'])
})

test('a step of a role that is not there', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error no role "joinr"
    steps: { blade: { ...BLADE, roles: ['joinr'] } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id steps.0.roles.0'])
})

test('a step after one that is not there', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error no step "blad"
    steps: { blade: { ...BLADE, after: ['blad'] } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id steps.0.after.0'])
})

test('a step that rests on evidence that is not there', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error no evidence "walks"
    steps: { blade: { ...BLADE, evidence: ['walks'] } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id steps.0.evidence.0'])
})

test('a role that rests on evidence that is not there', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error no evidence "walks"
    roles: { joiner: { name: 'Joiner', buying: [], evidence: ['walks'] } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id roles.0.evidence.0'])
})

test('evidence where there is none at all', () => {
  const { evidence: _, ...without } = LEAST
  const document = defineJourney({
    ...without,
    // @ts-expect-error no evidence at all
    steps: { blade: { ...BLADE, evidence: ['talks'] } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id steps.0.evidence.0'])
})

test('the feeling and the friction of a role that is not there', () => {
  const document = defineJourney({
    ...LEAST,
    steps: {
      blade: {
        ...BLADE,
        // @ts-expect-error no role "boss"
        experience: { boss: { emotion: 1 } },
        // @ts-expect-error no role "boss"
        frictions: [{ title: 'F', kind: 'noise', severity: 1, roles: ['boss'] }],
      },
    },
  })
  expect(faultsOf(document)).toEqual([
    'role-not-at-step steps.0.experience.boss',
    'unknown-id steps.0.frictions.0.roles.0',
  ])
})

test('a link between what is not there', () => {
  const document = defineJourney({
    ...LEAST,
    links: [
      // @ts-expect-error no step "blad"
      { kind: 'handoff', from: { step: 'blad' }, to: { role: 'owner' } },
      // @ts-expect-error no role "boss"
      { kind: 'influence', from: { role: 'owner' }, to: { role: 'boss' } },
    ],
  })
  expect(faultsOf(document)).toEqual(['unknown-id links.0.from.step', 'unknown-id links.1.to.role'])
})

test('a signpost for whom, or where, nothing is', () => {
  const signpost = { question: 'Why?', status: 'missing' } as const
  const document = defineJourney({
    ...LEAST,
    signposts: {
      // @ts-expect-error no role "boss"
      a: { ...signpost, roles: ['boss'], at: { phase: 'need' } },
      // @ts-expect-error no step "blad"
      b: { ...signpost, roles: ['joiner'], at: { step: 'blad' } },
      // @ts-expect-error no phase "ned"
      c: { ...signpost, roles: ['joiner'], at: { phase: 'ned' } },
    },
  })
  expect(faultsOf(document)).toEqual([
    'unknown-id signposts.0.roles.0',
    'unknown-id signposts.1.at.step',
    'unknown-id signposts.2.at.phase',
  ])
})

test('a value that is not known, a field of another kind, a field that is missing', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error no kind "sale"
    kind: 'sale',
    // @ts-expect-error a phase has a title
    phases: { need: {} },
    roles: {
      // @ts-expect-error influence is a number
      joiner: { name: 'Joiner', buying: [], influence: 'high' },
      // @ts-expect-error no such part in the purchase
      owner: { name: 'Owner', buying: ['boss'] },
    },
  })
  expect(faultsOf(document)).toEqual([
    'not-one-of kind',
    'wrong-type roles.0.influence',
    'not-one-of roles.1.buying.0',
    'missing phases.0.title',
  ])
})

test('an id inside an entry, where its key is the id', () => {
  const document = defineJourney({
    ...LEAST,
    // @ts-expect-error the key is the id
    phases: { need: { id: 'other', title: 'Need' } },
  })
  expect(faultsOf(document)).toEqual(['unknown-id steps.0.phase'])
})

test('what comes back is a document, which no one may change', () => {
  const document = defineJourney(LEAST)
  const format: 'routebord/1' = document.format
  expect(format).toBe('routebord/1')
  expect(() => {
    // @ts-expect-error readonly
    document.title = 'Another'
  }).not.toThrow()
})
