import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { zoomPictures } from './zoom-pictures.ts'

/** How much room a page gives. */
export type Density = 'roomy' | 'normal' | 'dense'

const SCALES: Readonly<Record<Density, number>> = { roomy: 1.25, normal: 1, dense: 0.75 }

/** Props of `Room`. */
export interface RoomProps {
  readonly density: Density
  readonly children: ReactNode
}

/** The room of a page: its own spacing around and inside a map, and the scale that pictures begin with. */
export function Room({ density, children }: RoomProps): ReactElement {
  const room = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const scale = SCALES[density]
    return room.current === null || scale === 1 ? undefined : zoomPictures(room.current, scale)
  }, [density])
  return (
    <div ref={room} className={`room-${density}`}>
      {children}
    </div>
  )
}
