import { en } from '@routebord/d3'
import { da } from '@routebord/d3/languages/da'
import { nl } from '@routebord/d3/languages/nl'
import { expect, it } from 'vitest'
import { legendWords, MARK_MEANINGS } from '../stories/mark-meanings.ts'

it.each([en, da, nl])('explains every entry of the legend in $tag', (language) => {
  expect(Object.keys(MARK_MEANINGS)).toEqual(
    expect.arrayContaining(Object.keys(language.interface.legendEntries)),
  )
  expect(Object.keys(legendWords(language)).sort()).toEqual(Object.keys(MARK_MEANINGS).sort())
})

it('says something else of each', () => {
  const meanings = Object.values(MARK_MEANINGS).map(({ means }) => means)
  expect(new Set(meanings).size).toBe(meanings.length)
})
