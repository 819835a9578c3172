import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findFirstExample } from '../src/first-example.ts'
import { runCommand } from '../src/run-command.ts'
import { writeExamples } from '../src/write-examples.ts'

const FOLDER = fileURLToPath(new URL('../reports/read-me', import.meta.url))
const TSC = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const examples = writeExamples(FOLDER)

test('the examples of every README hold to the types, with strict rules', async () => {
  expect([...examples.values()].map(({ language }) => language)).not.toContain('text')
  expect(await runCommand(FOLDER, {}, process.execPath, TSC)).toBe('')
})

test.each(['schema', 'analysis', 'layout'])(
  'the first example in the README of %s runs, and prints what is said there',
  async (name) => {
    const node = ['--conditions=@routebord/source', '--no-warnings', `${name}.ts`]
    const { prints } = examples.get(name) ?? {}
    expect(prints).toMatch(/\S/)
    expect(await runCommand(FOLDER, {}, process.execPath, ...node)).toBe(prints)
  },
)

test('of a README the first example is found, and what it prints right after it', () => {
  const install = '```sh\nnpm install x\n```\n'
  const code = '```ts\nconsole.log(1)\n```\n'
  const found = { language: 'ts', code: 'console.log(1)\n' }
  expect(findFirstExample(`${install}${code}It prints\n\`\`\`text\n1\n\`\`\`\n`)).toEqual({
    ...found,
    prints: '1\n',
  })
  expect(findFirstExample(`${code}${code}`)).toEqual({ ...found, prints: undefined })
  expect(() => findFirstExample(install)).toThrow('without an example')
})
