import { CompletionContext } from '@codemirror/autocomplete'
import { json } from '@codemirror/lang-json'
import { EditorState } from '@codemirror/state'
import { twoRoles } from '@routebord/examples'
import { expect, test } from 'vitest'
import { completeJson } from '../src/playground/complete-json.ts'
import { explainLanguage } from '../src/playground/explain-language.ts'
import { explanationAt } from '../src/playground/explanation-at.ts'
import { type Explain, explainIn } from '../src/texts/format/explain.ts'

const inEnglish = explainIn('en')

/** A text with a bar where the cursor is. */
function at(marked: string): { readonly state: EditorState; readonly pos: number } {
  const pos = marked.indexOf('|')
  const doc = marked.slice(0, pos) + marked.slice(pos + 1)
  return { state: EditorState.create({ doc, extensions: [json()] }), pos }
}

function offered(marked: string): readonly string[] {
  const { state, pos } = at(marked)
  const result = completeJson(new CompletionContext(state, pos, true), () => twoRoles, inEnglish)
  return result?.options.map(({ displayLabel }) => displayLabel ?? '') ?? []
}

test('names of fields are offered where a name belongs, without those that are there', () => {
  expect(offered('{ "id": "a", | }')).toEqual(
    expect.arrayContaining(['title', 'roles', 'signposts']),
  )
  expect(offered('{ "id": "a", | }')).not.toContain('id')
  expect(offered('{ "steps": [{ "ph|" }] }')).toEqual(
    expect.arrayContaining(['phase', 'touchpoints', 'experience']),
  )
})

test.each([
  ['{ "kind": | }', ['purchase', 'use', 'support', 'renewal', 'leaving', 'other']],
  ['{ "state": "|" }', ['as-is', 'to-be']],
  ['{ "roles": [{ "inCrm": | }] }', ['true', 'false']],
  ['{ "format": "|" }', ['routebord/1']],
])('what may stand at %s is offered', (marked, words) => expect(offered(marked)).toEqual(words))

test('ids of the document are offered where one is named', () => {
  const roles = twoRoles.roles.map(({ id }) => id)
  expect(offered('{ "steps": [{ "roles": ["|"] }] }')).toEqual(roles)
  expect(offered('{ "steps": [{ "roles": [|] }] }')).toEqual(roles)
  expect(offered('{ "steps": [{ "phase": "|" }] }')).toEqual(twoRoles.phases.map(({ id }) => id))
})

function said(marked: string, explain: Explain) {
  const { state, pos } = at(marked)
  return explanationAt(state, pos, 1, explain)
}

test('a field explains itself', () => {
  const say = (marked: string): string | undefined => said(marked, inEnglish)?.text
  expect(say('{ "ro|les": [] }')).toBe(
    'roles · The members of the decision-making unit, from the top lane down.',
  )
  expect(say('{ "signposts": [{ "status": "pl|aced" }] }')).toMatch(
    /missing, planned, placed, retired$/,
  )
  expect(say('{ "steps": [{ "experience": { "a": { "basis": "|" } } }] }')).toMatch(/^basis · /)
  expect(say('{ "nothing": "o|f ours" }')).toBeUndefined()
})

test.each([
  ['en', 'kind · What the customer sets out to do. Defaults to purchase. · purchase, '],
  ['da', 'kind · Hvad kunden har sat sig for. Standard er purchase. · purchase, '],
  ['nl', 'kind · Wat de klant van plan is. Standaard purchase. · purchase, '],
] as const)('a field explains itself in %s', async (locale, start) => {
  const explanation = said('{ "ki|nd": "" }', await explainLanguage(locale))
  expect(explanation?.lang).toBe(locale)
  expect(explanation?.text.startsWith(start)).toBe(true)
})

test('a field without a translation explains itself in English, and says so', () => {
  expect(said('{ "ti|tle": "" }', explainIn('da', {}))).toEqual({
    text: 'title · What the journey is called.',
    lang: 'en',
  })
})
