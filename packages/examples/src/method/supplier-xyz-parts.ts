import type { JourneyDocument } from '@routebord/schema'
import { supplierXyz } from '../index.ts'
import { onlyPhases } from './only-phases.ts'

/** How the order was almost won and then pulled the other way: who sways whom. */
export const withPolitics: JourneyDocument = onlyPhases(supplierXyz, ['requirements', 'quotes'], {
  id: 'with-politics',
  title: {
    en: 'Who sways whom before the choice',
    da: 'Hvem der påvirker hvem før valget',
    nl: 'Wie wie beïnvloedt vóór de keuze',
  },
})

const COLLEAGUE = 'own-sales'

/** A bad example: the same weeks without the colleague who wants another supplier, and without anybody's influence. */
export const noPolitics: JourneyDocument = {
  ...withPolitics,
  id: 'no-politics',
  title: {
    en: 'The same weeks, without politics',
    da: 'De samme uger uden intern politik',
    nl: 'Dezelfde weken, zonder interne politiek',
  },
  roles: withPolitics.roles.filter(({ id }) => id !== COLLEAGUE),
  steps: withPolitics.steps.filter(({ roles }) => !roles.includes(COLLEAGUE)),
  links: (withPolitics.links ?? []).filter(({ kind }) => kind !== 'influence'),
}

/** How the search began: most of what was heard came from others. */
export const heardElsewhere: JourneyDocument = onlyPhases(
  supplierXyz,
  ['trigger', 'search', 'requirements'],
  {
    id: 'heard-elsewhere',
    title: {
      en: 'What they hear from others',
      da: 'Hvad de hører fra andre',
      nl: 'Wat ze van anderen horen',
    },
  },
)

/** A bad example: the same search, with nothing on it but the supplier's own touchpoints. */
export const onlyDirect: JourneyDocument = {
  ...heardElsewhere,
  id: 'only-direct',
  title: {
    en: 'Only our own touchpoints',
    da: 'Kun vores egne kontaktpunkter',
    nl: 'Alleen onze eigen touchpoints',
  },
  steps: heardElsewhere.steps.map(({ touchpoints = [], ...step }) => ({
    ...step,
    touchpoints: touchpoints.filter(({ direct }) => direct),
  })),
}
