/** A mark, or a button over one: where it is, and what it looks like. */
export interface PictureFact {
  readonly name: string
  /** Left, top, width and height within its picture, in CSS pixels of the page. */
  readonly place: readonly number[]
  readonly looks: readonly string[]
}

const SEEN = [
  'display',
  'visibility',
  'opacity',
  'fill',
  'stroke',
  'strokeWidth',
  'strokeDasharray',
  'fontSize',
  'fontWeight',
  'fontStyle',
  'textAnchor',
  'letterSpacing',
  'direction',
  'transform',
] as const

/** Describes every mark of a map's overview and picture, and every button over it. */
export function picturesOf(host: Element): readonly PictureFact[] {
  const marks = [
    ...host.querySelectorAll('.routebord-overview svg, .routebord-canvas svg'),
  ].flatMap((svg) => [svg, ...svg.querySelectorAll('*')].map((mark) => describe(mark, svg)))
  const body = host.querySelector('.routebord-body')
  if (body === null) throw new Error('there is no picture')
  const buttons = [...host.querySelectorAll('.routebord-layer button')]
  return [...marks, ...buttons.map((button) => ({ ...describe(button, body), looks: [] }))]
}

// Letters of another size are set on other parts of a pixel.
const TOLERANCE = 1.5

/** Names what is not as in another picture: other looks, or another place, in pixels. */
export function findDifferences(
  pictures: readonly PictureFact[],
  expected: readonly PictureFact[],
  zoom = 1,
): readonly string[] {
  if (pictures.length !== expected.length)
    return [`${pictures.length} marks where ${expected.length} were`]
  return pictures.flatMap(({ name, place, looks }, index) => {
    const wanted = expected[index]
    const isMoved = place.some(
      (value, side) => Math.abs(value / zoom - (wanted?.place[side] ?? 0)) > TOLERANCE,
    )
    const other = looks.filter((look, number) => look !== wanted?.looks[number])
    return [
      ...(isMoved ? [`${name} is elsewhere: ${place}`] : []),
      ...other.map((look) => `${name} has ${look}`),
    ]
  })
}

function describe(mark: Element, picture: Element): PictureFact {
  const style = getComputedStyle(mark)
  const { x, y, width, height } = mark.getBoundingClientRect()
  const origin = picture.getBoundingClientRect()
  return {
    name: `${mark.tagName} ${mark.textContent?.slice(0, 20)}`.trim(),
    place: [x - origin.x, y - origin.y, width, height],
    // A group is not painted: what it hands down is seen in its marks.
    looks: /^(svg|g)$/.test(mark.tagName)
      ? []
      : SEEN.map((property) => `${property} ${style[property]}`),
  }
}
