import { type DrawingOptions, renderToHtml, STYLESHEET } from '@routebord/d3'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useEffect, useRef } from 'react'
import { adoptSheet } from './adopt-sheet.ts'

/** Props of `StaticMap`. */
export interface StaticMapProps extends DrawingOptions {
  readonly journey: Journey
}

/** A map as a server writes it: HTML and a stylesheet, and no script that would bring it alive. */
export function StaticMap({ journey, ...options }: StaticMapProps): ReactElement {
  const place = useRef<HTMLDivElement>(null)
  const { locale, language, order } = options
  useEffect(() => {
    const html = renderToHtml(journey, { locale, language, order })
    // What a browser makes of the bytes of a server, and nothing that React would add.
    const { body } = new DOMParser().parseFromString(html, 'text/html')
    place.current?.replaceChildren(...body.childNodes)
  }, [journey, locale, language, order])

  useEffect(() => adoptSheet(STYLESHEET), [])

  return <div ref={place} className="routebord" lang={locale ?? language?.tag ?? journey.locale} />
}
