import { type DrawingOptions, renderToHtml, STYLESHEET } from '@routebord/d3'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useLayoutEffect, useRef } from 'react'
import { adoptSheet } from './adopt-sheet.ts'

/** Props of `StaticMap`. */
export interface StaticMapProps
  extends Pick<DrawingOptions, 'locale' | 'language' | 'detail' | 'overlays'> {
  readonly journey: Journey
}

/** A map as a server writes it: HTML and a stylesheet, and no script that would bring it alive. */
export function StaticMap(props: StaticMapProps): ReactElement {
  const { journey, locale, language, detail, overlays } = props
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const html = renderToHtml(journey, { locale, language, detail, overlays })
    // What a browser makes of the bytes of a server, and nothing that React would add.
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    place.current?.replaceChildren(...body.childNodes)
  }, [journey, locale, language, detail, overlays])

  useLayoutEffect(() => adoptSheet(STYLESHEET), [])

  return <div ref={place} className="routebord" lang={locale ?? language?.tag ?? journey.locale} />
}
