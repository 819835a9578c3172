import { type ReactElement, useLayoutEffect, useRef } from 'react'

/** A copy of a node that React did not make, such as a mark taken out of a map. */
export function ForeignNode({ node }: { readonly node: Node }): ReactElement {
  const place = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => place.current?.replaceChildren(node.cloneNode(true)), [node])
  return <span ref={place} />
}
