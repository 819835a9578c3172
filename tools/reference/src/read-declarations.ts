import type { Declaration as Node, TSTypeAliasDeclaration } from 'oxc-parser'
import type { Declaration } from './declaration.ts'
import { readClassElement, readSignature } from './read-members.ts'
import { docsBefore, type SourceText, textOf } from './source-text.ts'

type Part = Pick<Declaration, 'name' | 'kind' | 'signature'> & Partial<Declaration>

/** Reads what a statement declares; its docstring stands before `start`. */
export function readDeclarations(
  source: SourceText,
  node: Node,
  start: number,
): readonly Declaration[] {
  const docs = docsBefore(source, start)
  const base = { docs, file: source.file, members: [], parents: [], values: [] }
  return partsOf(source, node).map((part) => ({ ...base, ...part }))
}

function partsOf(source: SourceText, node: Node): readonly Part[] {
  const upTo = (end: number): string => source.text.slice(node.start, end).trim()
  if (node.type === 'TSInterfaceDeclaration') {
    const members = node.body.body.flatMap((member) => readSignature(source, member))
    const parents = node.extends.map((parent) => textOf(source, parent))
    const signature = upTo(node.body.start)
    return [{ name: node.id.name, kind: 'interface', signature, members, parents }]
  }
  if (node.type === 'TSTypeAliasDeclaration') {
    const values = valuesOf(source, node)
    return [{ name: node.id.name, kind: 'type', signature: upTo(node.end), values }]
  }
  if (node.type === 'FunctionDeclaration' || node.type === 'TSDeclareFunction') {
    const signature = upTo(node.body?.start ?? node.end)
    return [{ name: node.id?.name ?? '', kind: 'function', signature }]
  }
  if (node.type === 'ClassDeclaration') {
    const members = node.body.body.flatMap((element) => readClassElement(source, element))
    const parents = node.superClass ? [textOf(source, node.superClass)] : []
    const signature = upTo(node.body.start)
    return [{ name: node.id?.name ?? '', kind: 'class', signature, members, parents }]
  }
  if (node.type !== 'VariableDeclaration') return []
  return node.declarations.map(({ id }) => ({
    name: id.type === 'Identifier' ? id.name : textOf(source, id),
    kind: 'constant',
    signature: `${node.kind} ${textOf(source, id)}`,
  }))
}

/** The members of a union of literals. */
function valuesOf(source: SourceText, { typeAnnotation }: TSTypeAliasDeclaration): string[] {
  const types = typeAnnotation.type === 'TSUnionType' ? typeAnnotation.types : [typeAnnotation]
  const isClosed = types.every(({ type }) => type === 'TSLiteralType')
  return isClosed ? types.map((type) => textOf(source, type)) : []
}
