import { nl as layoutNl } from '@routebord/layout/languages/nl'
import type { Language } from '../language.ts'

/** Everything a map says in Dutch beside the author's own words: pass it as `language`. */
export const nl: Language = {
  ...layoutNl,
  interface: {
    picture: 'De journey in beeld',
    overview: 'De hele journey',
    outline: 'De journey in woorden',
    legend: 'Zo leest u de kaart',
    details: 'Over de stap',
    close: 'Sluiten',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'Hele journey tonen',
    actualSize: 'Terug naar leesformaat',
    toolbar: 'Weergave',
    empty: 'Deze journey heeft nog geen stappen.',
    figures: {
      steps: ['stap', 'stappen'],
      together: 'samen gezet',
      forks: ['splitsing', 'splitsingen'],
      joins: ['samenkomst', 'samenkomsten'],
      frictions: ['knelpunt', 'knelpunten'],
      missing: 'borden ontbreken',
      of: 'van',
    },
    legendGroups: {
      stations: 'Rollen en stappen',
      signs: 'Routeborden',
      touchpoints: 'Touchpoints',
      frictions: 'Knelpunten',
      links: 'Verbindingen',
      certainty: 'Zekerheid en gevoel',
      time: 'Tijd',
    },
    legendEntries: {
      alone: 'één rol alleen',
      together: 'rollen samen',
      enters: 'stapt in',
      leaves: 'stapt uit',
      placed: 'krijgt hier antwoord',
      planned: 'antwoord is onderweg',
      missing: 'niemand geeft antwoord',
      direct: 'met de leverancier',
      indirect: 'via anderen',
      influence: 'een rol beïnvloedt een andere',
      influenceAgainst: 'werkt tegen',
      wayBack: 'terug naar een eerdere stap',
      bridge: 'gaat eronderdoor: doet niet mee',
      notObserved: 'niet waargenomen',
      assumed: 'aangenomen stap',
      assumedFeeling: 'aangenomen gevoel',
      influenceRing: 'hoe voller de ring, hoe meer zeggenschap',
      feelingLine: (min, max) => `gevoel, van ${min} tot ${max}`,
      folded: 'zo lang gebeurde er niets',
      undated: (count) =>
        count === 1
          ? '1 stap zonder datum staat tussen zijn buren'
          : `${count} stappen zonder datum staan tussen hun buren`,
    },
  },
}
