import {
  assertJourney,
  type JourneyDocument,
  type SignpostDocument,
  type StepDocument,
} from '@routebord/schema'
import { compareJourneys } from '../../src/compare/compare-journeys.ts'
import type { Comparison, ComparisonRule } from '../../src/compare/comparison.ts'
import type { CompareOptions } from '../../src/compare/pair-journeys.ts'

/** A map of three roles, three phases and four steps, of which editions are made. */
export const FIRST: JourneyDocument = {
  format: 'routebord/1',
  id: 'first',
  title: 'First edition',
  purpose: { why: 'To be compared', audience: [] },
  roles: [
    { id: 'operator', name: { en: 'Operator', da: 'Operatør', nl: 'Operator' }, buying: ['user'] },
    { id: 'head', name: { en: 'Head', da: 'Chef', nl: 'Hoofd' }, buying: ['approver'] },
    { id: 'buyer', name: { en: 'Buyer', da: 'Indkøber', nl: 'Inkoper' }, buying: ['buyer'] },
  ],
  phases: [
    { id: 'need', title: { en: 'Need', da: 'Behov', nl: 'Behoefte' } },
    { id: 'trial', title: { en: 'Trial', da: 'Prøve', nl: 'Proef' } },
    { id: 'use', title: { en: 'Use', da: 'Brug', nl: 'Gebruik' } },
  ],
  steps: [
    step('jams', 'Press jams|Pressen stopper|Pers valt stil', 'need', ['operator']),
    step('budget', 'Reserves money|Sætter penge af|Reserveert budget', 'need', ['head']),
    step('trial-day', 'Trial day|Prøvedag|Proefdag', 'trial', ['operator', 'head']),
    step('first-week', 'First week|Første uge|Eerste week', 'use', ['operator']),
  ],
}

/** Writes a text as `English|Danish|Dutch`. */
export function words(texts: string): Readonly<Record<string, string>> {
  const [en = '', da = '', nl = ''] = texts.split('|')
  return { en, da, nl }
}

/** Sketches a step. */
export function step(
  id: string,
  title: string,
  phase: string,
  roles: readonly string[],
  more: Partial<StepDocument> = {},
): StepDocument {
  return { id, title: words(title), phase, roles, ...more }
}

/** Sketches a signpost at the trial day that the operator and the head ask for. */
export function sign(
  id: string,
  question: string,
  status: SignpostDocument['status'],
  more: Partial<SignpostDocument> = {},
): SignpostDocument {
  const roles = ['operator', 'head']
  return { id, question: words(question), roles, at: { step: 'trial-day' }, status, ...more }
}

/** Makes an edition of the map in which steps have other fields, by id. */
export function edition(
  steps: Readonly<Record<string, Partial<StepDocument>>> = {},
  more: Partial<JourneyDocument> = {},
): JourneyDocument {
  return {
    ...FIRST,
    id: 'second',
    steps: FIRST.steps.map((known) => ({ ...known, ...steps[known.id] })),
    ...more,
  }
}

/** Compares the first edition, or another, with a later one. */
export function compared(
  later: JourneyDocument,
  options?: CompareOptions,
  earlier: JourneyDocument = FIRST,
): Comparison {
  return compareJourneys(assertJourney(earlier), assertJourney(later), options)
}

/** The sentences of one rule, as `key weight` and the three languages. */
export function saidBy(
  { findings }: Comparison,
  rule: ComparisonRule,
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

/** The ids of what a finding is about. */
export function aboutOf({ findings }: Comparison, key: string): Readonly<Record<string, string>> {
  const found = findings.find((finding) => finding.key === key)
  const idsOf = (items: readonly { readonly id: string }[] = []): string =>
    items.map(({ id }) => id).join(' ')
  return {
    roles: idsOf(found?.roles),
    steps: idsOf(found?.steps),
    phases: idsOf(found?.phases),
    signposts: idsOf(found?.signposts),
  }
}
