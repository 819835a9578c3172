import { fieldWords } from '../texts/format/field-words.ts'
import type { SiteLocale } from '../texts/path-of.ts'
import { linkTypes, type TextPart } from './text-part.ts'

const RECORD = /^Readonly<Record<(\w+), (.+)>>$/s
const LITERAL = /^(?:'[^']*'|-?\d+)$/

/** Says what a field of a document holds, in the words of JSON rather than of TypeScript. */
export function describeFieldType(written: string, locale: SiteLocale = 'en'): readonly TextPart[] {
  const words = fieldWords(locale)
  const type = written.trim().replace(/^readonly /, '')
  if (isPlain(type)) return [{ text: words.plain[type] }]
  if (type.endsWith('[]')) {
    const item = type.slice(0, -2).replace(/^\((.*)\)$/s, '$1')
    const items = isPlain(item) ? [{ text: words.plural[item] }] : describeFieldType(item, locale)
    return [{ text: words.listOf }, ...items]
  }
  const [, key, value] = RECORD.exec(type) ?? []
  if (key !== undefined && value !== undefined)
    return [
      { text: words.objectWith },
      ...describeFieldType(value, locale),
      { text: words.per },
      ...(key === 'string' ? [{ text: words.key }] : linkTypes(key, 'schema', '', locale)),
    ]
  const options = optionsOf(type)
  if (options.every((option) => LITERAL.test(option))) return describeValues(options)
  if (options.length > 1)
    return options.flatMap((option, index) => [
      ...(index > 0 ? [{ text: words.or }] : []),
      ...describeFieldType(option, locale),
    ])
  return linkTypes(type, 'schema', '', locale).map((part) =>
    part.href ? part : { ...part, isCode: true },
  )
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

function isPlain(type: string): type is 'string' | 'number' | 'boolean' {
  return type === 'string' || type === 'number' || type === 'boolean'
}
