import { renderToHtml, STYLESHEET, TOKENS } from '@routebord/d3'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useLayoutEffect, useMemo } from 'react'
import { adoptSheet } from './adopt-sheet.ts'
import { ForeignNode } from './foreign-node.tsx'
import { ScrollBox } from './scroll-box.tsx'
import { tokenColor } from './token-color.ts'
import { VISIONS } from './vision-filters.tsx'

const ENTRIES = Array.from({ length: 12 }, (_, index) => index + 1)

/** Props of `PaletteSheet`. */
export interface PaletteSheetProps {
  /** A journey of twelve roles, to see threads beside each other. */
  readonly journey: Journey
}

/** The twelve hues of roles, and a journey in them, as each kind of colour vision sees them. */
export function PaletteSheet({ journey }: PaletteSheetProps): ReactElement {
  useLayoutEffect(() => adoptSheet(STYLESHEET), [])
  const overview = useMemo(() => {
    const page = new DOMParser().parseFromString(renderToHtml(journey), 'text/html')
    return page.querySelector('.routebord-overview-picture')
  }, [journey])
  return (
    <section className="sheet">
      <h2>Twelve roles, five kinds of eyes</h2>
      {VISIONS.map((vision) => (
        <div key={vision} className={`routebord vision-${vision}`}>
          <h3>{vision}</h3>
          <ScrollBox label={vision}>
            <Swatches />
            {overview && <ForeignNode node={overview} />}
          </ScrollBox>
        </div>
      ))}
    </section>
  )
}

/** Each hue with the letter that stands on it and, where it has one, the colour of its core. */
function Swatches(): ReactElement {
  return (
    <svg width="960" height="48" aria-hidden="true">
      {ENTRIES.map((entry) => (
        <g key={entry} transform={`translate(${(entry - 1) * 80})`}>
          <rect width="72" height="40" fill={tokenColor(`role-${entry}`)} />
          <text x="8" y="26" fontSize="16" fontWeight="700" fill={tokenColor(`on-role-${entry}`)}>
            {entry}
          </text>
          {`core-${entry}` in TOKENS && (
            <rect x="36" y="17" width="36" height="6" fill={tokenColor(`core-${entry}`)} />
          )}
        </g>
      ))}
    </svg>
  )
}
