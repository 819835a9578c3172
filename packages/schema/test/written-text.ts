/** A JSON text, and where each key and each value of it begins, by the path that leads there. */
export interface WrittenText {
  readonly text: string
  readonly keys: ReadonlyMap<string, number>
  readonly values: ReadonlyMap<string, number>
}

/** Writes a value as JSON with blanks of the caller's choice between its signs, and notes where each part begins. */
export function writeText(value: unknown, blank: () => string): WrittenText {
  const keys = new Map<string, number>()
  const values = new Map<string, number>()
  let text = ''
  const put = (sign: string): void => {
    text += blank() + sign
  }
  const write = (part: unknown, path: readonly (string | number)[]): void => {
    text += blank()
    values.set(JSON.stringify(path), text.length)
    if (typeof part !== 'object' || part === null) text += JSON.stringify(part)
    else if (Array.isArray(part)) {
      text += '['
      for (const [index, item] of part.entries()) {
        if (index > 0) put(',')
        write(item, [...path, index])
      }
      put(']')
    } else {
      text += '{'
      for (const [index, [key, item]] of Object.entries(part).entries()) {
        if (index > 0) put(',')
        text += blank()
        keys.set(JSON.stringify([...path, key]), text.length)
        text += JSON.stringify(key)
        put(':')
        write(item, [...path, key])
      }
      put('}')
    }
  }
  write(value, [])
  return { text: text + blank(), keys, values }
}
