import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import { pathOf } from './json-place.ts'
import { followed, schemaAt } from './schema-at.ts'

/** Returns what the JSON Schema says about a place in the text. */
export function explanationAt(state: EditorState, pos: number, side: -1 | 1): string | undefined {
  const node = syntaxTree(state).resolveInner(pos, side)
  const path = pathOf(node, (from, to) => state.sliceDoc(from, to))
  const schema = schemaAt(path)
  if (schema === undefined) return undefined
  const { description, enum: words } = followed(schema)
  const choices = words?.map(String).join(', ')
  return [path.at(-1), description, choices].filter(Boolean).join(' · ').replaceAll('`', '')
}
