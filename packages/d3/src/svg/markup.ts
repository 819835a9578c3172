import type { ElementTree } from '../html/element-tree.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Writes an element as markup, byte for byte as a browser would serialise it. */
export function toMarkup(tree: ElementTree | string): string {
  if (typeof tree === 'string') return escapeText(tree)
  const attributes = tree.attributes
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('')
  const content = tree.children.map(toMarkup).join('')
  return `<${tree.name}${attributes}>${content}</${tree.name}>`
}

/** Escapes a text for the content of an element. */
function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character)
}

/** Escapes a text for an attribute in double quotes. */
function escapeAttribute(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character)
}
