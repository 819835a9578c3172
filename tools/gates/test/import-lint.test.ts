import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const biome = createRequire(`${root}/package.json`).resolve('@biomejs/biome/bin/biome')

/** What the linter says of a file in a tree of its own, under the rules of this one. */
function lint(path: string, source: string): { status: number | null; output: string } {
  const tree = mkdtempSync(join(tmpdir(), 'import-lint-'))
  for (const name of ['biome.json', '.gitignore']) copyFileSync(join(root, name), join(tree, name))
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), source)
  const run = spawnSync(process.execPath, [biome, 'lint', path], { cwd: tree, encoding: 'utf8' })
  rmSync(tree, { recursive: true })
  return { status: run.status, output: `${run.stdout}${run.stderr}` }
}

describe('an import against the direction', () => {
  test.each([
    ['packages/schema/src/x.ts', '@routebord/layout', 'The format knows nothing'],
    ['packages/layout/src/x.ts', 'd3-selection', 'Layout is numbers only'],
    ['packages/analysis/src/x.ts', '@routebord/d3', 'Analysis stands on the format alone'],
    ['packages/d3/src/x.ts', 'react', 'The renderers know neither frameworks'],
    ['packages/react/src/x.ts', '@humanwhocodes/momoa', 'A wrapper is wiring'],
    ['apps/site/src/x.ts', '@routebord/d3/src/dom/emitter.ts', 'Apps use what packages publish'],
  ])('in %s of %s is an error that says why', (path, name, reason) => {
    const { status, output } = lint(
      path,
      `import { it } from '${name}'\n\nexport const that = it\n`,
    )
    expect(output).toContain(reason)
    expect(status).toBe(1)
  })

  test('is told from one that goes the right way', () => {
    const source =
      "import { localize } from '@routebord/analysis'\n\nexport const that = localize\n"
    expect(lint('packages/layout/src/x.ts', source)).toMatchObject({ status: 0 })
  })
})

test.each(['schema', 'analysis', 'layout'])('%s compiles without the DOM library', (name) => {
  const read = (path: string): { compilerOptions?: { lib?: string[] } } =>
    JSON.parse(readFileSync(`${root}/${path}`, 'utf8'))
  const own = read(`packages/${name}/tsconfig.json`).compilerOptions?.lib
  const lib = own ?? read('tsconfig.base.json').compilerOptions?.lib ?? []
  expect(lib).not.toHaveLength(0)
  expect(lib.filter((item) => item.startsWith('dom'))).toEqual([])
})
