import naughtyStrings from '@routebord/examples/fixtures/naughty-strings.json' with { type: 'json' }
import type { JourneyDocument } from '@routebord/schema'
import { expect, it } from 'vitest'
import { embedCode } from '../stories/embed-code.ts'

it('holds the document whole, and lets no text of it end the script', () => {
  const document = naughtyStrings as unknown as JourneyDocument
  const [, json = '', ...rest] = embedCode(document).split(
    /<script type="application\/json">|<\/script>\n<\/r/,
  )
  expect(rest).toHaveLength(1)
  expect(json).not.toContain('<')
  expect(JSON.parse(json)).toEqual(document)
})

it('names the language that was asked for', () => {
  const document = naughtyStrings as unknown as JourneyDocument
  expect(embedCode(document, 'da')).toContain('<routebord-swimlane locale="da">')
})
