import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CONSUMERS } from '../src/consumer.ts'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The first code of a language in a README. */
function firstExample(path: string, language: string): string | undefined {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(read(path))?.[1]
}

test.each([
  ['react', 'tsx', 'vite-react-19/src/buying-map.tsx'],
  ['element', 'html', 'classic-script/index.html'],
])(
  'the first example in the README of %s is what a consumer is built from',
  (name, language, file) => {
    expect(firstExample(`../../../packages/${name}/README.md`, language)).toBe(
      read(`../projects/${file}`),
    )
  },
)

test('every project is in the list, and says how it is put together', () => {
  const folders = readdirSync(new URL('../projects/', import.meta.url)).sort()
  const projects = new Set(CONSUMERS.map(({ name, project = name }) => project))
  expect([...projects].sort()).toEqual(folders)
  expect(CONSUMERS.filter(({ inCi }) => inCi)).toHaveLength(4)
  for (const name of folders) {
    expect(existsSync(new URL(`../projects/${name}/README.md`, import.meta.url)), name).toBe(true)
    const guide = read(`../projects/${name}/README.md`)
    const linked = [...guide.matchAll(/\]\(([^):]+)\)/g)].map(([, path = '']) => path)
    expect(linked.length, name).toBeGreaterThan(0)
    for (const path of linked)
      expect(existsSync(new URL(`../projects/${name}/${path}`, import.meta.url)), path).toBe(true)
  }
})
