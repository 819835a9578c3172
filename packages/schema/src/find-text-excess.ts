import type { Budget } from './budget.ts'

/** Where a text holds more than it may, and more of what. */
export interface TextExcess {
  readonly expected: 'levels' | 'values'
  readonly limit: number
  readonly offset: number
}

/**
 * Finds where a JSON text goes deeper than a budget or holds more values, without reading it: readers of JSON are
 * recursive and note the place of each value, so that brackets alone would exhaust the stack, and commas the memory.
 */
export function findTextExcess(
  text: string,
  { depth, values }: Pick<Budget, 'depth' | 'values'>,
): TextExcess | undefined {
  let level = 0
  let brackets = 0
  let commas = 0
  let isString = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\n') isString = false
    else if (isString) {
      if (sign === '\\') at += 1
      else if (sign === '"') isString = false
    } else if (sign === '"') isString = true
    else if (sign === '{' || sign === '[') {
      level += 1
      brackets += 1
      // What the last level holds is counted with the values; it may hold nothing.
      if (level > depth + 1) return { expected: 'levels', limit: depth, offset: at }
    } else if (sign === '}' || sign === ']') level -= 1
    else if (sign === ',') commas += 1
    // Every bracket opens a value, and every comma has one before and one behind it.
    if (Math.max(brackets, commas + 1) > values)
      return { expected: 'values', limit: values, offset: 0 }
  }
  return undefined
}
