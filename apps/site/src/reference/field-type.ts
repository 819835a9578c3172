import { linkTypes, type TextPart } from './text-part.ts'

const RECORD = /^Readonly<Record<(\w+), (.+)>>$/s
const LITERAL = /^(?:'[^']*'|-?\d+)$/
const PLAIN: ReadonlySet<string> = new Set(['string', 'number', 'boolean'])

/** Says what a field of a document holds, in the words of JSON rather than of TypeScript. */
export function describeFieldType(written: string): readonly TextPart[] {
  const type = written.trim().replace(/^readonly /, '')
  if (PLAIN.has(type)) return [{ text: type }]
  if (type.endsWith('[]'))
    return [
      { text: 'list of ' },
      ...describeFieldType(type.slice(0, -2).replace(/^\((.*)\)$/s, '$1')),
    ]
  const [, key, value] = RECORD.exec(type) ?? []
  if (key !== undefined && value !== undefined)
    return [
      { text: 'object with one ' },
      ...describeFieldType(value),
      { text: ' per ' },
      ...keyOf(key),
    ]
  const options = optionsOf(type)
  if (options.every((option) => LITERAL.test(option))) return describeValues(options)
  if (options.length > 1)
    return options.flatMap((option, index) => [
      ...(index > 0 ? [{ text: ', or ' }] : []),
      ...describeFieldType(option),
    ])
  return linkTypes(type, 'schema').map((part) => (part.href ? part : { ...part, isCode: true }))
}

/** Says what a field holds in the words of TypeScript, on as few lines as it takes. */
export function writeFieldType(written: string, slug: string, self: string): readonly TextPart[] {
  const options = optionsOf(written)
  if (options.every((option) => LITERAL.test(option))) return describeValues(options)
  const depth = /\n( *)\S[^\n]*$/.exec(written)?.[1] ?? ''
  return linkTypes(written.replaceAll(`\n${depth}`, '\n'), slug, self).map((part) => ({
    ...part,
    isCode: true,
  }))
}

/** Lists the values of a closed set as JSON has them. */
export function describeValues(options: readonly string[]): readonly TextPart[] {
  return options.flatMap((option, index) => [
    ...(index > 0 ? [{ text: ' ' }] : []),
    { text: option.replaceAll("'", '"'), isCode: true, isValue: true },
  ])
}

function optionsOf(type: string): readonly string[] {
  return type.replace(/^\| /, '').split(/\s*\|\s*/)
}

function keyOf(key: string): readonly TextPart[] {
  return key === 'string' ? [{ text: 'key' }] : linkTypes(key, 'schema')
}
