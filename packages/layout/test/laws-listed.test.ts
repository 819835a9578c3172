import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

test('the README lists the laws that are tried, all of them and in order', () => {
  const tried = [...read('laws.test.ts').matchAll(/\blaw\(\s*'([^']+)'/g)].map(([, law]) => law)
  const [, section = ''] = read('../README.md').split('## Laws')
  const listed = [...section.matchAll(/^- (.+)$/gm)].map(([, law]) => law)
  expect(listed).toEqual(tried)
  expect(tried.length).toBeGreaterThanOrEqual(20)
})
