import type { JourneyDocument, LocalizedText, Phase, Role, Step } from '@routebord/schema'
import type { Finding } from '../../finding.ts'
import type { Speech } from '../../say.ts'
import type {
  CompositionRule,
  Member,
  MergedStep,
  NearMiss,
  Obstacle,
  StepOrigin,
  StepPair,
  StepReference,
} from '../composition.ts'
import type { Origin, Origins, Source } from '../source.ts'

/** A composition before it is put into words. */
export interface Composed {
  readonly sources: readonly Source[]
  readonly threshold: number
  readonly roles: readonly Origins<Role>[]
  readonly phases: readonly Origins<Phase>[]
  readonly steps: readonly { readonly origins: Origins<Step>; readonly phase: number }[]
  readonly crossedPhases: readonly Origin<Phase>[]
  readonly origins: readonly StepOrigin[]
  readonly merged: readonly MergedStep[]
  readonly nearMisses: readonly NearMiss[]
  readonly unmetPins: readonly {
    readonly pair: StepPair
    readonly members: readonly [Member, Member]
    readonly why: Obstacle
  }[]
  readonly unknown: readonly StepReference[]
  readonly document: JourneyDocument
}

/** Looks for one kind of thing worth saying. */
export type Rule = (composed: Composed) => readonly Finding<CompositionRule>[]

/** Names a step with the roles that have it: two maps may call it the same. */
export function nameStep({ step }: Member, { quotes, list }: Speech): string {
  return `${quotes([step.title])} (${list(step.roles.map(({ name }) => name))})`
}

/** Joins names as the language joins texts. */
export function joinNames(names: readonly string[], { list }: Speech): string {
  return list(names.map((name): LocalizedText => ({ byLocale: { en: name }, fallback: 'en' })))
}
