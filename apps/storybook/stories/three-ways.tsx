import { JourneySwimlane, type JourneySwimlaneProps } from '@routebord/react'
import { type ReactElement, useId } from 'react'
import { PageElement } from './page-element.tsx'
import { StaticMap } from './static-map.tsx'

/** One journey three times: by React, by the element, and as the HTML of a server. */
export function ThreeWays(props: JourneySwimlaneProps): ReactElement {
  const { journey, locale, language, order } = props
  const id = useId()
  const ways = {
    React: <JourneySwimlane {...props} />,
    Element: <PageElement journey={journey} locale={locale} />,
    'Static HTML': (
      <StaticMap journey={journey} locale={locale} language={language} order={order} />
    ),
  }
  return (
    <div className="columns">
      {Object.entries(ways).map(([name, map], index) => (
        <section key={name} data-way={name} aria-labelledby={`${id}${index}`}>
          <h2 id={`${id}${index}`}>{name}</h2>
          {map}
        </section>
      ))}
    </div>
  )
}
