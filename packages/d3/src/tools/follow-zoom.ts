import type { DetailLevel } from '@routebord/layout'
import { keepInPlace } from './keep-in-place.ts'
import type { MountedTool, ToolHost } from './tool.ts'
import { type BoxPlace, watchZoomPlace } from './watch-zoom-place.ts'

/** The levels of detail, from the least. */
export const LEVELS: readonly DetailLevel[] = ['overview', 'cards', 'full']

/**
 * Scales at which a map tells less or more; 1 is the natural size. Falling below the first of a pair it tells less, rising
 * above the second more: the distance between them keeps a map from going to and fro.
 */
export interface DetailZoom {
  /** Between everything and cards. Defaults to `[0.85, 1.05]`. */
  readonly cards?: readonly [below: number, above: number] | undefined
  /** Between cards and the overview, which is narrower, and is shown larger. Defaults to `[0.6, 1.25]`. */
  readonly overview?: readonly [below: number, above: number] | undefined
}

/** What was asked for, until the map shows it. */
interface Asked {
  readonly level: DetailLevel
  readonly from: DetailLevel
  readonly settle: () => void
}

/** A scale, and whether the reader came to it by zooming in (1) or out (-1). */
interface Zooming {
  readonly scale: number
  readonly towards: number
}

/** How far a zoom must turn back to undo a switch, whatever the scales say. */
const SLACK = 1.15

/**
 * Asks for the level of detail that suits the scale whenever the reader zooms: never for less while zooming in, nor for more
 * while zooming out. A page that declines is not asked for the same again.
 */
export function followZoom(
  host: ToolHost,
  ask: (level: DetailLevel) => void,
  zoom: true | DetailZoom,
): MountedTool {
  const suited = suitedLevels(zoom === true ? {} : zoom)
  const zoomPlace = watchZoomPlace(host.picture)
  let now: Zooming = { scale: 1, towards: 0 }
  let last = now
  let asked: Asked | undefined
  let place: BoxPlace | undefined
  let [isSettling, isWaiting] = [false, false]

  const remember = () => keepInPlace(host, now.scale, place)
  const follow = (): void => {
    if (!isWaiting) return
    isWaiting = false
    const from = host.drawn().detail
    const level = suited(from, now, last)
    const isAsked = level === asked?.level
    asked = level === from ? undefined : { level, from, settle: remember() }
    if (asked && !isAsked) ask(level)
  }
  // The map is in the midst of its zoom when it tells of it.
  const followSoon = (): void => {
    if (!isWaiting) queueMicrotask(follow)
    isWaiting = true
  }
  const stop = host.on('zoom', ({ scale }) => {
    now = { scale, towards: isSettling ? now.towards : Math.sign(scale - now.scale) }
    if (isSettling) return
    place = zoomPlace.take()
    followSoon()
  })
  // A page may take its time to answer, and the reader goes on.
  const stopPan = host.on('pan', () => {
    if (asked) asked = { ...asked, settle: remember() }
  })
  return {
    update: () => {
      const { detail } = host.drawn()
      if (asked === undefined || detail === asked.from) return
      const { level, settle } = asked
      asked = undefined
      if (detail !== level) return
      isSettling = true
      settle()
      isSettling = false
      last = now
      followSoon()
    },
    destroy: () => {
      stop()
      stopPan()
      zoomPlace.destroy()
      isWaiting = false
    },
  }
}

/** Tells which level suits a zoom at one level, after the zoom that switched to it. */
function suitedLevels({
  cards = [0.85, 1.05],
  overview = [0.6, 1.25],
}: DetailZoom): (level: DetailLevel, now: Zooming, last: Zooming) => DetailLevel {
  const below: Readonly<Record<string, number>> = { full: cards[0], cards: overview[0] }
  const above: Readonly<Record<string, number>> = { cards: cards[1], overview: overview[1] }
  return (level, { scale, towards }, last) => {
    const least = last.towards > 0 ? last.scale / SLACK : Number.POSITIVE_INFINITY
    const most = last.towards < 0 ? last.scale * SLACK : 0
    const isLess = towards < 0 && scale < Math.min(below[level] ?? 0, least)
    const isMore = towards > 0 && scale > Math.max(above[level] ?? Number.POSITIVE_INFINITY, most)
    return LEVELS[LEVELS.indexOf(level) + (isLess ? -1 : isMore ? 1 : 0)] ?? level
  }
}
