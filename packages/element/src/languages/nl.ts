import { nl as map } from '@routebord/d3/languages/nl'
import type { ElementLanguage } from '../element-language.ts'

/** Everything the element says in Dutch. */
export const nl: ElementLanguage = {
  ...map,
  faults: {
    title: 'Deze journey kan niet worden getoond.',
    more: (count) => `En nog ${count}.`,
    notLoaded: {
      message: 'De journey kon niet worden opgehaald.',
      hint: 'Controleer het adres, en of de server deze pagina toestaat het te lezen.',
    },
    invalidJson: {
      message: 'De journey is geen JSON.',
      hint: 'Zoek naar een ontbrekende komma, een haakje of een aanhalingsteken.',
    },
    tooLarge: { message: 'Het document is te groot.', hint: 'Splits de journey.' },
    noValidator: {
      message: 'De journey is niet gecontroleerd, en hier is niets dat haar kan controleren.',
      hint: 'Importeer @routebord/element/define, of zet de eigenschap journey op wat parseJourney teruggaf.',
    },
  },
}
