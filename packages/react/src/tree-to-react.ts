import type { ElementTree } from '@routebord/d3/parts'
import { createElement, type ReactNode } from 'react'

/** Turns elements that are data into elements of React. Their order never changes, so it is their key. */
export function treeToReact(tree: ElementTree | string, key?: number): ReactNode {
  if (typeof tree === 'string') return tree
  const props: Record<string, string | number> = Object.fromEntries(
    tree.attributes.map(([name, value]) => [propertyOf(name), value]),
  )
  const children = tree.children.map((child, index) => treeToReact(child, index))
  if (key !== undefined) props.key = key
  return createElement(tree.name, props, ...children)
}

/** React names attributes in camel case, save those of data and of ARIA. */
function propertyOf(name: string): string {
  if (name === 'class') return 'className'
  if (name === 'tabindex') return 'tabIndex'
  if (/^(?:data|aria)-/.test(name)) return name
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
