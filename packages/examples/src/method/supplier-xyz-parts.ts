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

/** A bad example: the same steps, as if nobody spoke with anybody between them. */
export const noPolitics: JourneyDocument = {
  ...withPolitics,
  id: 'no-politics',
  title: {
    en: 'The same steps, without politics',
    da: 'De samme trin uden intern politik',
    nl: 'Dezelfde stappen, zonder interne politiek',
  },
  links: [],
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
    nl: 'Alleen onze eigen contactpunten',
  },
  steps: heardElsewhere.steps.map(({ touchpoints = [], ...step }) => ({
    ...step,
    touchpoints: touchpoints.filter(({ direct }) => direct),
  })),
}
