import { assertJourney, type JourneyDocument, type StepDocument } from '@routebord/schema'
import { composeJourneys } from '../../src/compose/compose-journeys.ts'
import type {
  ComposeOptions,
  Composition,
  CompositionRule,
  StepPair,
} from '../../src/compose/composition.ts'

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  operator: { en: 'Operator', da: 'Operatør', nl: 'Operator' },
  head: { en: 'Head', da: 'Chef', nl: 'Hoofd' },
  buyer: { en: 'Buyer', da: 'Indkøber', nl: 'Inkoper' },
}

const TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  need: { en: 'Need', da: 'Behov', nl: 'Behoefte' },
  trial: { en: 'Trial', da: 'Prøve', nl: 'Proef' },
  use: { en: 'Daily use', da: 'Daglig brug', nl: 'Dagelijks gebruik' },
}

/** Sketches the map of one role, or of several: `operator head`; it is called `map-of-operator-head`. */
export function mapOf(
  roles: string,
  steps: readonly StepDocument[],
  more: Partial<JourneyDocument> = {},
): JourneyDocument {
  const ids = roles.split(' ')
  return {
    format: 'routebord/1',
    id: `map-of-${ids.join('-')}`,
    title: `Map of ${ids.join(' and ')}`,
    purpose: { why: 'To be composed', audience: [] },
    roles: ids.map((id) => ({ id, name: NAMES[id] ?? id, buying: [] })),
    phases: ['need', 'trial', 'use'].map((id) => ({ id, title: TITLES[id] ?? id })),
    steps,
    ...more,
  }
}

/** Sketches a step as `id title`, with a title in English, Danish and Dutch, or in one word for all. */
export function at(
  sketch: string,
  phase: string,
  roles: string,
  more: Partial<StepDocument> = {},
): StepDocument {
  const [id = '', ...rest] = sketch.split(' ')
  const [en = '', da = en, nl = en] = rest.join(' ').split('|')
  return { id, title: { en, da, nl }, phase, roles: roles.split(' '), ...more }
}

/** Composes maps. */
export function composed(maps: readonly JourneyDocument[], options?: ComposeOptions): Composition {
  return composeJourneys(
    maps.map((map) => assertJourney(map)),
    options,
  )
}

/** Sketches a pair as `operator/s1 head/s2`. */
export function pair(sketch: string): StepPair {
  const [one = '', other = ''] = sketch.split(' ')
  const reference = (name: string) => {
    const [role = '', step = ''] = name.split('/')
    return { journey: `map-of-${role}`, step }
  }
  return [reference(one), reference(other)]
}

/** The steps of a composite in short: `id phase roles`. */
export function outlineOf({ document }: Composition): readonly string[] {
  return document.steps.map(({ id, phase, roles }) => `${id} ${phase} ${roles.join('+')}`)
}

/** The sentences of one rule, as `key weight` and the three languages. */
export function saidBy(
  { findings }: Composition,
  rule: CompositionRule,
): readonly (readonly unknown[])[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ key, weight, why: { byLocale } }) => [
      `${key} ${weight}`,
      byLocale.en,
      byLocale.da,
      byLocale.nl,
    ])
}

/** What a finding is about, by ids. */
export function aboutOf(
  { findings }: Composition,
  rule: CompositionRule,
): Readonly<Record<string, string>> {
  const found = findings.find((finding) => finding.rule === rule)
  const idsOf = (items: readonly { readonly id: string }[] = []): string =>
    items.map(({ id }) => id).join(' ')
  return { roles: idsOf(found?.roles), steps: idsOf(found?.steps), phases: idsOf(found?.phases) }
}
