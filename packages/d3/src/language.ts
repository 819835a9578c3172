import type { LayoutLanguage } from '@routebord/layout'
import type { OverlayWords } from './overlays/overlay-words.ts'
import type { TableWords } from './parts/table-words.ts'
import type { ToolWords } from './tools/tool-words.ts'

/** A word for one, and for any other number. */
export type Forms = readonly [one: string, other: string]

/** The words of the interface: everything that is neither the author's nor part of the outline's sentences. */
export interface InterfaceWords {
  readonly picture: string
  readonly overview: string
  readonly outline: string
  readonly legend: string
  readonly details: string
  readonly close: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fit: string
  readonly actualSize: string
  readonly toolbar: string
  readonly empty: string
  readonly figures: {
    readonly steps: Forms
    readonly together: string
    readonly forks: Forms
    readonly joins: Forms
    readonly frictions: Forms
    readonly missing: string
    readonly of: string
  }
  readonly legendGroups: {
    readonly stations: string
    readonly signs: string
    readonly touchpoints: string
    readonly frictions: string
    readonly links: string
    readonly certainty: string
    readonly time: string
  }
  readonly legendEntries: {
    readonly alone: string
    readonly together: string
    readonly enters: string
    readonly leaves: string
    readonly placed: string
    readonly planned: string
    readonly missing: string
    readonly direct: string
    readonly indirect: string
    readonly influence: string
    readonly influenceAgainst: string
    readonly wayBack: string
    readonly bridge: string
    readonly notObserved: string
    readonly assumed: string
    readonly assumedFeeling: string
    readonly influenceRing: string
    readonly feelingLine: (min: string, max: string) => string
    readonly folded: string
    readonly undated: (count: number) => string
  }
}

/** Everything a map says beside the author's own words, in one language. Spread one and change what should read otherwise. */
export interface Language extends LayoutLanguage {
  readonly interface: InterfaceWords
  /** What the tools say, where it is not what they say by themselves in English, Danish and Dutch. */
  readonly tools?: Partial<ToolWords> | undefined
  /** The same for what overlays say in legend and outline. */
  readonly overlays?: Partial<OverlayWords> | undefined
  /** The same for the heads of a table's columns. */
  readonly table?: Partial<TableWords> | undefined
}
