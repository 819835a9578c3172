/** A value in a JSON text, with the values in it. */
export interface JsonPlace {
  readonly from: number
  readonly to: number
  /** Of an object: its values by name. */
  readonly values?: ReadonlyMap<string, JsonPlace>
  /** Of a list. */
  readonly entries?: readonly JsonPlace[]
}

const SPACE = /\s*/y
const STRING = /"(?:[^"\\]|\\.)*"/y
const PLAIN = /[^\s,\]}]+/y

/** Finds where each value of a JSON text stands. The text must be one that `JSON.parse` takes. */
export function readJsonPlaces(text: string): JsonPlace {
  return readValue(text, skip(SPACE, text, 0))
}

function readValue(text: string, from: number): JsonPlace {
  const first = text[from]
  if (first === '{') return readObject(text, from)
  if (first === '[') return readList(text, from)
  return { from, to: skip(first === '"' ? STRING : PLAIN, text, from) }
}

function readObject(text: string, from: number): JsonPlace {
  const values = new Map<string, JsonPlace>()
  const to = readItems(text, from, (start) => {
    const end = skip(STRING, text, start)
    const colon = skip(SPACE, text, end)
    const value = readValue(text, skip(SPACE, text, colon + 1))
    values.set(JSON.parse(text.slice(start, end)), value)
    return value.to
  })
  return { from, to, values }
}

function readList(text: string, from: number): JsonPlace {
  const entries: JsonPlace[] = []
  const to = readItems(text, from, (start) => {
    const entry = readValue(text, start)
    entries.push(entry)
    return entry.to
  })
  return { from, to, entries }
}

/** Reads what stands between two brackets; returns where the second one ends. */
function readItems(text: string, from: number, read: (start: number) => number): number {
  let at = skip(SPACE, text, from + 1)
  while (at < text.length && text[at] !== '}' && text[at] !== ']') {
    const end = skip(SPACE, text, read(at))
    at = text[end] === ',' ? skip(SPACE, text, end + 1) : end
  }
  return at + 1
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  pattern.test(text)
  return Math.max(from, pattern.lastIndex)
}
