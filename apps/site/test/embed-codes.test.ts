import { expect, test } from 'vitest'
import { EMBED_PACKAGES, embedCodes } from '../src/embed/embed-codes.ts'

const subject = {
  name: 'bouncy-ball',
  title: 'A map',
  site: 'https://routebord.test/',
  width: 800,
  height: 400,
}

test.each(['en', 'da', 'nl'] as const)(
  'the packages of a form are those its code imports (%s)',
  (locale) => {
    for (const [form, code] of Object.entries(embedCodes({ ...subject, locale }))) {
      const imported = [...code.matchAll(/'(@routebord\/[a-z0-9]+)/g)].map(([, name]) => name)
      const installed = Object.entries(EMBED_PACKAGES).find(([of]) => of === form)?.[1] ?? ''
      expect([...new Set(imported)].sort().join(' '), form).toBe(installed)
    }
  },
)
