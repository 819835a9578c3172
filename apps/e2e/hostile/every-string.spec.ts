import { expect, test } from '@playwright/test'
import { bundlePage } from '../pages/bundle-page.ts'
import { canaryStrings } from './canary-strings.ts'
import { findBreaches } from './find-breaches.ts'
import { findFormulas } from './find-formulas.ts'
import { hostileDocuments } from './hostile-documents.ts'
import { listedStrings } from './listed-strings.ts'
import { watchPage } from './watch-page.ts'

const AT_ONCE = 25
const strings = [...new Set([...canaryStrings(), ...listedStrings()])]

for (let first = 0; first < strings.length; first += AT_ONCE)
  test(`strings ${first + 1} to ${Math.min(first + AT_ONCE, strings.length)} of ${strings.length}, each in every field`, async ({
    page,
  }) => {
    const documents = strings
      .slice(first, first + AT_ONCE)
      .map((text) => hostileDocuments(() => text))
    const watch = await watchPage(page)
    const stage = { page, watch, script: await bundlePage('draw-hostile.ts') }
    expect(await findBreaches(stage, documents)).toEqual([])
    expect(documents.flatMap(findFormulas)).toEqual([])
  })
