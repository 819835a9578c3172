import type { ElementTree } from '../html/element-tree.ts'
import { isSameTree } from './is-same.ts'

const SVG = 'http://www.w3.org/2000/svg'
const HTML = 'http://www.w3.org/1999/xhtml'

/** Creates an element as its description says: text through text nodes, attributes one by one, never markup. */
export function createElement(tree: ElementTree, parent: Element): Element {
  const { ownerDocument } = parent
  const namespace = tree.name === 'svg' || parent.namespaceURI === SVG ? SVG : HTML
  const created = ownerDocument.createElementNS(namespace, tree.name)
  for (const [name, value] of tree.attributes) created.setAttribute(name, value)
  for (const child of mergeTexts(tree.children))
    created.append(
      typeof child === 'string'
        ? ownerDocument.createTextNode(child)
        : createElement(child, created),
    )
  // What is inside a picture changes with its marks, or with the whole of it.
  if (namespace === HTML || tree.name === 'svg') synced.set(created, tree)
  return created
}

/**
 * Makes an element be as its description says, and touches only what differs: an element that the server wrote is
 * adopted as it stands.
 * @param keepsMore Whether what stands behind the described children stays.
 */
export function syncElement(current: Element, tree: ElementTree, keepsMore = false): void {
  // To ask the page what stands there takes longer than to remember what was put there.
  if (isSameTree(synced.get(current), tree)) return
  synced.set(current, tree)
  syncAttributes(current, tree)
  syncChildren(current, tree, keepsMore)
}

/** What elements were last made to be, from their first day on. */
const synced = new WeakMap<Element, ElementTree>()

/** Makes the attributes of an element be as its description says, whatever is inside it. */
export function syncAttributes(current: Element, tree: ElementTree): void {
  // An element that is in focus for once would lose it with its tab stop.
  const wanted = new Set(['tabindex'])
  for (const [name, value] of tree.attributes) {
    writeAttribute(current, name, value)
    wanted.add(name)
  }
  for (const name of current.getAttributeNames())
    if (!wanted.has(name)) current.removeAttribute(name)
}

/** Makes an attribute be as it should, and leaves it alone where it is; null takes it away. */
export function writeAttribute(current: Element, name: string, value: string | null): void {
  if (current.getAttribute(name) === value) return
  if (value === null) current.removeAttribute(name)
  else current.setAttribute(name, value)
}

function syncChildren(current: Element, tree: ElementTree, keepsMore: boolean): void {
  const nodes = [...current.childNodes]
  const children = mergeTexts(tree.children)
  for (const [index, child] of children.entries()) {
    const node = nodes[index]
    if (typeof child === 'string') {
      if (node?.nodeType === 3) {
        if (node.nodeValue !== child) node.nodeValue = child
      } else {
        const text = current.ownerDocument.createTextNode(child)
        if (node === undefined) current.append(text)
        else node.replaceWith(text)
      }
    } else if (node?.nodeType === 1 && (node as Element).localName === child.name) {
      syncElement(node as Element, child)
    } else {
      const created = createElement(child, current)
      if (node === undefined) current.append(created)
      else node.replaceWith(created)
    }
  }
  if (!keepsMore) for (const extra of nodes.slice(children.length)) extra.remove()
}

/** A parser makes one text node of neighbouring texts, and none of an empty one: so do we, or an update would find others. */
function mergeTexts(children: ElementTree['children']): ElementTree['children'] {
  const merged: (ElementTree | string)[] = []
  for (const child of children) {
    if (child === '') continue
    const last = merged.at(-1)
    if (typeof child === 'string' && typeof last === 'string')
      merged[merged.length - 1] = last + child
    else merged.push(child)
  }
  return merged
}
