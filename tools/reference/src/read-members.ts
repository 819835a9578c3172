import type { ClassElement, TSSignature } from 'oxc-parser'
import type { Member } from './declaration.ts'
import { docsBefore, type SourceText, textOf } from './source-text.ts'

/** Reads a field or method of an interface; nothing where it has no name. */
export function readSignature(source: SourceText, member: TSSignature): readonly Member[] {
  if (member.type !== 'TSPropertySignature' && member.type !== 'TSMethodSignature') return []
  const { key, start, end, optional } = member
  return [
    {
      name: textOf(source, key),
      optional: Boolean(optional),
      type: written(source, key.end, end),
      docs: docsBefore(source, start),
    },
  ]
}

/** Reads what a class shows of itself: neither what is private nor what it does inside. */
export function readClassElement(source: SourceText, element: ClassElement): readonly Member[] {
  if (element.type !== 'PropertyDefinition' && element.type !== 'MethodDefinition') return []
  const { key, start, accessibility, optional } = element
  const isOpen = accessibility !== 'private' && accessibility !== 'protected'
  if (!isOpen || key.type === 'PrivateIdentifier') return []
  const accessor = element.type === 'MethodDefinition' ? element.kind : undefined
  // A property that is read and written by methods of its own is one property.
  if (accessor === 'set') return []
  const type = written(source, key.end, endOf(element))
  return [
    {
      name: textOf(source, key),
      optional: Boolean(optional),
      type: accessor === 'get' ? type.replace(/^\(\)\s*:\s*/, '') : type,
      docs: docsBefore(source, start),
    },
  ]
}

/** Neither what a method does nor what a property begins with belongs to its type. */
function endOf(element: ClassElement): number {
  if (element.type === 'MethodDefinition') return element.value.body?.start ?? element.end
  if (element.type !== 'PropertyDefinition') return element.end
  return element.typeAnnotation?.end ?? element.key.end
}

/** What is written after a name, such as `(step: string) => void`, without the signs that lead to it. */
function written(source: SourceText, start: number, end: number): string {
  return source.text
    .slice(start, end)
    .replace(/^\s*\??\s*:?\s*/, '')
    .trim()
}
