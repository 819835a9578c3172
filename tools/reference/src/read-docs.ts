import type { Docs } from './declaration.ts'

/** A word that begins a line and is nothing but a word: `@routebord/schema` is the name of a package. */
const TAG = /^@(\w+)(?:\s+(.*))?$/
const KNOWN: ReadonlySet<string> = new Set(['example', 'param', 'returns', 'throws'])
const PARAMETER = /^(\w+)\s*(.*)$/s

/**
 * Reads the text of a JSDoc comment, between its slashes and stars.
 * @throws Error for a tag that has no place in `Docs`, and would be lost.
 */
export function readDocs(comment: string | undefined): Docs {
  const lines = (comment ?? '')
    .replace(/^\*+/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trimEnd())
  const parts: { tag: string; lines: string[] }[] = [{ tag: 'text', lines: [] }]
  for (const line of lines) {
    const [, tag, rest = ''] = TAG.exec(line.trimStart()) ?? []
    if (tag === undefined) parts.at(-1)?.lines.push(line)
    else if (KNOWN.has(tag)) parts.push({ tag, lines: [rest] })
    else throw new Error(`a docstring has no place for @${tag}`)
  }
  const sayings = (tag: string): string[] =>
    parts
      .filter((part) => part.tag === tag)
      .map((part) => part.lines.join(' ').replaceAll(/\s+/g, ' ').trim())
  return {
    text: sayings('text')[0] ?? '',
    examples: parts
      .filter((part) => part.tag === 'example')
      .map((part) => part.lines.join('\n').trim()),
    params: sayings('param').map((saying) => {
      const [, name = '', text = ''] = PARAMETER.exec(saying) ?? []
      return { name, text }
    }),
    returns: sayings('returns')[0],
    throws: sayings('throws'),
  }
}
