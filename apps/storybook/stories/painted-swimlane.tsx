import { JourneySwimlane } from '@routebord/react'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useLayoutEffect, useRef } from 'react'

/** Props of `PaintedSwimlane`. */
export interface PaintedSwimlaneProps {
  readonly journey: Journey
  /** Colours by the name of their token, without `--routebord-`. */
  readonly colors: Readonly<Record<string, string>>
}

/** A map on a page that has set some of its custom properties. */
export function PaintedSwimlane({ journey, colors }: PaintedSwimlaneProps): ReactElement {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const style = page.current?.style
    for (const [name, color] of Object.entries(colors)) {
      style?.setProperty(`--routebord-${name}`, color)
    }
    return () => {
      for (const name of Object.keys(colors)) style?.removeProperty(`--routebord-${name}`)
    }
  }, [colors])
  return (
    <div ref={page}>
      <JourneySwimlane journey={journey} />
    </div>
  )
}
