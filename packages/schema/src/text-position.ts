import type { DocumentNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa'
import type { IssuePath } from './issue.ts'

/** A place in a text: line and column count from 1, columns in UTF-16 code units as editors do. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

type Member = ObjectNode['members'][number]

/** The line and column of an offset in a text; a line ends with LF, CRLF or CR. */
export function positionAt(text: string, offset: number): TextPosition {
  const lines = text.slice(0, offset).split(/\r\n|[\r\n]/)
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** Finds where in a text a path leads: to its value, to its key, or to as far as the path goes. */
export function createPositionFinder(
  tree: DocumentNode,
): (path: IssuePath, end: 'key' | 'value') => TextPosition {
  const membersOf = new WeakMap<ObjectNode, ReadonlyMap<string, Member>>()
  const memberOf = (node: ObjectNode, key: string): Member | undefined => {
    const members =
      membersOf.get(node) ?? new Map(node.members.map((member) => [nameOf(member), member]))
    membersOf.set(node, members)
    return members.get(key)
  }
  return (path, end) => {
    let node: ValueNode = tree.body
    for (const [depth, key] of path.entries()) {
      if (node.type === 'Array') {
        const element = node.elements[Number(key)]
        if (element === undefined) break
        node = element.value
      } else if (node.type === 'Object') {
        const member = memberOf(node, String(key))
        if (member === undefined) break
        if (end === 'key' && depth === path.length - 1) return positionOf(member.name.loc.start)
        node = member.value
      } else break
    }
    return positionOf(node.loc.start)
  }
}

/** Finds keys that stand twice in one object: reading would lose the first without a word. */
export function findDuplicateKeys(
  tree: DocumentNode,
): readonly { readonly path: IssuePath; readonly position: TextPosition }[] {
  const found: { path: IssuePath; position: TextPosition }[] = []
  const open: { node: ValueNode; path: IssuePath }[] = [{ node: tree.body, path: [] }]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const { node, path } = at
    if (node.type === 'Array')
      for (const [index, { value }] of node.elements.entries())
        open.push({ node: value, path: [...path, index] })
    if (node.type !== 'Object') continue
    const names = new Set<string>()
    for (const member of node.members) {
      const name = nameOf(member)
      const place = [...path, name]
      if (names.has(name)) found.push({ path: place, position: positionOf(member.name.loc.start) })
      names.add(name)
      open.push({ node: member.value, path: place })
    }
  }
  return found
}

function nameOf({ name }: Member): string {
  return name.type === 'String' ? name.value : name.name
}

function positionOf({ line, column }: TextPosition): TextPosition {
  return { line, column }
}
