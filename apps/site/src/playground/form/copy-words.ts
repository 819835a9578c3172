/**
 * Copies what is written on one part of a form to another of the same shape: texts and spoken names. What somebody typed
 * stays, and so do the controls themselves, one of which may be about to be pressed.
 */
export function copyWords(from: Element, to: Element): void {
  const name = from.getAttribute('aria-label')
  if (name !== null) to.setAttribute('aria-label', name)
  for (const [index, node] of [...from.childNodes].entries()) {
    const other = to.childNodes[index]
    if (node instanceof Element && other instanceof Element) copyWords(node, other)
    else if (other && node.nodeType === Node.TEXT_NODE) other.nodeValue = node.nodeValue
  }
}
