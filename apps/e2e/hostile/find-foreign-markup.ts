/** What markup may consist of: attributes by element, and patterns of their values. */
export interface AllowedMarkup {
  readonly attributes: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
}

/**
 * Lists the elements, attributes and values below an element that are not allowed, each once. It runs in a page, and so
 * uses nothing from outside.
 */
export function findForeignMarkup(root: ParentNode, allowed: AllowedMarkup): readonly string[] {
  const found = new Set<string>()
  const patterns = new Map(
    Object.entries(allowed.values).map(([name, value]) => [
      name,
      new RegExp(`^(?:${value})$`, 'u'),
    ]),
  )
  for (const element of root.querySelectorAll('*')) {
    const name = element.localName
    const attributes = allowed.attributes[name]
    if (attributes === undefined) found.add(`<${name}>`)
    for (const attribute of element.attributes) {
      const pattern = patterns.get(attribute.name)
      if (attributes?.includes(attribute.name) === false) found.add(`<${name} ${attribute.name}>`)
      else if (pattern?.test(attribute.value) === false)
        found.add(`<${name} ${attribute.name}="${attribute.value.slice(0, 60)}">`)
    }
  }
  return [...found]
}
