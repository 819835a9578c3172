import { defineJourney, type JourneyDocument } from '@routebord/schema'

/** The two who decide: all that the supplier's own records know of. */
export const deciders = {
  head: {
    name: { en: 'Head of department', da: 'Afdelingschef', nl: 'Afdelingshoofd' },
    buying: ['approver'],
    inCrm: true,
    tone: 3,
  },
  director: {
    name: { en: 'Purchasing director', da: 'Indkøbsdirektør', nl: 'Inkoopdirecteur' },
    buying: ['buyer', 'decider'],
    inCrm: true,
    tone: 4,
  },
} as const

/** What sales takes part in. */
export const dealPhases = {
  trial: { title: { en: 'Trial', da: 'Afprøvning', nl: 'Proef' } },
  decision: { title: { en: 'Decision', da: 'Beslutning', nl: 'Besluit' } },
  contract: { title: { en: 'Contract', da: 'Kontrakt', nl: 'Contract' } },
} as const

/** The steps of the deal as sales tells them. */
export const dealSteps = {
  quotes: {
    title: {
      en: 'Quotes laid side by side',
      da: 'Tilbud lægges side om side',
      nl: 'Offertes naast elkaar',
    },
    phase: 'trial',
    roles: ['director'],
    touchpoints: [
      {
        title: { en: 'Call with sales', da: 'Samtale med salg', nl: 'Gesprek met verkoop' },
        channel: 'phone',
        direct: true,
      },
    ],
  },
  'which-machine': {
    title: { en: 'Which machine?', da: 'Hvilken maskine?', nl: 'Welke machine?' },
    phase: 'decision',
    roles: ['head', 'director'],
    kind: 'decision',
    touchpoints: [
      {
        title: { en: 'Final offer', da: 'Endeligt tilbud', nl: 'Definitieve offerte' },
        channel: 'meeting',
        direct: true,
      },
    ],
  },
  'contract-signed': {
    title: { en: 'Contract signed', da: 'Kontrakten underskrives', nl: 'Contract getekend' },
    phase: 'contract',
    roles: ['head', 'director'],
    kind: 'milestone',
    touchpoints: [
      {
        title: { en: 'E-signature', da: 'Digital underskrift', nl: 'Digitale ondertekening' },
        channel: 'document',
        direct: true,
      },
    ],
  },
} as const

/** What the map is for; it stays the same from the first sketch to the last edition. */
export const purpose = {
  why: {
    en: 'To learn why factories fall silent after the trial day.',
    da: 'For at finde ud af, hvorfor fabrikkerne bliver tavse efter prøvedagen.',
    nl: 'Om te begrijpen waarom fabrieken na de proefdag niets meer laten horen.',
  },
  audience: [
    { en: 'Sales', da: 'Salg', nl: 'Verkoop' },
    { en: 'Service', da: 'Service', nl: 'Service' },
  ],
} as const

/** First sketch: the purchase as it looks from the sales desk. */
export const bouncyBall1: JourneyDocument = defineJourney({
  id: 'bouncy-ball-1',
  title: {
    en: 'First sketch: the purchase from the sales desk',
    da: 'Første skitse: købet set fra salgskontoret',
    nl: 'Eerste schets: de aankoop gezien door verkoop',
  },
  kind: 'purchase',
  purpose,
  roles: deciders,
  phases: dealPhases,
  steps: dealSteps,
})
