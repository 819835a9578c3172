/// <reference types="vite/client" />
import { transformSync } from '@babel/core'
import compiler from 'babel-plugin-react-compiler'
import { expect, test } from 'vitest'

const SOURCES = import.meta.glob<string>(['../src/*.tsx', '../src/use-*.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Compiles as an application with React Compiler would; whatever breaks a rule of React is an error. */
function compile(code: string): string {
  const result = transformSync(code, {
    configFile: false,
    filename: 'source.tsx',
    plugins: [[compiler, { panicThreshold: 'all_errors' }]],
    parserOpts: { plugins: ['typescript', 'jsx'] },
  })
  return result?.code ?? ''
}

test.each(Object.entries(SOURCES))('%s keeps the rules of React', (_path, code) => {
  expect(compile(code)).toContain('react/compiler-runtime')
})

test('all components and hooks were looked at, and one that breaks the rules is an error', () => {
  expect(Object.keys(SOURCES)).toHaveLength(10)
  const code = 'export function Wrong({ a }) { if (a) useState(1); return <p>{a}</p> }'
  expect(() => compile(code)).toThrow('Hooks must always be called in a consistent order')
})
