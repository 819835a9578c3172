import { expect, test } from 'vitest'
import { localizedPath, pathOf } from '../src/texts/path-of.ts'

test('English stands at the root, the others under their language', () => {
  expect(pathOf('en', '/')).toBe('/')
  expect(pathOf('nl', '/base/')).toBe('/base/nl/')
  expect(pathOf('da', '/', 'method/signposts')).toBe('/da/method/signposts/')
})

test.each([
  ['/method/signposts/', 'da', '/', '/da/method/signposts/'],
  ['/da/method/', 'en', '/', '/method/'],
  ['/da/method/', 'nl', '/', '/nl/method/'],
  ['/base/nl/', 'en', '/base/', '/base/'],
  ['/base/method/', 'da', '/base/', '/base/da/method/'],
])('from %s to %s under %s leads %s', (from, locale, base, to) => {
  expect(localizedPath(from, locale, base)).toBe(to)
})
