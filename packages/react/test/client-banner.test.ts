import { build, type UserConfig } from 'tsdown'
import { expect, test } from 'vitest'

const MARK = /^['"]use client['"]/

/** Builds as the package is built, in memory only: what lies in dist may be of another day. */
async function buildScripts(changes: UserConfig = {}): Promise<ReadonlyMap<string, string>> {
  const bundles = await build({
    dts: false,
    clean: false,
    logLevel: 'silent',
    ...changes,
    write: false,
  })
  const chunks = bundles.flatMap((bundle) => bundle.chunks)
  return new Map(
    chunks.flatMap((item) => (item.type === 'chunk' ? [[item.fileName, item.code]] : [])),
  )
}

const marked = (scripts: ReadonlyMap<string, string>): readonly string[] =>
  [...scripts]
    .filter(([, code]) => MARK.test(code))
    .map(([name]) => name)
    .sort()

test('every script of the client begins with its mark, and none of the static entry does', async () => {
  const scripts = await buildScripts()
  expect([...scripts.keys()].sort()).toEqual([
    'index.js',
    'languages/da.js',
    'languages/nl.js',
    'static.js',
  ])
  expect(marked(scripts)).toEqual(['index.js', 'languages/da.js', 'languages/nl.js'])
  expect(scripts.get('static.js')).not.toContain('use client')
})

test('a build without the banner, or with it everywhere, is found', async () => {
  expect(marked(await buildScripts({ banner: { js: '' } }))).toEqual([])
  expect(marked(await buildScripts({ banner: { js: "'use client'" } }))).toContain('static.js')
})
