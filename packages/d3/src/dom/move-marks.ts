import type { Drawing } from '../html/drawing.ts'
import type { Layer, Mark } from '../scene/mark.ts'
import { PARTS } from './swimlane-parts.ts'

const TIMING = { duration: 320, easing: 'cubic-bezier(.3,0,.1,1)' } as const
/** Above this number of marks a picture changes at once: it would stutter. */
const MOST = 1500

type Place = readonly [x: number, y: number]

/**
 * Moves what stays in a picture from where it was to where it is, and lets the rest come up. The elements are in their
 * places already: whatever interrupts, nothing is left behind. Without motion where the reader wants none.
 */
export function moveMarks(
  parts: Readonly<Record<Layer['part'], SVGSVGElement>>,
  before: Drawing,
  after: Drawing,
): void {
  const view = parts.body.ownerDocument.defaultView
  if (view === null || view.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  if (after.scene.layers.flatMap((layer) => layer.marks).length > MOST) return
  const [known, now] = [placed.get(before) ?? placesIn(before), placesIn(after)]
  placed.set(after, now)
  for (const part of PARTS) {
    const groups = parts[part].querySelectorAll(':scope>[data-layer]')
    for (const [index, layer] of after.scene.layers
      .filter((other) => other.part === part)
      .entries()) {
      const elements = groups[index]?.children ?? []
      for (const [at, mark] of layer.marks.entries()) {
        const key = keyOf(layer, mark)
        const frames = framesOf(known.get(key), now.get(key))
        if (frames !== undefined) elements[at]?.animate(frames, TIMING)
      }
    }
  }
}

/** What a drawing was moved to is what the next one is moved from. */
const placed = new WeakMap<Drawing, ReadonlyMap<string, Place | undefined>>()

const keyOf = (layer: Layer, mark: Mark): string => `${layer.part} ${layer.key} ${mark.key}`

/** The place of every mark; what belongs to a step goes with its card, so that a card and its words move as one. */
function placesIn({ scene, layout }: Drawing): ReadonlyMap<string, Place | undefined> {
  const across = (x: number): number => (scene.direction === 'rtl' ? scene.width - x : x)
  const cards = new Map([...layout.cards, ...layout.notes].map((card) => [card.step.id, card]))
  return new Map(
    scene.layers.flatMap((layer) =>
      layer.marks.map((mark) => {
        const card = mark.kind === 'group' && mark.step !== undefined && cards.get(mark.step)
        return [keyOf(layer, mark), card ? [across(card.left), card.rail] : placeOf(mark)] as const
      }),
    ),
  )
}

function framesOf(from: Place | undefined, to: Place | undefined): Keyframe[] | undefined {
  if (to === undefined) return undefined
  if (from === undefined) return [{ opacity: 0 }, { opacity: 1 }]
  const [dx, dy] = [from[0] - to[0], from[1] - to[1]]
  if (Math.hypot(dx, dy) < 0.5) return undefined
  return [{ transform: `translate(${dx}px,${dy}px)` }, { transform: 'none' }]
}

/** Where a mark begins. */
function placeOf(mark: Mark): Place | undefined {
  if (mark.kind === 'group') return mark.marks.map(placeOf).find((place) => place !== undefined)
  if (mark.kind === 'text') return mark.lines[0] && [mark.lines[0].x, mark.lines[0].y]
  if (mark.kind !== 'path') return [mark.x, mark.y]
  const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(mark.d) ?? []
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)]
}
