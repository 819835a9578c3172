import type { SwimlaneOptions } from '@routebord/d3'
import { markComparison } from '@routebord/d3/overlays'
import { type ReactElement, useMemo } from 'react'
import { JourneySwimlane } from './journey-swimlane.tsx'
import type { JourneySwimlaneProps, PictureProps } from './swimlane-props.ts'

/** Props of `JourneyComparison`. */
export interface JourneyComparisonProps
  extends Omit<PictureProps, 'journey' | 'overlays' | 'tools'>,
    Pick<JourneySwimlaneProps, 'defaultDetail' | 'onDetail'> {
  /** Tools above each of the two maps. */
  readonly tools?: SwimlaneOptions['tools']
  /** What `compareJourneys` of `@routebord/analysis` returned. */
  readonly comparison: Parameters<typeof markComparison>[0]
}

/** Two maps one above the other: as it is and as it should be. Each shows what is new, gone and moved. */
export function JourneyComparison({
  comparison,
  className,
  ...options
}: JourneyComparisonProps): ReactElement {
  const overlays = useMemo(() => [markComparison(comparison)], [comparison])
  const locale = options.locale ?? options.language?.tag ?? comparison.after.locale
  return (
    <div className={className}>
      {(['before', 'after'] as const).map((side) => {
        const journey = comparison[side]
        const { byLocale, fallback } = journey.title
        const title = byLocale[locale] ?? byLocale[fallback]
        return (
          <section key={side} aria-label={title}>
            <JourneySwimlane journey={journey} overlays={overlays} {...options} />
          </section>
        )
      })}
    </div>
  )
}
