import {
  auditSignposts,
  compareJourneys,
  deriveComposite,
  findBlindSpots,
  locateAccount,
} from '@routebord/analysis'
import {
  accountLogs,
  bouncyBall,
  bouncyBallToBe,
  generateJourney,
  leaving,
  softwareSubscription,
  supplierXyz,
} from '@routebord/examples'
import { layoutOverview, layoutSwimlane, type SwimlaneLayoutOptions } from '@routebord/layout'
import { layoutBraid } from '@routebord/layout/braid'
import { timeAxis } from '@routebord/layout/time'
import { layoutVertical } from '@routebord/layout/vertical'
import { assertJourney, type Journey, parseAccountLog } from '@routebord/schema'
import { legendGroups } from '../src/html/legend-entries.ts'
import type { LegendEntry } from '../src/html/legend-group.ts'
import { en } from '../src/languages/en.ts'
import {
  emphasize,
  markAccount,
  markComparison,
  markFindings,
  markPathsTaken,
  type Overlay,
} from '../src/overlays.ts'
import { buildBraidScene } from '../src/scene/build-braid-scene.ts'
import { buildScene } from '../src/scene/build-scene.ts'
import { buildVerticalScene } from '../src/scene/build-vertical-scene.ts'
import type { Mark, Scene } from '../src/scene/mark.ts'
import { overviewMarks } from '../src/scene/overview-marks.ts'

const asIs = assertJourney(bouncyBall)
const toBe = assertJourney(bouncyBallToBe)
const quits = assertJourney(leaving)
const bought = assertJourney(softwareSubscription)
const dutch = assertJourney(supplierXyz)
const twelve = assertJourney(generateJourney({ seed: 7, roles: 12, steps: 40, shared: 0.4 }))

const account = (at: number): ReturnType<typeof locateAccount> => {
  const parsed = parseAccountLog(accountLogs['bouncy-ball-operator-lost'], { journey: asIs })
  if (!parsed.ok) throw new Error('the log of an example is refused')
  return locateAccount(asIs, parsed.log, { rule: 'furthest-role', at })
}
const [SUMMER, LATE] = [Date.UTC(2026, 6, 1), Date.UTC(2026, 11, 1)]
const changes = markComparison(compareJourneys(asIs, toBe))
const findings = markFindings([
  ...findBlindSpots(quits).findings,
  ...auditSignposts(quits).findings,
])

/** Marks in the order that they are painted in. */
type Drawing = readonly Mark[]

const marksOf = (scene: Scene): readonly Drawing[] => [
  scene.layers.map(({ key, marks }) => ({ kind: 'group', key, marks })),
]

function lanes(
  journey: Journey,
  overlays: readonly Overlay[],
  options: SwimlaneLayoutOptions = {},
): readonly Drawing[] {
  const layout = layoutSwimlane(deriveComposite(journey), options)
  const scene = overlays.reduce(
    (below, overlay) => overlay.draw(below, layout, en),
    buildScene(layout, journey.id),
  )
  return marksOf(scene)
}

function strip(journey: Journey, overlays: readonly Overlay[]): readonly Drawing[] {
  const overview = layoutOverview(deriveComposite(journey))
  const draw = (below: Drawing, { drawOverview }: Overlay): Drawing =>
    drawOverview?.(below, overview) ?? below
  return [overlays.reduce(draw, overviewMarks(overview))]
}

/** Lists all entries of the legend of a map with what is laid over it. */
export function legendOf(journey: Journey, overlays: readonly Overlay[]): readonly LegendEntry[] {
  const layout = layoutSwimlane(deriveComposite(journey), { axis: timeAxis })
  const groups = [
    ...legendGroups(journey, layout, en),
    ...overlays.flatMap((overlay) => overlay.legend?.(layout, en) ?? []),
  ]
  return groups.flatMap(({ entries }) => entries)
}

/** Each entry is a picture of its own. */
const legend = (journey: Journey, overlays: readonly Overlay[]): readonly Drawing[] =>
  legendOf(journey, overlays).map(({ marks, label }) => [{ kind: 'group', key: label, marks }])

const composite = (journey: Journey) => deriveComposite(journey)
const paths = [markPathsTaken(account(LATE)), markAccount(account(LATE))]
const stands = [markAccount(account(SUMMER))]
const focus = [emphasize({ role: 'operator' })]

/** Every kind of drawing there is. */
export const DRAWN: Readonly<Record<string, () => readonly Drawing[]>> = {
  'in full': () => lanes(asIs, []),
  'in full, the longest': () => lanes(dutch, []),
  'as cards': () => lanes(asIs, [], { detail: 'cards' }),
  'as an overview': () => lanes(asIs, [], { detail: 'overview' }),
  'of twelve roles': () => lanes(twelve, []),
  'by dates': () => lanes(bought, [], { axis: timeAxis }),
  'down the page, by dates': () =>
    marksOf(buildVerticalScene(layoutVertical(composite(bought), { axis: timeAxis }), 'Down')),
  'as a braid': () => marksOf(buildBraidScene(layoutBraid(composite(asIs)), 'A braid')),
  'with what changes': () => lanes(asIs, [changes]),
  'with what has changed': () => lanes(toBe, [changes]),
  'with findings': () => lanes(quits, [findings]),
  'with an account': () => lanes(asIs, stands),
  'with paths taken': () => lanes(asIs, paths),
  'with a role that stands out': () => lanes(asIs, focus),
  'as a strip': () => strip(asIs, []),
  'as a strip of twelve roles': () => strip(twelve, []),
  'as a strip with findings': () => strip(quits, [findings]),
  'as a strip with an account': () => strip(asIs, stands),
  'as a strip with paths taken': () => strip(asIs, paths),
  'as a legend': () => legend(bought, [findings]),
  'as a legend of what is laid over': () => legend(asIs, [changes, ...stands, ...paths, ...focus]),
}

/** Journeys and overlays whose legends have, between them, every meaning there is. */
export const MEANT: readonly (readonly [Journey, readonly Overlay[]])[] = [
  [bought, []],
  [asIs, [changes, ...paths]],
  [toBe, [changes]],
  [quits, [findings]],
  [dutch, [emphasize({ only: 'shared' })]],
]
