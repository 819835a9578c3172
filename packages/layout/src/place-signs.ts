import { METRICS } from './metrics.ts'
import type { SetSign } from './set-signs.ts'
import type { SignLayout } from './swimlane-layout.ts'

/** What a sign stands at: a card, or the place where a card would be. */
interface Site {
  readonly left: number
  readonly right: number
  readonly rail: number
}

const POLE_OUT = 8

/** Puts the signs of a step on its thread: the pole tells before, during or after. */
export function placeSigns(site: Site, signs: readonly SetSign[]): readonly SignLayout[] {
  return signs.map((sign) => {
    const { moment } = sign.signpost
    const mirrored = moment === 'after'
    const pole = {
      before: site.left - POLE_OUT,
      during: site.left + METRICS.stationInset,
      after: site.right + POLE_OUT,
    }
    const left = {
      before: site.left - 9,
      during: site.left + 4,
      after: site.right + 9 - sign.width,
    }[moment]
    const bottom = site.rail - METRICS.railInset - sign.lift
    return {
      signpost: sign.signpost,
      pole: pole[moment],
      foot: site.rail - (moment === 'during' ? 8 : 3),
      left,
      right: left + sign.width,
      top: bottom - sign.height,
      bottom,
      text: sign.text,
      mirrored,
    }
  })
}
