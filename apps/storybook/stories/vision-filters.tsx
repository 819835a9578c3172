import visions from '@routebord/examples/fixtures/color-vision.json' with { type: 'json' }
import type { ReactElement } from 'react'

/** Kinds of colour vision that a page can be seen with, by the class `vision-…`. */
export const VISIONS: readonly string[] = ['normal', ...Object.keys(visions)]

/** The filters that the classes `vision-…` of the stylesheet name. They work on linear light, as the matrices do. */
export function VisionFilters(): ReactElement {
  return (
    <svg className="vision-filters" width="0" height="0" aria-hidden="true">
      {Object.entries(visions).map(([vision, rows]) => (
        <filter key={vision} id={`vision-${vision}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix
            values={`${rows.map((row) => `${row.join(' ')} 0 0`).join(' ')} 0 0 0 1 0`}
          />
        </filter>
      ))}
    </svg>
  )
}
