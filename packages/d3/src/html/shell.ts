import { deriveComposite, localize } from '@routebord/analysis'
import {
  type DetailLevel,
  describeJourney,
  type Fact,
  type JourneyDescription,
  layoutOverview,
  layoutReadingList,
  layoutSwimlane,
  type OverviewLayout,
  type SwimlaneLayout,
  type SwimlaneLayoutOptions,
} from '@routebord/layout'
import type { Journey, Step } from '@routebord/schema'
import type { InterfaceWords, Language } from '../language.ts'
import { en } from '../languages/en.ts'
import type { Overlay } from '../overlays/overlay.ts'
import { buildScene } from '../scene/build-scene.ts'
import { directionOf, type TextDirection } from '../scene/direction.ts'
import type { Scene } from '../scene/mark.ts'
import { mirrorScene } from '../scene/mirror-scene.ts'
import type { Orientation } from '../scene/orientation.ts'
import { partTree } from '../svg/mark-tree.ts'
import { type ElementTree, element, type Own } from './element-tree.ts'
import { figuresTree } from './figures.ts'
import { legendTree } from './legend.ts'
import { type Letters, lettersOf, outlineTree } from './outline.ts'
import { overviewTree } from './overview.ts'
import { NO_TRACKS, readingTracks } from './reading-tracks.ts'

/** Everything that a journey is drawn from, computed once. */
export interface Drawing {
  readonly layout: SwimlaneLayout
  readonly language: Language
  readonly detail: DetailLevel
  readonly direction: TextDirection
  readonly overview: OverviewLayout
  readonly scene: Scene
  /** Draws a part of the layout as the whole is drawn. */
  readonly sceneOf: SceneOf
  readonly description: JourneyDescription
  readonly letters: Letters
  readonly legend: ElementTree
  readonly outline: ElementTree
  /** The children of the container: frame with the picture, legend, outline. */
  readonly parts: readonly ElementTree[]
}

/** Turns a layout, or a part of it, into a scene. */
export type SceneOf = (layout: SwimlaneLayout) => Scene

/** How a journey is drawn. */
export interface DrawingOptions extends SwimlaneLayoutOptions {
  /** The words that are added to the author's. Defaults to English; `@routebord/d3/languages/da` and `…/nl` hold others. */
  readonly language?: Language | undefined
  /** What is laid over the map, in order. The same overlays keep the drawing; `@routebord/d3/overlays` has some. */
  readonly overlays?: readonly Overlay[] | undefined
  /** Which way the map runs: from right to left it is mirrored. Defaults to the way the author's language runs. */
  readonly direction?: TextDirection | undefined
  /** Which way the journey runs on the page. Defaults to the side; `vertical` of `@routebord/d3/vertical` lets it run down. */
  readonly orientation?: Orientation | undefined
  /** The tools a map will have: as HTML it only keeps a row for them. */
  readonly tools?: readonly unknown[] | undefined
}

const HORIZONTAL: Orientation = { layout: layoutSwimlane, buildScene }

/** What a page draws of a journey, where it is less than the whole. */
export interface DrawnShare {
  readonly draw: (layout: SwimlaneLayout, sceneOf: SceneOf) => Scene
  /** Whether the threads run beside the words, as they must where the outline is the map. */
  readonly hasTracks: boolean
}

const WHOLE: DrawnShare = { draw: (layout, sceneOf) => sceneOf(layout), hasTracks: true }

/** Computes a journey's picture, legend and outline. */
export function drawJourney(
  journey: Journey,
  options: DrawingOptions,
  { draw, hasTracks }: DrawnShare = WHOLE,
): Drawing {
  const { language = en, overlays = [], orientation = HORIZONTAL } = options
  const composite = deriveComposite(journey)
  const layout = orientation.layout(composite, options)
  const overview = layoutOverview(composite, options)
  const { detail = 'full', direction = directionOf(layout.locale) } = options
  const sceneOf: SceneOf = (part) => {
    const drawn = overlays.reduce(
      (below, overlay) => overlay.draw(below, part, language),
      orientation.buildScene(part, localize(journey.title, layout.locale)),
    )
    return direction === 'rtl' ? mirrorScene(drawn) : drawn
  }
  const scene = draw(layout, sceneOf)
  const description = addFacts(describeJourney(composite, options), overlays, language)
  const letters = lettersOf(layout)
  const words = language.interface
  const own = { lang: layout.locale, dir: direction }
  const isEmpty = layout.cards.length + layout.notes.length === 0
  const frame = frameTree(scene, isEmpty, own, words, [
    figuresTree(composite, words.figures, layout.locale),
    // Tools come with script, as the toolbar does: their room is kept.
    ...(options.tools?.length ? [element('div', { class: 'routebord-tools' })] : []),
    overviewTree(overview, `${words.overview}: ${scene.title}`, direction, overlays),
  ])
  const legend = legendTree(journey, layout, language, own, overlays)
  const tracks = hasTracks ? readingTracks(layoutReadingList(composite, options)) : NO_TRACKS
  const outline = outlineTree(description, tracks, letters, words, own)
  const parts = [frame, legend, outline]
  return {
    layout,
    language,
    detail,
    direction,
    overview,
    scene,
    sceneOf,
    description,
    letters,
    legend,
    outline,
    parts,
  }
}

/** Lets overlays say in words what they show. */
function addFacts(
  description: JourneyDescription,
  overlays: readonly Overlay[],
  language: Language,
): JourneyDescription {
  const factsOf = (step: Step): readonly Fact[] =>
    overlays.flatMap((overlay) => overlay.facts?.(step, language) ?? [])
  const phases = description.phases.map((phase) => ({
    ...phase,
    steps: phase.steps.map((item) => ({ ...item, facts: [...item.facts, ...factsOf(item.step)] })),
  }))
  return overlays.length === 0 ? description : { ...description, phases }
}

/** The frame of the picture: it scrolls by itself, without script, and its heads stay in sight. */
function frameTree(
  scene: Scene,
  isEmpty: boolean,
  own: Own,
  words: InterfaceWords,
  [figures, ...rest]: readonly ElementTree[],
): ElementTree {
  const road = [partTree(scene, 'phase-heads'), partTree(scene, 'body')]
  const canvas = [partTree(scene, 'heads'), element('div', { class: 'routebord-road' }, road)]
  const box = {
    class: 'routebord-picture',
    role: 'region',
    'aria-label': `${words.picture}: ${scene.title}`,
    tabindex: '0',
  }
  return element('div', { class: 'routebord-frame', ...own }, [
    // The tools come with script; their room is kept from the start, so that nothing shifts.
    element('div', { class: 'routebord-bar' }, [
      ...(figures === undefined ? [] : [figures]),
      element('div', { class: 'routebord-toolbar' }),
    ]),
    ...rest,
    element('div', { class: 'routebord-stage' }, [
      element('div', box, [element('div', { class: 'routebord-canvas' }, canvas)]),
    ]),
    ...(isEmpty ? [element('p', { class: 'routebord-empty' }, [words.empty])] : []),
  ])
}
