import type { LocalizedText } from '@routebord/schema'
import { describe, expect, test } from 'vitest'
import { joinTexts, writeDistinct, writeFirst, writeText } from '../../src/compose/write-texts.ts'

function text(byLocale: Readonly<Record<string, string>>, fallback = 'en'): LocalizedText {
  return { byLocale, fallback }
}

describe('a text is written', () => {
  test('with the language to fall back on first', () => {
    const written = writeText(text({ en: 'Day', da: 'Dag', nl: 'Dag' }, 'da'))
    expect(Object.entries(written)).toEqual([
      ['da', 'Dag'],
      ['en', 'Day'],
      ['nl', 'Dag'],
    ])
  })

  test('with the languages that only a later one has', () => {
    const written = writeText(
      text({ en: 'Day' }),
      text({ en: 'Night', da: 'Nat', nl: 'Nacht' }, 'nl'),
    )
    expect(Object.entries(written)).toEqual([
      ['en', 'Day'],
      ['nl', 'Nacht'],
      ['da', 'Nat'],
    ])
  })

  test('as the first that is there, and with translations of the same only', () => {
    expect(writeFirst([])).toBeUndefined()
    expect(writeFirst([undefined])).toBeUndefined()
    expect(writeFirst([undefined, text({ en: 'Day' }), text({ en: 'Day', da: 'Dag' })])).toEqual({
      en: 'Day',
      da: 'Dag',
    })
    expect(writeFirst([text({ en: 'Day' }), text({ en: 'Night', da: 'Nat' })])).toEqual({
      en: 'Day',
    })
  })
})

test('texts are distinct when none says what an earlier one said', () => {
  const [day, days, night] = [
    text({ en: 'Day' }),
    text({ en: 'Day', da: 'Dag' }),
    text({ en: 'Night' }),
  ]
  expect(writeDistinct([day, night, days, night])).toEqual([day.byLocale, night.byLocale])
})

test('texts are joined once each, and not at all when that would be too long', () => {
  const [a, b] = [text({ en: 'A', nl: 'X' }), text({ en: 'B', nl: 'Y' })]
  expect(joinTexts([a], ' + ')).toEqual({ en: 'A', nl: 'X' })
  expect(joinTexts([a, b, a], ' + ')).toEqual({ en: 'A + B', nl: 'X + Y' })
  expect(joinTexts([a, text({ en: 'A', da: 'Å' })], ' + ')).toEqual({ en: 'A', nl: 'X', da: 'Å' })
  expect(joinTexts([text({ nl: 'X' }, 'nl'), text({ en: 'B' })], ' + ')).toEqual({ nl: 'X + B' })
  const long = text({ en: 'A', nl: 'X'.repeat(300) })
  expect(joinTexts([long, b], '')).toEqual(long.byLocale)
})
