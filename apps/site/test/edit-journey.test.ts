import { bouncyBall, softwareSubscription, twoRoles } from '@routebord/examples'
import { type JourneyDocument, parseJourney } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { addEvidence, changeEvidence, removeEvidence } from '../src/playground/edit-evidence.ts'
import { addInfluence, changeEnd, removeLink } from '../src/playground/edit-influences.ts'
import { changeAt, removeAt, toggled } from '../src/playground/edit-lists.ts'
import { addPhase, removePhase } from '../src/playground/edit-phases.ts'
import { addRole, changeRole, removeRole, setPart } from '../src/playground/edit-roles.ts'
import { addSign, changeSign, removeSign } from '../src/playground/edit-signposts.ts'
import { addStep, changeStep, moveStep, removeSteps } from '../src/playground/edit-steps.ts'
import { emptyMap } from '../src/playground/empty-map.ts'
import { newId } from '../src/playground/new-id.ts'
import { patchText } from '../src/playground/patch-text.ts'
import { readDraft } from '../src/playground/read-draft.ts'
import { textIn, withOptionalWords } from '../src/playground/text-in-locale.ts'
import { playgroundTexts } from '../src/texts/playground/index.ts'

const named = Object.entries({ bouncyBall, softwareSubscription, twoRoles })

const STEP = { id: 's', phase: 'p', roles: [] }
const ACTION = { id: 'measure', title: 'Measure it', status: 'open' } as const

const faultsOf = (document: JourneyDocument): readonly string[] => {
  const result = parseJourney(document)
  return result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path.join('.')}`)
}

/** The text of a document after it was changed by way of its text. */
const patched = (document: unknown, next: unknown, text: string): string =>
  patchText(text, document, next)
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (result, { from, to, insert }) => result.slice(0, from) + insert + result.slice(to),
      text,
    )

/** What the form can do to a document, once to each thing in it. */
function* editsOf(document: JourneyDocument): Generator<JourneyDocument> {
  yield addRole(document, 'New role')
  yield addPhase(document, 'New phase')
  for (const { id } of document.roles) yield removeRole(document, id)
  for (const { id } of document.phases) {
    if (document.phases.length > 1) yield removePhase(document, id)
    yield addStep(document, id, 'New step')
  }
  for (const { id } of document.steps) yield removeSteps(document, [id])
  yield addInfluence(document)
  for (const [index, { kind }] of (document.links ?? []).entries()) {
    yield removeLink(document, index)
    for (const { id } of kind === 'influence' ? document.roles : [])
      yield changeEnd(document, index, 'from', id)
  }
  yield addEvidence(document, 'New evidence')
  for (const { id } of document.evidence ?? []) {
    yield changeEvidence(document, id, { kind: 'survey' })
    yield removeEvidence(document, id)
  }
  for (const step of document.steps.slice(0, 6)) yield addSign(document, step, 'New question')
  for (const { id, at } of document.signposts ?? []) {
    yield changeSign(document, id, { at: { ...at, moment: 'after' }, answer: undefined })
    yield removeSign(document, id)
  }
  for (const { id, frictions = [] } of document.steps)
    if (frictions.length > 0)
      yield changeStep(document, id, { frictions: removeAt(frictions, 0), experience: undefined })
  for (const { id } of document.roles) yield changeRole(document, id, { inCrm: undefined })
  for (const { id } of document.roles)
    yield setPart(document, { step: document.steps[0]?.id ?? '', role: id, takesPart: true })
  for (const { id: step, roles } of document.steps.filter(({ roles }) => roles.length > 1))
    for (const role of roles) {
      yield setPart(document, { step, role, takesPart: false })
      const [here] = document.steps.filter(({ id }) => id === step)
      if (here)
        yield setPart(addSign(document, here, 'New question'), { step, role, takesPart: false })
    }
}

describe.each(named)('the form on %s', (_, document) => {
  test('leaves no reference to what it removed', () => {
    const edits = [...editsOf(document)]
    // Without a step's last role, or a map's, there is nothing to draw, which the form says.
    const faults = edits
      .filter(({ roles }) => roles.length > 0)
      .flatMap((edit) => faultsOf(edit))
      // An added step may come before another that must follow it: its phase decides, not the form.
      .filter((fault) => !fault.startsWith('phase-order'))
    expect(edits.length).toBeGreaterThan(10)
    expect(faults).toEqual([])
  })

  test('changes the text to that of the changed document, and keeps the rest as it is written', () => {
    const written = JSON.stringify(document, null, 4)
    const compact = JSON.stringify(document)
    for (const edit of [...editsOf(document)].filter((_edit, i) => i % 5 === 0)) {
      expect(JSON.parse(patched(document, edit, written))).toEqual(edit)
      expect(JSON.parse(patched(document, edit, compact))).toEqual(edit)
    }
  })
})

test('a change of words changes those words alone', () => {
  const text = '{"roles": [ {"id":"a",   "name":"One"},\n\n {"id":"b", "name":"Two"} ]}'
  const before = JSON.parse(text)
  const after = { roles: [before.roles[0], { id: 'b', name: 'Three' }] }
  expect(patched(before, after, text)).toBe(text.replace('Two', 'Three'))
})

test('a step moves within its phase, and a first step stands before those of later phases', () => {
  const [texts] = playgroundTexts
  if (texts === undefined) throw new Error('no texts')
  const empty = addPhase(emptyMap(texts), 'Later')
  const later = addStep(addStep(empty, 'later', 'Third'), 'phase-1', 'First')
  const all = addStep(later, 'phase-1', 'Second')
  expect(all.steps.map(({ id }) => id)).toEqual(['first', 'second', 'third'])
  const moved = moveStep(all, 'second', -1)
  expect(moved.steps.map(({ id }) => id)).toEqual(['second', 'first', 'third'])
  expect(moveStep(moved, 'first', 1)).toBe(moved)
})

test.each(playgroundTexts.map((texts) => [texts.locale, texts] as const))(
  'the empty map is a good one (%s)',
  (_, texts) => expect(faultsOf(emptyMap(texts))).toEqual([]),
)

test('a field that is given as undefined goes, and the others stay as they are', () => {
  const list = [{ a: 1, b: 2 }, { a: 3 }]
  expect(changeAt(list, 0, { b: undefined })).toEqual([{ a: 1 }, { a: 3 }])
  expect(Object.keys(changeAt(list, 0, { b: undefined })[0] ?? {})).toEqual(['a'])
  expect(changeAt(list, 1, { a: 4 })[0]).toBe(list[0])
  expect(removeAt(list, 0)).toEqual([{ a: 3 }])
  expect(toggled(['x', 'y'], 'x', false)).toEqual(['y'])
  expect(toggled(toggled(undefined, 'x', true), 'x', true)).toEqual(['x'])
})

test('evidence that is removed holds up no step and no role, and a sign no action', () => {
  const [id = ''] = twoRoles.roles.flatMap(({ evidence }) => evidence ?? [])
  const resting = (document: JourneyDocument): number =>
    [...document.roles, ...document.steps].filter(({ evidence }) => evidence?.includes(id)).length
  expect(resting(twoRoles)).toBeGreaterThan(0)
  expect(resting(removeEvidence(twoRoles, id))).toBe(0)
  const acted = { ...bouncyBall, actions: [{ ...ACTION, addresses: ['open:how-loud', 'other'] }] }
  expect(removeSign(acted, 'how-loud').actions?.[0]?.addresses).toEqual(['other'])
})

test('an influence that is turned round, and one of a role that leaves a step, hold', () => {
  const turned = changeEnd(addInfluence(twoRoles), twoRoles.links?.length ?? 0, 'from', 'owner')
  expect(turned.links?.at(-1)).toMatchObject({ from: { role: 'owner' }, to: { role: 'joiner' } })
  const index = (bouncyBall.links ?? []).findIndex(({ id }) => id === 'no-favourites')
  const left = setPart(bouncyBall, { step: 'workshop', role: 'head', takesPart: false })
  expect(left.links?.[index]?.from).toEqual({ role: 'head' })
})

test('a sign is for whoever comes when nobody it was for is left', () => {
  const [step] = twoRoles.steps
  if (step === undefined) throw new Error('no step')
  const signed = addSign(twoRoles, step, 'What now?')
  const [role = ''] = step.roles
  const nobody = setPart(signed, { step: step.id, role, takesPart: false })
  const owner = setPart(nobody, { step: step.id, role: 'owner', takesPart: true })
  expect(owner.signposts?.at(-1)?.roles).toEqual(['owner'])
  expect(faultsOf(owner)).toEqual([])
})

test('words that are taken away are so in their own language, and are written in it', () => {
  const both = { en: 'Yes', da: 'Ja' }
  expect(withOptionalWords(both, { locale: 'en', own: 'en' }, '')).toEqual({ da: 'Ja' })
  expect(withOptionalWords({ en: 'Yes' }, { locale: 'en', own: 'en' }, '')).toBeUndefined()
  expect(withOptionalWords(undefined, { locale: 'da', own: 'en' }, 'Ja')).toEqual({ da: 'Ja' })
  expect(withOptionalWords(undefined, { locale: 'en', own: 'en' }, 'Yes')).toBe('Yes')
  expect(textIn(null as unknown as undefined, 'en')).toBe('')
})

test('a first thing of its kind changes no other line of the text', () => {
  const { evidence: _, ...bare } = twoRoles
  for (const document of [bare as JourneyDocument, twoRoles])
    for (const edit of [
      addEvidence(document, 'New'),
      changeRole(document, 'owner', { stance: 'neutral' }),
    ]) {
      const text = JSON.stringify(document, null, 2)
      const lines = patched(document, edit, text).split('\n')
      expect(JSON.parse(lines.join('\n'))).toEqual(edit)
      const gone = text
        .split('\n')
        .filter((line) => !lines.includes(line) && !lines.includes(`${line},`))
      expect(gone).toEqual([])
    }
  expect(patched({ a: 1 }, { a: 1, b: ['x'] }, '{ "a": 1 }')).toBe('{ "a": 1, "b": ["x"] }')
})

test('a new sign asks for all who take part in its step', () => {
  const [step] = bouncyBall.steps.filter(({ roles }) => roles.length > 1)
  if (step === undefined) throw new Error('nobody meets')
  const sign = addSign(bouncyBall, step, 'What now?').signposts?.at(-1)
  expect(sign).toMatchObject({
    id: 'what-now',
    roles: step.roles,
    at: { step: step.id },
    status: 'missing',
  })
})

test('an id is made of words and is nobody else’s', () => {
  expect(newId('Chef d’équipe!', [])).toBe('chef-d-equipe')
  expect(newId('A', [{ id: 'a' }, { id: 'a-2' }])).toBe('a-3')
  expect(newId('…', [])).toBe('new')
})

test.each([
  null,
  [],
  {},
  { roles: [], phases: [], steps: [{}] },
  { roles: [{}], phases: [], steps: [] },
  { roles: [{ id: 'a', persona: 'Ole' }], phases: [], steps: [] },
  { roles: [], phases: [], steps: [{ ...STEP, touchpoints: ['Web'] }] },
  { roles: [], phases: [], steps: [{ ...STEP, frictions: {} }] },
  { roles: [], phases: [], steps: [{ ...STEP, experience: { a: -2 } }] },
  { roles: [], phases: [], steps: [], evidence: [{ title: 'No id' }] },
])('a document the form cannot go by is none: %j', (value) =>
  expect(readDraft(value)).toBeUndefined(),
)
