/** A sight of the site that a person compares between engines, as a picture in `reports/engines`. */
export interface Sight {
  readonly name: string
  readonly path: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
  /** What is brought to the top of the window; else the page stays at its beginning. */
  readonly at?: string
}

const WIDE = 1280
// WebKitGTK's window is not to be had any narrower.
const NARROW = 450

const PLACES: readonly Omit<Sight, 'scheme'>[] = [
  { name: 'first-page', path: '/', width: WIDE },
  { name: 'map', path: '/', width: WIDE, at: '.routebord-frame' },
  { name: 'legend', path: '/', width: WIDE, at: '.routebord-legend' },
  { name: 'narrow', path: '/', width: NARROW, at: '.routebord-outline' },
  { name: 'method', path: '/da/method/composite-journey/', width: WIDE, at: '[data-journey]' },
  { name: 'playground', path: '/nl/playground/', width: WIDE },
]

/** Every place in light and dark. */
export const SIGHTS: readonly Sight[] = PLACES.flatMap((place) =>
  (['light', 'dark'] as const).map((scheme) => ({ ...place, scheme })),
)
