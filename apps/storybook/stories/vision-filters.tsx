import type { ReactElement } from 'react'

// Machado, Oliveira and Fernandes 2009, full strength; achromats are shown the luminance of BT.709.
const MATRICES: Readonly<Record<string, readonly (readonly number[])[]>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  achromat: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

/** Kinds of colour vision that a page can be seen with, by the class `vision-…`. */
export const VISIONS: readonly string[] = ['normal', ...Object.keys(MATRICES)]

/** The filters that the classes `vision-…` of the stylesheet name. They work on linear light, as the matrices do. */
export function VisionFilters(): ReactElement {
  return (
    <svg className="vision-filters" width="0" height="0" aria-hidden="true">
      {Object.entries(MATRICES).map(([vision, rows]) => (
        <filter key={vision} id={`vision-${vision}`} colorInterpolationFilters="linearRGB">
          <feColorMatrix
            values={`${rows.map((row) => `${row.join(' ')} 0 0`).join(' ')} 0 0 0 1 0`}
          />
        </filter>
      ))}
    </svg>
  )
}
