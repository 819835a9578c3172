import type { ModuleExportName, Declaration as Node, Statement } from 'oxc-parser'
import type { Declaration } from './declaration.ts'
import { joinOverloads, type Part } from './join-overloads.ts'
import { readDeclarations } from './read-declarations.ts'
import { readSourceText, type SourceText } from './source-text.ts'

/** A name that a module passes on from another one; `*` stands for all it has. */
export interface Reexport {
  readonly name: string
  readonly as: string
  readonly from: string
}

/** What a module declares for others, and what it passes on. */
export interface ModuleExports {
  readonly declarations: readonly Declaration[]
  readonly reexports: readonly Reexport[]
}

/**
 * Reads the exports of a TypeScript module.
 * @throws Error when the module cannot be parsed, or gives a name to all of another one.
 */
export function readModule(file: string): ModuleExports {
  const source = readSourceText(file)
  const parts = source.program.body.flatMap((statement) => declaredBy(source, statement))
  const imports = new Map(source.program.body.flatMap(importsOf).map((item) => [item.as, item]))
  const reexports: Reexport[] = []
  for (const statement of source.program.body) {
    if (statement.type === 'ExportAllDeclaration') {
      if (statement.exported) throw new Error(`${file}: say what ${nameOf(statement.exported)} has`)
      reexports.push({ name: '*', as: '*', from: statement.source.value })
    }
    if (statement.type !== 'ExportNamedDeclaration') continue
    for (const { local, exported } of statement.specifiers) {
      const [name, as] = [nameOf(local), nameOf(exported)]
      const imported = imports.get(name)
      if (statement.source) reexports.push({ name, as, from: statement.source.value })
      else if (imported) reexports.push({ ...imported, as })
      else
        parts.push(
          ...parts
            .filter(({ declaration }) => declaration.name === name)
            .map((part) => ({
              ...part,
              declaration: { ...part.declaration, name: as },
              isPublic: true,
            })),
        )
    }
  }
  return { declarations: joinOverloads(parts.filter(({ isPublic }) => isPublic)), reexports }
}

interface DeclaredPart extends Part {
  readonly isPublic: boolean
}

function declaredBy(source: SourceText, statement: Statement): readonly DeclaredPart[] {
  const isPublic = statement.type === 'ExportNamedDeclaration'
  const node: Statement | Node | null = isPublic ? statement.declaration : statement
  if (node === null || !isDeclaration(node)) return []
  const hasBody = node.type !== 'TSDeclareFunction'
  return readDeclarations(source, node, statement.start).map((declaration) => ({
    declaration,
    hasBody,
    isPublic,
  }))
}

const DECLARATIONS: ReadonlySet<string> = new Set<Node['type']>([
  'VariableDeclaration',
  'FunctionDeclaration',
  'TSDeclareFunction',
  'ClassDeclaration',
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
])

function isDeclaration(node: Statement | Node): node is Node {
  return DECLARATIONS.has(node.type)
}

function importsOf(statement: Statement): readonly Reexport[] {
  if (statement.type !== 'ImportDeclaration') return []
  return statement.specifiers.flatMap((specifier) =>
    specifier.type === 'ImportSpecifier'
      ? [
          {
            name: nameOf(specifier.imported),
            as: specifier.local.name,
            from: statement.source.value,
          },
        ]
      : [],
  )
}

function nameOf(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name
}
