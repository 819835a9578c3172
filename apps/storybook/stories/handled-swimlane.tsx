import { JourneySwimlane, type JourneySwimlaneProps, type SwimlaneHandle } from '@routebord/react'
import { type ReactElement, useEffect, useState } from 'react'

/** Props of `HandledSwimlane`. */
export interface HandledSwimlaneProps extends JourneySwimlaneProps {
  /** Id of the step that the page can go to. */
  readonly step: string
  /** Called with each new scale. */
  readonly onZoom: (event: { readonly scale: number }) => void
}

/** A page that holds the handle of its map, with buttons of its own. */
export function HandledSwimlane({ step, onZoom, ...props }: HandledSwimlaneProps): ReactElement {
  const [map, setMap] = useState<SwimlaneHandle | null>(null)
  useEffect(() => map?.on('zoom', onZoom), [map, onZoom])
  return (
    <>
      <div className="page-buttons">
        <button type="button" onClick={() => map?.focus(step)}>
          Go to {step}
        </button>
        <button type="button" onClick={() => map?.fit()}>
          Fit
        </button>
      </div>
      <JourneySwimlane {...props} ref={setMap} />
    </>
  )
}
