import type { Declaration as Node, TSTypeAliasDeclaration } from 'oxc-parser'
import type { Declaration } from './declaration.ts'
import { readClassElement, readSignature } from './read-members.ts'
import { docsBefore, type SourceText, textOf } from './source-text.ts'

/** Reads what a statement declares; its docstring stands before `start`. */
export function readDeclarations(
  source: SourceText,
  node: Node,
  start: number,
): readonly Declaration[] {
  const base = {
    docs: docsBefore(source, start),
    file: source.file,
    members: [],
    parents: [],
    values: [],
  }
  const upTo = (end: number): string => source.text.slice(node.start, end).trim()
  switch (node.type) {
    case 'TSInterfaceDeclaration':
      return [
        {
          ...base,
          name: node.id.name,
          kind: 'interface',
          signature: upTo(node.body.start),
          members: node.body.body.flatMap((member) => readSignature(source, member)),
          parents: node.extends.map((parent) => textOf(source, parent)),
        },
      ]
    case 'TSTypeAliasDeclaration':
      return [
        {
          ...base,
          name: node.id.name,
          kind: 'type',
          signature: upTo(node.end),
          values: valuesOf(source, node),
        },
      ]
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      return [
        {
          ...base,
          name: node.id?.name ?? '',
          kind: 'function',
          signature: upTo(node.body?.start ?? node.end),
        },
      ]
    case 'ClassDeclaration':
      return [
        {
          ...base,
          name: node.id?.name ?? '',
          kind: 'class',
          signature: upTo(node.body.start),
          members: node.body.body.flatMap((element) => readClassElement(source, element)),
          parents: node.superClass ? [textOf(source, node.superClass)] : [],
        },
      ]
    case 'VariableDeclaration':
      return node.declarations.map(({ id }) => ({
        ...base,
        name: id.type === 'Identifier' ? id.name : textOf(source, id),
        kind: 'constant',
        signature: `${node.kind} ${textOf(source, id)}`,
      }))
    default:
      return []
  }
}

/** The members of a union of literals. */
function valuesOf(source: SourceText, { typeAnnotation }: TSTypeAliasDeclaration): string[] {
  const types = typeAnnotation.type === 'TSUnionType' ? typeAnnotation.types : [typeAnnotation]
  const isClosed = types.every(({ type }) => type === 'TSLiteralType')
  return isClosed ? types.map((type) => textOf(source, type)) : []
}
