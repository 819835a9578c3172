import { jsonLanguage } from '@codemirror/lang-json'
import type { SyntaxNode } from '@lezer/common'

/** A piece of text to be put in the place of another. */
export interface TextChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

type Keyed = Readonly<Record<string, unknown>>

/** Turns a JSON text into that of another value, and leaves alone what did not change and how it is written. */
export function patchText(text: string, before: unknown, after: unknown): readonly TextChange[] {
  const root = jsonLanguage.parser.parse(text).topNode.firstChild
  return root === null ? [] : changesOf({ text, node: root, before, after })
}

interface Spot {
  readonly text: string
  readonly node: SyntaxNode
  readonly before: unknown
  readonly after: unknown
}

function changesOf(spot: Spot): readonly TextChange[] {
  const { text, node, before, after } = spot
  if (isSame(before, after)) return []
  const inner = node.name === 'Object' ? inObject(spot) : inArray(spot)
  if (inner) return inner
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', node.from - 1) + 1))?.[0] ?? ''
  return [{ from: node.from, to: node.to, insert: write(after, indent) }]
}

/** Where an object keeps its keys, only their values change. */
function inObject({ text, node, before, after }: Spot): readonly TextChange[] | undefined {
  if (!isKeyed(before) || !isKeyed(after)) return undefined
  const names = Object.keys(after)
  if (Object.keys(before).join('\n') !== names.join('\n')) return undefined
  const values = new Map(
    node.getChildren('Property').flatMap(({ firstChild, lastChild }) => {
      if (firstChild === null || lastChild === null) return []
      return [[JSON.parse(text.slice(firstChild.from, firstChild.to)), lastChild] as const]
    }),
  )
  return names.flatMap((name) => {
    const value = values.get(name)
    return value ? changesOf({ text, node: value, before: before[name], after: after[name] }) : []
  })
}

/** Entries that stay keep their text; those that come or go take a line of their own. */
function inArray({ text, node, before, after }: Spot): readonly TextChange[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined
  const entries = entriesOf(node)
  if (entries.length !== before.length) return undefined
  if (before.length === after.length)
    return entries.flatMap((entry, i) =>
      changesOf({ text, node: entry, before: before[i], after: after[i] }),
    )
  const [first] = entries
  if (first === undefined || after.length === 0) return undefined
  const same = before.findIndex((value, i) => !isSame(value, after[i]))
  const start = same < 0 ? before.length : same
  const count = after.length - before.length
  const [longer, shorter] = count > 0 ? [after, before] : [before, after]
  const rest = longer.toSpliced(start, Math.abs(count))
  if (!rest.every((value, i) => isSame(value, shorter[i]))) return undefined
  return count > 0
    ? insertion(text, entries, start, after.slice(start, start + count))
    : removal(entries, start, -count)
}

function insertion(
  text: string,
  entries: readonly SyntaxNode[],
  start: number,
  values: readonly unknown[],
): readonly TextChange[] {
  const first = entries[0]?.from ?? 0
  const gap = text.slice(text.lastIndexOf('\n', first - 1), first)
  const lead = /^\n[ \t]*$/.test(gap) ? gap : ' '
  const written = values.map((value) => write(value, lead.slice(1))).join(`,${lead}`)
  const previous = entries[start - 1]
  if (previous) return [{ from: previous.to, to: previous.to, insert: `,${lead}${written}` }]
  return [{ from: first, to: first, insert: `${written},${lead}` }]
}

function removal(
  entries: readonly SyntaxNode[],
  start: number,
  count: number,
): readonly TextChange[] {
  const previous = entries[start - 1]
  const next = entries[start + count]
  const last = entries[start + count - 1]
  if (last === undefined) return []
  if (previous) return [{ from: previous.to, to: last.to, insert: '' }]
  return [{ from: entries[start]?.from ?? 0, to: next?.from ?? last.to, insert: '' }]
}

function entriesOf(node: SyntaxNode): readonly SyntaxNode[] {
  const entries: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (!['[', ']', ','].includes(child.name)) entries.push(child)
  return entries
}

function write(value: unknown, indent: string): string {
  // A list of short words reads best on one line, as people write it.
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string'))
    return `[${value.map((entry) => JSON.stringify(entry)).join(', ')}]`
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`)
}

/** An edit keeps what it does not touch, so most of a document need not be compared. */
function isSame(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after)
}

function isKeyed(value: unknown): value is Keyed {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
