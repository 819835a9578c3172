import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { syntaxTree } from '@codemirror/language'
import type { SyntaxNode } from '@lezer/common'
import type { JourneyDocument } from '@routebord/schema'
import type { Explain } from '../texts/format/explain.ts'
import { idsFor } from './document-ids.ts'
import { element } from './element.ts'
import { type JsonPath, namesIn, pathOf } from './json-place.ts'
import { followed, type SchemaNode, schemaAt } from './schema-at.ts'

type Reader = (from: number, to: number) => string

/** Offers what the format knows at the cursor: names of fields, words of a list, ids of the document. */
export function completeJson(
  { state, pos, explicit }: CompletionContext,
  documentNow: () => JourneyDocument | undefined,
  explain: Explain,
): CompletionResult | null {
  const read: Reader = (from, to) => state.sliceDoc(from, to)
  const node = syntaxTree(state).resolveInner(pos, -1)
  const isWord = ['PropertyName', 'String', 'Number', 'True', 'False', 'Null'].includes(node.name)
  if (!isWord && !explicit && !/["\s]$/.test(read(pos - 1, pos))) return null
  const [from, to] = isWord ? [node.from, Math.max(node.to, pos)] : wordAround(read, pos)
  const holder = holderOf(node)
  const names = holder?.name === 'Object' && isNamePlace(node, read, from)
  const options = names
    ? nameOptions(holder, read, from, explain)
    : valueOptions(valuePath(node, holder, read), documentNow(), explain)
  return options.length === 0 ? null : { from, to, options, filter: true }
}

function nameOptions(
  object: SyntaxNode,
  read: Reader,
  from: number,
  explain: Explain,
): Completion[] {
  const schema = schemaAt(pathOf(object, read))
  const { properties = {}, required = [] } = schema ? followed(schema) : {}
  const current = object.getChildren('Property').find((property) => property.from === from)
  const taken = new Set(namesIn(object, read))
  const own = current ? namesIn(current.parent ?? object, read) : []
  return Object.entries(properties)
    .filter(
      ([name]) =>
        !taken.has(name) ||
        (current && own.includes(name) && read(from, current.to).startsWith(`"${name}"`)),
    )
    .map(([name, field]) => ({
      label: `"${name}"`,
      displayLabel: name,
      type: 'property',
      ...infoOn(followed(field), explain),
      boost: required.includes(name) ? 1 : 0,
      apply: current?.getChild('PropertyName')?.nextSibling ? `"${name}"` : `"${name}": `,
    }))
}

function valueOptions(
  path: JsonPath,
  document: JourneyDocument | undefined,
  explain: Explain,
): Completion[] {
  const schema = schemaAt(path)
  if (schema === undefined) return []
  const found = followed(schema)
  const { enum: words, const: only, type } = found
  const values = words ?? (only === undefined ? (type === 'boolean' ? [true, false] : []) : [only])
  return [...values, ...idsFor(path, document)].map((value) => ({
    label: JSON.stringify(value),
    displayLabel: String(value),
    type: 'enum',
    ...infoOn(found, explain),
  }))
}

/** The object or list around a node. */
function holderOf(node: SyntaxNode): SyntaxNode | null {
  let holder: SyntaxNode | null = node
  while (
    holder &&
    holder.name !== 'Object' &&
    holder.name !== 'Array' &&
    holder.name !== 'Property'
  )
    holder = holder.parent
  if (holder?.name !== 'Property') return holder
  return node.name === 'PropertyName' ? holder.parent : holder
}

/** Whether a name of a field belongs where a word starts: after a brace or a comma. */
function isNamePlace(node: SyntaxNode, read: Reader, from: number): boolean {
  return node.name === 'PropertyName' || /[{,]\s*$/.test(read(Math.max(0, from - 500), from))
}

function valuePath(node: SyntaxNode, holder: SyntaxNode | null, read: Reader): JsonPath {
  if (holder === null) return []
  const path = pathOf(holder === node ? node : innermost(node, holder), read)
  // In an empty or unfinished list any index will do: all its entries are alike.
  return holder.name === 'Array' && typeof path.at(-1) !== 'number' ? [...path, 0] : path
}

function innermost(node: SyntaxNode, holder: SyntaxNode): SyntaxNode {
  return ['String', 'Number', 'True', 'False', 'Null'].includes(node.name) ? node : holder
}

function wordAround(read: Reader, pos: number): [number, number] {
  const before = /"?[\w.-]*$/.exec(read(Math.max(0, pos - 100), pos))?.[0] ?? ''
  return [pos - before.length, pos]
}

/** What is said beside an option, without the marks of code: those are for pages that can show them. */
function infoOn({ description }: SchemaNode, explain: Explain): Pick<Completion, 'info'> {
  if (description === undefined) return {}
  const { text, lang } = explain(description)
  return { info: () => element('span', { lang }, text.replaceAll('`', '')) }
}
