import { type JsonPlace, readJsonPlaces } from './read-json-places.ts'
import type { TextChange } from './text-change.ts'

type Keyed = Readonly<Record<string, unknown>>

/** Turns a JSON text into that of another value, and leaves alone what did not change and how it is written. */
export function patchText(text: string, before: unknown, after: unknown): readonly TextChange[] {
  return changesOf({ text, place: readJsonPlaces(text), before, after })
}

interface Spot {
  readonly text: string
  readonly place: JsonPlace
  readonly before: unknown
  readonly after: unknown
}

function changesOf(spot: Spot): readonly TextChange[] {
  const { text, place, before, after } = spot
  if (isSame(before, after)) return []
  const inner = place.values ? inObject(spot, place.values) : inArray(spot)
  if (inner) return inner
  const { from, to } = place
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', from - 1) + 1))?.[0] ?? ''
  return [{ from, to, insert: write(after, indent) }]
}

/** Where an object keeps its keys, only their values change; new ones follow the others. */
function inObject(
  { text, before, after }: Spot,
  values: ReadonlyMap<string, JsonPlace>,
): readonly TextChange[] | undefined {
  if (!isKeyed(before) || !isKeyed(after)) return undefined
  const [known, names] = [Object.keys(before), Object.keys(after)]
  const last = values.get(known.at(-1) ?? '')
  if (last === undefined || known.some((name, i) => name !== names[i])) return undefined
  const changes = known.flatMap((name) => {
    const value = values.get(name)
    return value ? changesOf({ text, place: value, before: before[name], after: after[name] }) : []
  })
  const added = names.slice(known.length)
  if (added.length === 0) return changes
  // The last key stands on a line of its own, or on that of the brace.
  const line = text.slice(text.lastIndexOf('\n', last.from - 1), last.from)
  const lead = /^\n[ \t]*(?=")/.exec(line)?.[0] ?? ' '
  const written = added.map(
    (name) => `,${lead}${JSON.stringify(name)}: ${write(after[name], lead.slice(1))}`,
  )
  return [...changes, { from: last.to, to: last.to, insert: written.join('') }]
}

/** Entries that stay keep their text; those that come or go take a line of their own. */
function inArray({ text, place, before, after }: Spot): readonly TextChange[] | undefined {
  if (!Array.isArray(before) || !Array.isArray(after)) return undefined
  const { entries = [] } = place
  if (entries.length !== before.length) return undefined
  if (before.length === after.length)
    return entries.flatMap((entry, i) =>
      changesOf({ text, place: entry, before: before[i], after: after[i] }),
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
  entries: readonly JsonPlace[],
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
  entries: readonly JsonPlace[],
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
