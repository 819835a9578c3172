import { deriveComposite } from '@routebord/analysis'
import { buildScene, toSvgString } from '@routebord/d3/svg'
import { layoutSwimlane, orderFewestCrossings } from '@routebord/layout'
import type { Journey } from '@routebord/schema'

/** Draws a journey as a string of SVG, with its lanes in the best order. */
export function drawSvg(journey: Journey): string {
  const layout = layoutSwimlane(deriveComposite(journey), { order: orderFewestCrossings })
  return toSvgString(buildScene(layout, journey.id))
}
