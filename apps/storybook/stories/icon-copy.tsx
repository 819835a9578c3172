import { type ReactElement, useMemo } from 'react'
import { ForeignNode } from './foreign-node.tsx'

/** Props of `IconCopy`. */
export interface IconCopyProps {
  readonly button: Element
  /** Width and height, in pixels. */
  readonly size: number
}

/** The icon of a button at another size. */
export function IconCopy({ button, size }: IconCopyProps): ReactElement | null {
  const icon = useMemo(() => {
    const copy = button.querySelector('svg')?.cloneNode(true)
    if (!(copy instanceof SVGElement)) return undefined
    copy.setAttribute('width', String(size))
    copy.setAttribute('height', String(size))
    return copy
  }, [button, size])
  return icon === undefined ? null : <ForeignNode node={icon} />
}
