import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { elementManifest, fillTables } from '../scripts/describe-element.ts'
import { ELEMENT_OPTIONS } from '../scripts/element-options.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

test('every entry can be imported where there is no page', async () => {
  expect('HTMLElement' in globalThis).toBe(false)
  const { RoutebordSwimlane } = await import('../src/index.ts')
  expect(RoutebordSwimlane.name).toBe('RoutebordSwimlane')
  await import('../src/define.ts')
  await import('../src/define-with-tools.ts')
})

test('the list of options is the class’s own: every accessor, every attribute it follows', async () => {
  const { RoutebordSwimlane } = await import('../src/index.ts')
  const { prototype } = RoutebordSwimlane
  const accessors = [Object.getPrototypeOf(prototype), prototype]
    .flatMap((owner) => Object.entries(Object.getOwnPropertyDescriptors(owner)))
    .filter(([, { set }]) => set !== undefined)
    .map(([name]) => name)
  expect(ELEMENT_OPTIONS.map(({ property }) => property).sort()).toEqual(accessors.sort())
  expect(RoutebordSwimlane.observedAttributes).toEqual(
    ELEMENT_OPTIONS.flatMap(({ attribute }) => attribute ?? []),
  )
})

test('README and manifest are written from that list: if not, run the script `describe`', () => {
  expect(fillTables(read('README.md'))).toBe(read('README.md'))
  expect(fillTables('<!-- options -->\n<!-- /options -->')).toContain('`measureText`')
  expect(JSON.parse(read('custom-elements.json'))).toEqual(elementManifest())
})

test('the framework types know the same options', () => {
  const [, names = ''] =
    /type Option =([^\n]*(?:\n {2}\|.*)+)/.exec(read('types/attributes.d.ts')) ?? []
  expect([...names.matchAll(/'(\w+)'/g)].map(([, name]) => name)).toEqual(
    ELEMENT_OPTIONS.map(({ property }) => property),
  )
})
