import { parseJourney } from '@routebord/schema'
import { expect, test } from 'vitest'
import naughtyStrings from '../fixtures/naughty-strings.json' with { type: 'json' }
import rightToLeft from '../fixtures/right-to-left.json' with { type: 'json' }

test.each<readonly [string, unknown, readonly string[]]>([
  ['naughty strings', naughtyStrings, ['long-title']],
  ['right to left', rightToLeft, []],
])(
  'the fixture of %s gives no issue, and no warning but of its lengths',
  (_, document, warnings) => {
    const result = parseJourney(document)
    const remarks = result.ok ? result.warnings : result.issues
    const codes = [...new Set(remarks.map(({ code }) => code))]
    expect({ ok: result.ok, codes }).toEqual({ ok: true, codes: warnings })
  },
)
