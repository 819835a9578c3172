/** An example of a README after its first. */
export interface FurtherExample {
  /** That its fence names. */
  readonly language: string
  readonly code: string
}

const FENCED = /^( *)```(tsx?)\n([\s\S]*?)^ *```$/gm

/** What a reader has from the first example, or of their own, by the time further ones speak of it. */
export const GIVEN = `declare const journey: import('@routebord/schema').Journey
declare const asIs: import('@routebord/schema').Journey
declare const toBe: import('@routebord/schema').Journey
declare const container: Element
declare const map: import('@routebord/d3').SwimlaneHandle
declare const element: import('@routebord/element').RoutebordSwimlane
declare const notesOf: (step: string) => readonly string[]
declare const Notes: (props: { readonly about: string }) => null
`

/** Finds the examples of a README after the first that it has in TypeScript. */
export function findFurtherExamples(readMe: string): readonly FurtherExample[] {
  const [, ...further] = [...readMe.matchAll(FENCED)]
  return further.map(([, indent = '', language = '', code = '']) => ({
    language,
    code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  }))
}
