import { expect, test } from 'vitest'
import { at, composed, mapOf } from './sketched-maps.ts'

/** A map of more than two hundred steps, among them four that the other map may have as well. */
function largeMap(role: string, ending: string) {
  const hall = { touchpoints: [{ title: 'Hall', channel: 'site', direct: true }] }
  const own = Array.from({ length: 201 }, (_, place) =>
    at(`${role}${place} ${role}${place}`, 'trial', role),
  )
  return mapOf(role, [
    at(`${role}-word Demonstration ${role}`, 'need', role),
    at(`${role}-hall Trialday${ending}`, 'need', role, hall),
    at(`${role}-day Signing${ending}`, 'need', role, { start: '2026-05-01' }),
    at(`${role}-nothing Reviewing${ending}`, 'need', role),
    ...own,
  ])
}

test('in large maps steps meet that share a word, a touchpoint’s word or a day', () => {
  const { proposals, document } = composed([largeMap('operator', ''), largeMap('head', 's')])
  expect(proposals.merged.map(({ id }) => id)).toEqual([
    'operator-word',
    'operator-hall',
    'operator-day',
  ])
  expect(document.steps).toHaveLength(2 * 205 - 3)
})
