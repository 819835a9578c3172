import { JourneySwimlane } from '@routebord/react'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { IconCopy } from './icon-copy.tsx'

const SIZES = [18, 24, 36, 72]

/** Props of `ToolbarIcons`. */
export interface ToolbarIconsProps {
  readonly journey: Journey
}

/** The icons of a map's toolbar at several sizes, taken from the living map below them. */
export function ToolbarIcons({ journey }: ToolbarIconsProps): ReactElement {
  const map = useRef<HTMLDivElement>(null)
  const [buttons, setButtons] = useState<readonly HTMLElement[]>([])
  useEffect(() => {
    const found = map.current?.querySelectorAll<HTMLElement>('.routebord-toolbar button') ?? []
    setButtons([...found])
  }, [])
  return (
    <>
      <section className="sheet">
        <h2>Icons of the toolbar</h2>
        <ul className="icons">
          {buttons.map((button) => (
            <li key={button.title}>
              <span>
                {SIZES.map((size) => (
                  <IconCopy key={size} button={button} size={size} />
                ))}
              </span>
              {button.title}
            </li>
          ))}
        </ul>
      </section>
      <div ref={map}>
        <JourneySwimlane journey={journey} />
      </div>
    </>
  )
}
