/** Where two elements differ, from the outermost in. */
export function differences(a: Element, b: Element, path = ''): readonly string[] {
  // Where the window of the strip stands, the page says a frame later.
  if (a.matches('.routebord-window')) return []
  const here: string[] = []
  const name = `${path}/${a.localName}.${a.getAttribute('class') ?? a.getAttribute('data-key') ?? ''}`
  for (const attribute of new Set([...a.getAttributeNames(), ...b.getAttributeNames()])) {
    const [own, other] = [readAttribute(a, attribute), readAttribute(b, attribute)]
    if (own !== other) here.push(`${name} ${attribute}: ${own} not ${other}`)
  }
  if (a.childNodes.length !== b.childNodes.length)
    return [...here, `${name}: ${childrenOf(a)} not ${childrenOf(b)}`]
  for (const [index, child] of [...a.childNodes].entries()) {
    const other = b.childNodes[index]
    if (child instanceof Element && other instanceof Element)
      here.push(...differences(child, other, name))
    else if (child.nodeValue !== other?.nodeValue)
      here.push(`${name}: “${child.nodeValue}” not “${other?.nodeValue}”`)
  }
  return here.slice(0, 8)
}

/** What an attribute says: rules of a style count in any order, and the one tab stop stays where the reader was. */
function readAttribute(element: Element, name: string): string | null | undefined {
  const value = element.getAttribute(name)
  if (name === 'tabindex' && element.matches('.routebord-layer *')) return null
  return name === 'style' ? value?.split(/; ?/).sort().join(';') : value
}

function childrenOf(element: Element): string {
  const names = [...element.children].map((child) => child.getAttribute('class') ?? child.localName)
  return `${element.childNodes.length} children (${names.join(', ')})`
}
