import { deriveComposite } from '@routebord/analysis'
import { bouncyBall, supplierXyz } from '@routebord/examples'
import { assertJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import { breakWord } from '../src/break-word.ts'
import { callName } from '../src/call-name.ts'
import { describeJourney } from '../src/describe-journey.ts'
import { layoutSwimlane } from '../src/layout-swimlane.ts'
import { draw, sketchJourney } from './journeys.ts'

const lettersOf = (...names: readonly string[]): readonly string[] => {
  const sketch = sketchJourney(
    names.length,
    names.map((_, place) => [place]),
  )
  const roles = sketch.roles.map((role, place) => ({ ...role, name: names[place] ?? '' }))
  return draw({ ...sketch, roles }).layout.lanes.map(({ letter }) => letter)
}

test('a bullet has letters where they fit, else the number of the lane', () => {
  expect(lettersOf('Ole', 'Per')).toEqual(['O', 'P'])
  expect(lettersOf('Pia', 'Per')).toEqual(['PI', 'PE'])
  expect(lettersOf('سلمى', 'سارة', 'هدى')).toEqual(['1', '2', 'ه'])
  expect(lettersOf('高橋部長', '高田部長', '鈴木')).toEqual(['1', '2', '鈴'])
})

test('a person is called by the first name, a role by its own', () => {
  const [operator] = assertJourney(bouncyBall).roles
  expect(operator && callName(operator, 'en')).toBe('Ole')
  const [buyer] = assertJourney({
    ...bouncyBall,
    roles: bouncyBall.roles.map(({ persona: _, ...role }) => role),
  }).roles
  expect(buyer && callName(buyer, 'en')).toBe('Machine operator')
})

test('an influence names both by what they are called', () => {
  const { links } = layoutSwimlane(deriveComposite(assertJourney(supplierXyz)))
  const heads = links.map(({ label }) => label.head.lines.join(' ')).filter(Boolean)
  expect(heads).toContain('Saskia to Ivo')
})

test('a broken word leaves no less than three letters for its last line', () => {
  const box = { style: { size: 13, weight: 400 }, width: 70, maxLines: 3, measure: fixed }
  expect(breakWord('abcdefgh', box).map(({ text }) => text)).toEqual(['abcde\u2010', 'fgh'])
  expect(breakWord('abcdefg', box).map(({ text }) => text)).toEqual(['abcdefg'])
})

test('a feeling below zero is said with a minus sign', () => {
  const document = sketchJourney(1, [
    { roles: [0], experience: { r0: { emotion: -2, basis: 'observed' } } },
  ])
  const { phases } = describeJourney(draw(document).composite)
  expect(phases[0]?.steps[0]?.voices[0]?.feeling).toBe('\u22122')
})

function fixed(text: string): number {
  return 10 * [...text].length
}
