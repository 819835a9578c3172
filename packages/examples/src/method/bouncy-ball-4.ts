import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { purpose } from './bouncy-ball-1.ts'
import { wholePhases } from './bouncy-ball-2.ts'
import { politics, research, researchedSteps } from './bouncy-ball-3.ts'
import { personas } from './personas.ts'

const product = { en: 'Product', da: 'Produkt', nl: 'Product' }
const sales = { en: 'Sales', da: 'Salg', nl: 'Verkoop' }
const service = { en: 'Service', da: 'Service', nl: 'Service' }

/** The questions of the four, and the answers that wait for them or do not. */
export const questions = {
  'repair-or-replace': {
    question: {
      en: 'Repair or replace?',
      da: 'Reparere eller udskifte?',
      nl: 'Repareren of vervangen?',
    },
    roles: ['operator'],
    at: { step: 'jams', moment: 'after' },
    status: 'missing',
    owner: service,
  },
  'which-standards': {
    question: {
      en: 'Which standards apply?',
      da: 'Hvilke standarder gælder?',
      nl: 'Welke normen gelden er?',
    },
    roles: ['specialist'],
    at: { step: 'specification', moment: 'during' },
    status: 'placed',
    answer: {
      en: 'The list names each standard and the part of the machine it covers.',
      da: 'Listen nævner hver standard og den maskindel, den gælder for.',
      nl: 'De lijst noemt elke norm en het machinedeel waarvoor die geldt.',
    },
    owner: product,
  },
  'stop-cost': {
    question: {
      en: 'What does a stop cost?',
      da: 'Hvad koster et stop?',
      nl: 'Wat kost stilstand?',
    },
    roles: ['head'],
    at: { step: 'budget', moment: 'before' },
    status: 'planned',
    owner: sales,
  },
  'how-loud': {
    question: {
      en: 'How loud is it, really?',
      da: 'Hvor meget larmer den egentlig?',
      nl: 'Hoeveel lawaai maakt hij echt?',
    },
    roles: ['operator', 'specialist'],
    at: { step: 'trial-day', moment: 'before' },
    status: 'missing',
    owner: product,
  },
  'who-trains-me': {
    question: { en: 'Who trains me?', da: 'Hvem lærer mig op?', nl: 'Wie leidt mij op?' },
    roles: ['operator'],
    at: { step: 'set-up', moment: 'before' },
    status: 'missing',
    owner: service,
  },
} as const

/** Fourth edition: the questions each role asks on the way. */
export const bouncyBall4: JourneyDocument = defineJourney({
  id: 'bouncy-ball-4',
  title: {
    en: 'With signposts: the questions each role asks',
    da: 'Med vejskilte: de spørgsmål, hver rolle stiller',
    nl: 'Met routeborden: de vragen die elke rol stelt',
  },
  kind: 'purchase',
  purpose,
  roles: personas,
  phases: wholePhases,
  steps: researchedSteps,
  links: politics,
  signposts: questions,
  evidence: research,
})
