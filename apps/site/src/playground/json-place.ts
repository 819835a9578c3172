import type { SyntaxNode } from '@lezer/common'

/** Where a place in a JSON text is: keys and indices from its root. */
export type JsonPath = readonly (string | number)[]

const SIGNS: ReadonlySet<string> = new Set(['[', ']', '{', '}', ',', ':', '⚠'])

/** Returns the path of a node: of a property's name, that of the object it stands in and its own. */
export function pathOf(node: SyntaxNode, text: (from: number, to: number) => string): JsonPath {
  const path: (string | number)[] = []
  for (let current = node; current.parent; current = current.parent) {
    const { parent } = current
    if (parent.name === 'Array' && !SIGNS.has(current.name)) path.unshift(indexIn(current))
    if (current.name === 'Property') {
      const name = current.getChild('PropertyName')
      if (name) path.unshift(unquote(text(name.from, name.to)))
    }
  }
  return path
}

/** Lists the names of an object's properties. */
export function namesIn(
  object: SyntaxNode,
  text: (from: number, to: number) => string,
): readonly string[] {
  return object.getChildren('Property').flatMap((property) => {
    const name = property.getChild('PropertyName')
    return name ? [unquote(text(name.from, name.to))] : []
  })
}

function indexIn(node: SyntaxNode): number {
  let index = 0
  for (let other = node.prevSibling; other; other = other.prevSibling)
    if (!SIGNS.has(other.name)) index += 1
  return index
}

function unquote(text: string): string {
  return text.replaceAll(/^"|"$/g, '')
}
