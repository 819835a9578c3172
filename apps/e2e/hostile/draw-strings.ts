import { auditSignposts, deriveComposite, findBlindSpots, locateAccount } from '@routebord/analysis'
import { braid, buildBraidScene } from '@routebord/d3/braid'
import { emphasize, markAccount, markFindings, markPathsTaken } from '@routebord/d3/overlays'
import { detailsOf, tableOf, toMarkup } from '@routebord/d3/parts'
import { buildScene, renderToHtml, toSvgString } from '@routebord/d3/svg'
import { buildVerticalScene, vertical } from '@routebord/d3/vertical'
import { layoutSwimlane } from '@routebord/layout'
import { layoutBraid } from '@routebord/layout/braid'
import { timeAxis } from '@routebord/layout/time'
import { layoutVertical } from '@routebord/layout/vertical'
import { type AccountLog, assertJourney, parseAccountLog } from '@routebord/schema'
import type { HostileDocuments } from './hostile-documents.ts'

/** What a server writes of a journey. */
export interface DrawnStrings {
  /** The map alone, as a page that comes alive carries it. */
  readonly map: string
  /** The map with all that can be laid over it, the details of each step, and the table. */
  readonly html: string
  /** Standalone pictures: in lanes, light and dark, as a braid, and down the page by dates. */
  readonly svgs: readonly string[]
}

const DAY = Date.UTC(2026, 1, 1)

/** Draws a journey as every kind of string. */
export function drawStrings({ journey: document, log }: HostileDocuments): DrawnStrings {
  const journey = assertJourney(document)
  const composite = deriveComposite(journey)
  const scene = buildScene(layoutSwimlane(composite), journey.id)
  const braided = buildBraidScene(layoutBraid(composite), journey.id)
  const details = journey.steps.flatMap(({ id }) => detailsOf(journey, id) ?? [])
  const down = layoutVertical(composite, { axis: timeAxis })
  const location = locateAccount(journey, parseLog(log), { rule: 'furthest-role', at: DAY })
  const overlays = [
    emphasize({ only: 'shared' }),
    markFindings([...findBlindSpots(journey).findings, ...auditSignposts(journey).findings]),
    markPathsTaken(location),
    markAccount(location),
  ]
  return {
    map: renderToHtml(journey),
    html: [
      renderToHtml(journey, { overlays, axis: timeAxis }),
      renderToHtml(journey, { overlays, orientation: vertical }),
      renderToHtml(journey, { overlays, arrangement: braid }),
      ...[...details, tableOf(journey)].map(toMarkup),
    ].join('\n'),
    svgs: [
      toSvgString(scene),
      toSvgString(scene, { theme: 'dark' }),
      toSvgString(braided),
      toSvgString(buildVerticalScene(down, journey.id)),
    ],
  }
}

function parseLog(log: unknown): AccountLog {
  const result = parseAccountLog(log)
  if (result.ok) return result.log
  throw new Error(result.issues.map(({ message }) => message).join('\n'))
}
