import { renderToHtml } from '@routebord/d3/svg'
import type { ReactElement } from 'react'
import { containerAttributes } from './container-attributes.ts'
import type { PictureProps } from './swimlane-props.ts'

/** A map without any script: picture, legend and outline. For server components and pages that are written once. */
export function StaticSwimlane(props: PictureProps): ReactElement {
  return (
    <div
      {...containerAttributes(props)}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: what the string renderer escaped, on the server
      dangerouslySetInnerHTML={{ __html: renderToHtml(props.journey, props) }}
    />
  )
}
