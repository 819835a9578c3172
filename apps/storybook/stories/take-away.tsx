import { type Language, type Overlay, renderSwimlane, type Theme } from '@routebord/d3'
import type { LaneOrdering } from '@routebord/layout'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useState } from 'react'
import { embedCode } from './embed-code.ts'
import { documentOf } from './journeys.ts'

/** Props of `TakeAway`. */
export interface TakeAwayProps {
  readonly journey: Journey
  readonly locale?: string | undefined
  readonly language?: Language | undefined
  readonly order?: LaneOrdering | undefined
  readonly overlays?: readonly Overlay[] | undefined
}

/** Buttons to take the journey of a story along: as JSON, as code for a page, as a picture in the theme of the page. */
export function TakeAway(props: TakeAwayProps): ReactElement {
  const [said, setSaid] = useState('')
  const source = documentOf(props.journey)
  const copy = async (text: string, done: string): Promise<void> => {
    await navigator.clipboard.writeText(text)
    setSaid(done)
  }
  return (
    <div className="take-away" lang="en" dir="ltr">
      <button
        type="button"
        onClick={() => copy(JSON.stringify(source, undefined, 2), 'The JSON is copied.')}
      >
        Copy JSON
      </button>
      <button
        type="button"
        onClick={() => copy(embedCode(source, props.locale), 'The code is copied.')}
      >
        Copy embed code
      </button>
      <button type="button" onClick={({ currentTarget }) => downloadPicture(currentTarget, props)}>
        Download SVG
      </button>
      <span role="status">{said}</span>
    </div>
  )
}

function downloadPicture(button: HTMLElement, { journey, ...options }: TakeAwayProps): void {
  const page = button.closest('.page')
  const theme = page === null ? 'light' : getComputedStyle(page).getPropertyValue('--theme')
  const map = renderSwimlane(document.createElement('div'), journey, options)
  const picture = map.toSvgString({ theme: theme as Theme })
  map.destroy()
  const address = URL.createObjectURL(new Blob([picture], { type: 'image/svg+xml' }))
  const link = document.createElement('a')
  link.href = address
  link.download = `${journey.id}.svg`
  link.click()
  URL.revokeObjectURL(address)
}
