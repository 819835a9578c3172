import { deriveComposite, localize } from '@routebord/analysis'
import { joinScene } from '@routebord/d3'
import { buildBraidScene } from '@routebord/d3/braid'
import { layoutBraid } from '@routebord/layout/braid'
import type { Journey } from '@routebord/schema'
import { type ReactElement, useLayoutEffect, useMemo, useRef } from 'react'
import { ScrollBox } from './scroll-box.tsx'

/** Props of `BraidPicture`. */
export interface BraidPictureProps {
  readonly journey: Journey
  readonly locale?: string | undefined
}

/** A journey as a braid, in the theme of the page: roles change places along the way and cross as little as can be. */
export function BraidPicture({ journey, locale }: BraidPictureProps): ReactElement {
  const picture = useRef<SVGSVGElement>(null)
  const title = localize(journey.title, locale ?? journey.locale)
  const scene = useMemo(
    () => buildBraidScene(layoutBraid(deriveComposite(journey), { locale }), title),
    [journey, locale, title],
  )
  useLayoutEffect(() => {
    if (picture.current !== null) joinScene(picture.current, scene, 'body')
  }, [scene])
  return (
    <div className="routebord">
      <ScrollBox label={title} className="braid">
        <svg ref={picture} role="img" aria-label={title} />
      </ScrollBox>
    </div>
  )
}
