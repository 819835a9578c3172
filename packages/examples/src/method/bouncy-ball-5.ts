import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { purpose } from './bouncy-ball-1.ts'
import { wholePhases } from './bouncy-ball-2.ts'
import { politics, research, researchedSteps } from './bouncy-ball-3.ts'
import { questions } from './bouncy-ball-4.ts'
import { personas } from './personas.ts'

// The silence goes: it is what the map was made to end.
const { silence: _, ...steps } = researchedSteps

const hood = {
  title: {
    en: 'Hears the press with its noise hood',
    da: 'Hører pressen med støjskærm',
    nl: 'Hoort de pers met geluidskap',
  },
  phase: 'decision',
  roles: ['operator', 'specialist'],
  touchpoints: [
    {
      title: { en: 'Visit to a customer', da: 'Besøg hos en kunde', nl: 'Bezoek aan een klant' },
      channel: 'site',
      direct: true,
    },
  ],
  experience: {
    operator: { emotion: 1, basis: 'assumed' },
    specialist: { emotion: 1, basis: 'assumed' },
  },
  evidence: ['plan'],
} as const

const plan = {
  kind: 'assumption',
  title: {
    en: 'What we plan for the coming year (invented)',
    da: 'Det, vi planlægger for næste år (opdigtet)',
    nl: 'Wat we voor komend jaar van plan zijn (verzonnen)',
  },
} as const

const soundClip = {
  en: '84 decibels at the operator’s ear, 76 with the hood; a clip from a toy factory, to play on your own phone.',
  da: '84 decibel ved operatørens øre, 76 med støjskærm; et lydklip fra en legetøjsfabrik, til at høre på telefonen.',
  nl: '84 decibel bij de operator, 76 met de kap; een geluidsfragment uit een speelgoedfabriek, te beluisteren op uw telefoon.',
}

const trainingPlan = {
  en: 'Jan from Service, two days on your own shift; the dates come by e-mail.',
  da: 'Jan fra Service, to dage på din egen vagt; datoerne kommer på mail.',
  nl: 'Jan van Service, twee dagen tijdens uw eigen dienst; de data krijgt u per mail.',
}

/** Fifth edition: the journey as it is to be, with the operator there all the way. */
export const bouncyBall5: JourneyDocument = defineJourney({
  id: 'bouncy-ball-5',
  title: {
    en: 'To-be: the operator is there all the way',
    da: 'Den optimerede rejse: operatøren er med hele vejen',
    nl: 'Zo moet het worden: de operator is er van begin tot eind bij',
  },
  kind: 'purchase',
  state: 'to-be',
  comparesTo: 'bouncy-ball-4',
  purpose,
  roles: { ...personas, operator: { ...personas.operator, inCrm: true } },
  phases: wholePhases,
  steps: {
    jams: steps.jams,
    seams: steps.seams,
    specification: steps.specification,
    budget: steps.budget,
    quotes: steps.quotes,
    'trial-day': {
      ...steps['trial-day'],
      experience: { ...steps['trial-day'].experience, operator: { emotion: 0, basis: 'assumed' } },
      frictions: [],
    },
    hood,
    'which-machine': steps['which-machine'],
    'contract-signed': steps['contract-signed'],
    'set-up': {
      ...steps['set-up'],
      experience: { ...steps['set-up'].experience, operator: { emotion: 1, basis: 'assumed' } },
      frictions: [],
    },
    'ninety-days': steps['ninety-days'],
  },
  links: politics,
  signposts: {
    ...questions,
    'repair-or-replace': { ...questions['repair-or-replace'], status: 'planned' },
    'how-loud': { ...questions['how-loud'], status: 'placed', answer: soundClip },
    'who-trains-me': { ...questions['who-trains-me'], status: 'placed', answer: trainingPlan },
  },
  evidence: { ...research, plan },
  actions: {
    'call-the-operator': {
      title: {
        en: 'Call the operator every other week until delivery',
        da: 'Ring til operatøren hver anden uge frem til levering',
        nl: 'Bel de operator om de week tot aan de levering',
      },
      addresses: ['role-outside-crm:operator', 'who-trains-me'],
      owner: { en: 'Service', da: 'Service', nl: 'Service' },
      status: 'started',
    },
  },
})
