import type { ElementLanguage } from '@routebord/element'
import { JourneySwimlane, type JourneySwimlaneProps } from '@routebord/react'
import { type ReactElement, useId } from 'react'
import { PageElement } from './page-element.tsx'
import { StaticMap } from './static-map.tsx'

/** Props of `ThreeWays`: what all three understand. */
export interface ThreeWaysProps
  extends Pick<JourneySwimlaneProps, 'journey' | 'locale' | 'detail' | 'overlays'> {
  readonly language?: ElementLanguage | undefined
}

/** One journey three times: by React, by the element, and as the HTML of a server. */
export function ThreeWays(props: ThreeWaysProps): ReactElement {
  const { journey, locale, language, detail, overlays } = props
  const map = { journey, locale, language, detail, overlays }
  const id = useId()
  const ways = {
    React: <JourneySwimlane {...map} />,
    Element: <PageElement {...map} />,
    'Static HTML': <StaticMap {...map} />,
  }
  return (
    <div className="columns">
      {Object.entries(ways).map(([name, way], index) => (
        <section key={name} data-way={name} aria-labelledby={`${id}${index}`}>
          <h2 id={`${id}${index}`}>{name}</h2>
          {way}
        </section>
      ))}
    </div>
  )
}
