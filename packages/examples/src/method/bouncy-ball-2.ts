import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { dealPhases, dealSteps, deciders, purpose } from './bouncy-ball-1.ts'

/** All four who have a part in the purchase. */
export const everyone = {
  operator: {
    name: { en: 'Machine operator', da: 'Maskinoperatør', nl: 'Machineoperator' },
    buying: ['initiator', 'user'],
    inCrm: false,
    tone: 1,
  },
  specialist: {
    name: { en: 'Product specialist', da: 'Produktspecialist', nl: 'Productspecialist' },
    buying: ['influencer'],
    inCrm: false,
    tone: 2,
  },
  ...deciders,
} as const

/** From the first stop to daily use. */
export const wholePhases = {
  need: { title: { en: 'Need', da: 'Behov', nl: 'Behoefte' } },
  requirements: { title: { en: 'Requirements', da: 'Krav', nl: 'Eisen' } },
  ...dealPhases,
  use: { title: { en: 'Daily use', da: 'Daglig brug', nl: 'Dagelijks gebruik' } },
} as const

/** The steps before, beside and after the deal. */
export const wholeSteps = {
  jams: {
    title: {
      en: 'Press stops in mid-shift',
      da: 'Pressen stopper midt i vagten',
      nl: 'Pers valt stil tijdens de dienst',
    },
    phase: 'need',
    roles: ['operator'],
    evidence: ['guess'],
  },
  seams: {
    title: {
      en: 'Shows the torn seams',
      da: 'Viser de revnede samlinger',
      nl: 'Laat de gescheurde naden zien',
    },
    phase: 'need',
    roles: ['operator', 'specialist'],
    evidence: ['guess'],
  },
  specification: {
    title: {
      en: 'Writes the specification',
      da: 'Skriver kravspecifikationen',
      nl: 'Schrijft het programma van eisen',
    },
    phase: 'requirements',
    roles: ['specialist'],
    evidence: ['guess'],
  },
  budget: {
    title: { en: 'Reserves the money', da: 'Sætter penge af', nl: 'Reserveert budget' },
    phase: 'requirements',
    roles: ['head'],
    evidence: ['guess'],
  },
  quotes: { ...dealSteps.quotes, roles: ['specialist', 'director'] },
  'trial-day': {
    title: {
      en: 'Trial day at the maker’s',
      da: 'Prøvedag hos producenten',
      nl: 'Proefdag bij de fabrikant',
    },
    phase: 'trial',
    roles: ['operator', 'specialist'],
    evidence: ['guess'],
    touchpoints: [
      {
        title: { en: 'Demonstration hall', da: 'Prøvehal', nl: 'Demohal' },
        channel: 'site',
        direct: true,
      },
    ],
  },
  'which-machine': { ...dealSteps['which-machine'], roles: ['specialist', 'head', 'director'] },
  'contract-signed': dealSteps['contract-signed'],
  'set-up': {
    title: { en: 'Machine is set up', da: 'Maskinen stilles op', nl: 'Machine wordt geplaatst' },
    phase: 'use',
    roles: ['operator', 'specialist'],
    evidence: ['guess'],
  },
  'ninety-days': {
    title: {
      en: 'Review after ninety days',
      da: 'Status efter halvfems dage',
      nl: 'Evaluatie na negentig dagen',
    },
    phase: 'use',
    roles: ['operator', 'specialist', 'head'],
    evidence: ['guess'],
  },
} as const

/** Second edition: everyone who takes part, as the supplier's own people guess it. */
export const bouncyBall2: JourneyDocument = defineJourney({
  id: 'bouncy-ball-2',
  title: {
    en: 'Everyone who takes part, as we guess it',
    da: 'Alle, der er med: vores eget gæt',
    nl: 'Iedereen die meedoet, naar onze inschatting',
  },
  kind: 'purchase',
  purpose,
  roles: everyone,
  phases: wholePhases,
  steps: wholeSteps,
  evidence: {
    guess: {
      kind: 'assumption',
      title: {
        en: 'An afternoon with our own sales and service staff (invented)',
        da: 'En eftermiddag med vores egne sælgere og serviceteknikere (opdigtet)',
        nl: 'Een middag met onze eigen verkopers en monteurs (verzonnen)',
      },
    },
  },
})
