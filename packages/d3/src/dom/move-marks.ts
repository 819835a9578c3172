import type { Drawing } from '../html/drawing.ts'
import type { Layer, Mark } from '../scene/mark.ts'
import { PARTS } from './swimlane-parts.ts'

/** How long a motion lasts, and how it runs. */
export const TIMING = { duration: 320, easing: 'cubic-bezier(.3,0,.1,1)' } as const
/** Above this number of marks a picture changes at once: it would stutter. */
const MOST = 1500

type Place = readonly [x: number, y: number]
type Places = ReadonlyMap<string, Place | undefined>
type Parts = Readonly<Record<Layer['part'], SVGSVGElement>>

/** What the marks of a drawing came from and go to. */
interface Motion {
  readonly from: Places
  readonly to: Places
  /** One of those that carry it: they run alike. */
  readonly animation: Animation | undefined
}

/**
 * Moves what stays in a picture from where it is seen to where it belongs, and lets the rest come up. The elements are in their
 * places already: whatever interrupts, nothing is left behind.
 */
export function moveMarks(parts: Parts, before: Drawing, after: Drawing): void {
  const from = placesSeen(motions.get(before)) ?? placesIn(before)
  const to = placesIn(after)
  let animation: Animation | undefined
  for (const part of PARTS) {
    const groups = parts[part].querySelectorAll(':scope>[data-layer]')
    for (const [index, layer] of after.scene.layers
      .filter((other) => other.part === part)
      .entries()) {
      const elements = groups[index]?.children ?? []
      for (const [place, mark] of layer.marks.entries()) {
        const key = keyOf(layer, mark)
        const frames = framesOf(from.get(key), to.get(key))
        if (frames !== undefined) animation = elements[place]?.animate(frames, TIMING)
      }
    }
  }
  motions.set(after, { from, to, animation })
}

/** Tells whether a drawing may move and fade: not where it is large, nor where the reader wants no motion. */
export function mayMove({ ownerDocument }: Element, { scene }: Drawing): boolean {
  const view = ownerDocument.defaultView
  if (view === null || view.matchMedia('(prefers-reduced-motion: reduce)').matches) return false
  return scene.layers.flatMap((layer) => layer.marks).length <= MOST
}

const motions = new WeakMap<Drawing, Motion>()

/** Where marks are seen in the midst of a motion. */
function placesSeen(motion: Motion | undefined): Places | undefined {
  const done = motion?.animation?.effect?.getComputedTiming().progress ?? 1
  if (motion === undefined || done === 1) return motion?.to
  const seen = [...motion.to].map(([key, to]) => {
    const from = motion.from.get(key)
    const between = (at: 0 | 1): number => (from && to ? from[at] + (to[at] - from[at]) * done : 0)
    return [key, from && to ? ([between(0), between(1)] as const) : to] as const
  })
  return new Map(seen)
}

const keyOf = (layer: Layer, mark: Mark): string => `${layer.part} ${layer.key} ${mark.key}`

/** The place of every mark; what belongs to a step goes with its card, so that a card and its words move as one. */
function placesIn({ scene, layout }: Drawing): Places {
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
  if (mark.kind === 'group')
    return mark.marks
      .filter(({ key }) => !key.startsWith('casing:'))
      .map(placeOf)
      .find((place) => place !== undefined)
  if (mark.kind === 'text') return mark.lines[0] && [mark.lines[0].x, mark.lines[0].y]
  if (mark.kind !== 'path') return [mark.x, mark.y]
  const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(mark.d) ?? []
  return x === undefined || y === undefined ? undefined : [Number(x), Number(y)]
}
