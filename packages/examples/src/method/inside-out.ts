import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { deciders, purpose } from './bouncy-ball-1.ts'

const visit = (en: string, da: string, nl: string) => ({
  title: { en, da, nl },
  channel: 'meeting',
  direct: true,
})

/** A bad example: the supplier's own sales process, drawn as if the customer travelled it. */
export const insideOut: JourneyDocument = defineJourney({
  id: 'inside-out',
  title: {
    en: 'Our own funnel, called a journey',
    da: 'Vores egen salgstragt, kaldt en kunderejse',
    nl: 'Onze verkooptrechter, een journey genoemd',
  },
  kind: 'purchase',
  purpose,
  roles: deciders,
  phases: {
    lead: { title: { en: 'Lead', da: 'Kundeemne', nl: 'Lead' } },
    pipeline: { title: { en: 'Pipeline', da: 'Pipeline', nl: 'Pipeline' } },
    won: { title: { en: 'Won', da: 'Vundet', nl: 'Gewonnen' } },
  },
  steps: {
    qualified: {
      title: { en: 'Lead is qualified', da: 'Kundeemnet kvalificeres', nl: 'Lead gekwalificeerd' },
      phase: 'lead',
      roles: ['director'],
      touchpoints: [visit('Our call', 'Vores opkald', 'Ons telefoontje')],
    },
    demo: {
      title: { en: 'Demo is given', da: 'Der vises demo', nl: 'Demo gegeven' },
      phase: 'pipeline',
      roles: ['head', 'director'],
      touchpoints: [visit('Our demo', 'Vores demo', 'Onze demo')],
    },
    offer: {
      title: { en: 'Offer is sent', da: 'Tilbud sendes', nl: 'Offerte verstuurd' },
      phase: 'pipeline',
      roles: ['director'],
      touchpoints: [visit('Our offer', 'Vores tilbud', 'Onze offerte')],
    },
    closed: {
      title: { en: 'Deal is closed', da: 'Handlen lukkes', nl: 'Deal gesloten' },
      phase: 'won',
      roles: ['head', 'director'],
      kind: 'milestone',
    },
  },
})
