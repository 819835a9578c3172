import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type FirstExample, findFirstExample } from './first-example.ts'
import { findFurtherExamples, GIVEN } from './further-examples.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Where the READMEs are that begin with code, by the name of the file the code is written to. */
const READ_MES: Readonly<Record<string, string>> = {
  routebord: 'README.md',
  schema: 'packages/schema/README.md',
  analysis: 'packages/analysis/README.md',
  layout: 'packages/layout/README.md',
  d3: 'packages/d3/README.md',
  react: 'packages/react/README.md',
}

/** The README that begins with a page, which its own package tries in a browser. */
const ELEMENT = 'packages/element/README.md'

/** What a reader has in the folder: strict rules of their own, and nothing of ours. */
const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    customConditions: ['@routebord/source'],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    moduleDetection: 'force',
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    skipLibCheck: true,
    noEmit: true,
    jsx: 'react-jsx',
    types: ['node'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
    paths: {
      react: [join(ROOT, 'packages/react/node_modules/@types/react')],
      'react/*': [join(ROOT, 'packages/react/node_modules/@types/react/*')],
    },
  },
  include: ['*'],
}

/** Writes the first example of each README into a folder, with the journey of the first one beside it, and those that follow. */
export function writeExamples(folder: string): ReadonlyMap<string, FirstExample> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(TSCONFIG, null, 2))
  writeFileSync(join(folder, 'given.d.ts'), GIVEN)
  const examples = new Map<string, FirstExample>()
  for (const [name, path] of Object.entries(READ_MES)) {
    const readMe = readFileSync(join(ROOT, path), 'utf8')
    const example = findFirstExample(readMe)
    writeFileSync(join(folder, `${name}.${example.language}`), example.code)
    examples.set(name, example)
    writeFurtherExamples(folder, name, readMe)
    const [, journey] = /```json\n([\s\S]*?)```/.exec(readMe) ?? []
    if (name === 'routebord' && journey) writeFileSync(join(folder, 'journey.json'), journey)
  }
  writeFurtherExamples(folder, 'element', readFileSync(join(ROOT, ELEMENT), 'utf8'))
  return examples
}

function writeFurtherExamples(folder: string, name: string, readMe: string): void {
  for (const [index, { language, code }] of findFurtherExamples(readMe).entries())
    writeFileSync(join(folder, `${name}-${index + 2}.${language}`), code)
}
