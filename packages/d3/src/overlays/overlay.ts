import type { Fact, OverviewLayout, SwimlaneLayout } from '@routebord/layout'
import type { Journey, Step } from '@routebord/schema'
import type { LegendGroup } from '../html/legend-group.ts'
import type { Language } from '../language.ts'
import type { Mark, Scene } from '../scene/mark.ts'

/**
 * Something laid over a map: it turns the picture into another, names its marks in the legend, and says the same in
 * the outline and the details. Pass some as `overlays`; they are applied in order.
 */
export interface Overlay {
  readonly draw: (scene: Scene, layout: SwimlaneLayout, language: Language) => Scene
  /** Shows the same on the strip of the whole journey: turns its marks into others. */
  readonly drawOverview?: (marks: readonly Mark[], overview: OverviewLayout) => readonly Mark[]
  readonly legend?: (layout: SwimlaneLayout, language: Language) => readonly LegendGroup[]
  readonly facts?: (step: Step, language: Language, journey: Journey) => readonly Fact[]
  /** Tells whether a step stands out. In the reading list the others step back, to their titles. */
  readonly keeps?: (step: Step, journey: Journey) => boolean
}
