import { type Composite, deriveComposite, localize } from '@routebord/analysis'
import {
  describeJourney,
  type Fact,
  type JourneyDescription,
  layoutOverview,
  layoutReadingList,
  layoutSwimlane,
  type SwimlaneLayout,
  type SwimlaneLayoutOptions,
} from '@routebord/layout'
import type { Journey, Step } from '@routebord/schema'
import type { Language } from '../language.ts'
import { en } from '../languages/en.ts'
import type { Overlay } from '../overlays/overlay.ts'
import type { Arrangement } from '../scene/arrangement.ts'
import { buildScene } from '../scene/build-scene.ts'
import { directionOf, type TextDirection } from '../scene/direction.ts'
import type { Scene } from '../scene/mark.ts'
import { mirrorScene } from '../scene/mirror-scene.ts'
import type { Drawing, DrawingOptions, DrawnShare, SceneOf } from './drawing.ts'
import type { ElementTree } from './element-tree.ts'
import { figuresTree } from './figures.ts'
import { legendTree } from './legend.ts'
import { type Letters, lettersOf, outlineTree } from './outline.ts'
import { overviewTree } from './overview.ts'
import { NO_TRACKS, type ReadingTracks, readingTracks } from './reading-tracks.ts'
import { remember } from './remember.ts'
import { ownOf } from './shell.ts'

const LANES: Arrangement = { layout: layoutSwimlane, buildScene }
const WHOLE: DrawnShare = { draw: (layout, sceneOf) => sceneOf(layout), hasTracks: true }

/** Computes a journey's picture, legend and outline. */
export function drawJourney(journey: Journey, options: DrawingOptions): Drawing {
  return createDrawer()(journey, options, WHOLE)
}

/** Computes a journey again and again: what a change does not touch is the same as before, up to the whole drawing. */
export type Drawer = (journey: Journey, options: DrawingOptions, share: DrawnShare) => Drawing

/** Creates a drawer, which remembers each stage of what it drew last. */
export function createDrawer(): Drawer {
  const compose = remember(deriveComposite)
  const layOut = remember(
    ({ layout }: Arrangement, composite: Composite, options: SwimlaneLayoutOptions) =>
      layout(composite, options),
  )
  const layOverview = remember(layoutOverview)
  const describe = remember(describeJourney)
  const addWords = remember(addFacts)
  const makeSceneOf = remember(sceneMaker)
  const draw = remember(drawShare)
  const readLetters = remember(lettersOf)
  const track = remember(tracksOf)
  const dim = remember(dimmedSteps)
  const [figures, strip, legend, outline] = [
    remember(figuresTree),
    remember(overviewTree),
    remember(legendTree),
    remember(outlineTree),
  ]
  const tabulate = remember(makeTable)
  const keep = remember((drawing: Drawing) => drawing)

  return (journey, options, share) => {
    const { language = en, overlays = [] } = options
    const words = language.interface
    const arrangement: Arrangement = options.arrangement ?? options.orientation ?? LANES
    const composite = compose(journey)
    const given = layoutOptionsOf(options, arrangement)
    const layout = layOut(arrangement, composite, given)
    const { detail = 'full', direction = directionOf(layout.locale) } = options
    const own = ownOf({ layout, direction })
    const title = localize(journey.title, layout.locale)
    const sceneOf = makeSceneOf(arrangement, title, overlays, language, direction)
    const overview = layOverview(composite, given)
    const said = { locale: options.locale, language: options.language }
    const description = addWords(describe(composite, said), overlays, language, journey)
    const letters = readLetters(layout)
    const tracks = share.hasTracks ? track(composite, given, letters) : NO_TRACKS
    return keep({
      composite,
      layout,
      language,
      detail,
      direction,
      overview,
      scene: draw(share, layout, sceneOf),
      sceneOf,
      description,
      letters,
      figures: figures(composite, words.figures, layout.locale),
      strip: strip(overview, `${words.overview}: ${title}`, direction, overlays),
      legend: legend(journey, layout, language, own, overlays),
      outline: outline(description, tracks, letters, words, own, dim(journey, overlays)),
      table: tabulate(options.table, journey, said),
      hasTools: (options.tools?.length ?? 0) > 0,
    })
  }
}

function drawShare({ draw }: DrawnShare, layout: SwimlaneLayout, sceneOf: SceneOf): Scene {
  return draw(layout, sceneOf)
}

function makeTable(
  table: DrawingOptions['table'],
  journey: Journey,
  said: DrawingOptions,
): ElementTree | undefined {
  return table?.(journey, said)
}

function tracksOf(
  composite: Composite,
  options: SwimlaneLayoutOptions,
  letters: Letters,
): ReadingTracks {
  return readingTracks(layoutReadingList(composite, options), letters)
}

/** Options of a drawing that a layout reads: what else changes must not make another layout. */
function layoutOptionsOf(
  options: SwimlaneLayoutOptions,
  arrangement: Arrangement,
): SwimlaneLayoutOptions {
  const { locale, language, measureText, axis, detail, order } = options
  return { locale, language, measureText, axis: arrangement.axis ?? axis, detail, order }
}

/** Makes what turns a layout, or a part of it, into a scene with its overlays. */
function sceneMaker(
  arrangement: Arrangement,
  title: string,
  overlays: readonly Overlay[],
  language: Language,
  direction: TextDirection,
): SceneOf {
  const build = remember(arrangement.buildScene)
  return (part) => {
    const drawn = overlays.reduce(
      (below, overlay) => overlay.draw(below, part, language),
      build(part, title),
    )
    return direction === 'rtl' ? mirrorScene(drawn) : drawn
  }
}

/** Steps that overlays let step back. */
function dimmedSteps(journey: Journey, overlays: readonly Overlay[]): ReadonlySet<Step> {
  const isDimmed = (step: Step): boolean =>
    overlays.some(({ keeps }) => keeps?.(step, journey) === false)
  return new Set(journey.steps.filter(isDimmed))
}

/** Lets overlays say in words what they show. */
function addFacts(
  description: JourneyDescription,
  overlays: readonly Overlay[],
  language: Language,
  journey: Journey,
): JourneyDescription {
  if (!overlays.some(({ facts }) => facts)) return description
  const factsOf = (step: Step): readonly Fact[] =>
    overlays.flatMap((overlay) => overlay.facts?.(step, language, journey) ?? [])
  const phases = description.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((item) => ({ ...item, facts: [...item.facts, ...factsOf(item.step)] })),
  }))
  return { ...description, phases }
}
