import type { Declaration } from './declaration.ts'

/** A declaration, and whether it has a body: an overload has none. */
export interface Part {
  readonly declaration: Declaration
  readonly hasBody: boolean
}

/** Makes one declaration of a function's overloads, and leaves out the one that implements them. */
export function joinOverloads(parts: readonly Part[]): readonly Declaration[] {
  const byName = new Map<string, Part[]>()
  for (const part of parts) {
    const { name, kind } = part.declaration
    const key = kind === 'function' ? name : `${kind} ${name}`
    byName.set(key, [...(byName.get(key) ?? []), part])
  }
  return [...byName.values()].flatMap((same) => {
    const overloads = same.filter(({ hasBody }) => !hasBody)
    const shown = (overloads.length > 0 ? overloads : same).map(({ declaration }) => declaration)
    const explained = shown.find(({ docs }) => docs.text !== '') ?? shown[0]
    if (explained === undefined) return []
    return [{ ...explained, signature: shown.map(({ signature }) => signature).join('\n') }]
  })
}
