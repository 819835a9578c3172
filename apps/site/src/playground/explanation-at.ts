import { syntaxTree } from '@codemirror/language'
import type { EditorState } from '@codemirror/state'
import type { Explain, Explanation } from '../texts/format/explain.ts'
import { pathOf } from './json-place.ts'
import { followed, schemaAt } from './schema-at.ts'

/** Returns what the JSON Schema says about a place in the text, in the language of `explain`. */
export function explanationAt(
  state: EditorState,
  pos: number,
  side: -1 | 1,
  explain: Explain,
): Explanation | undefined {
  const node = syntaxTree(state).resolveInner(pos, side)
  const path = pathOf(node, (from, to) => state.sliceDoc(from, to))
  const schema = schemaAt(path)
  if (schema === undefined) return undefined
  const { description = '', enum: words } = followed(schema)
  const said = explain(description)
  const choices = words?.map(String).join(', ')
  const text = [path.at(-1), said.text, choices].filter(Boolean).join(' · ').replaceAll('`', '')
  return { text, lang: said.lang }
}
