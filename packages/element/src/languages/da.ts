import { da as map } from '@routebord/d3/languages/da'
import type { ElementLanguage } from '../element-language.ts'

/** Everything the element says in Danish. */
export const da: ElementLanguage = {
  ...map,
  faults: {
    title: 'Rejsen kan ikke vises.',
    more: (count) => `Og ${count} mere.`,
    notLoaded: {
      message: 'Rejsen kunne ikke hentes.',
      hint: 'Tjek adressen, og at serveren lader siden her læse den.',
    },
    invalidJson: {
      message: 'Rejsen er ikke JSON.',
      hint: 'Se efter et manglende komma, en klamme eller et anførselstegn.',
    },
    tooLarge: { message: 'Dokumentet er for stort.', hint: 'Del rejsen op.' },
    noValidator: {
      message: 'Rejsen er ikke kontrolleret, og her er intet, der kan kontrollere den.',
      hint: 'Importér @routebord/element/define, eller sæt egenskaben journey til det, parseJourney returnerede.',
    },
  },
}
