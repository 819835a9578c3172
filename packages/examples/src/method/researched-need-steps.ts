import { wholeSteps } from './bouncy-ball-2.ts'

/** From the first stop to the trial day, as the interviews tell it. */
export const researchedNeedSteps = {
  jams: {
    ...wholeSteps.jams,
    experience: {
      operator: {
        emotion: -2,
        basis: 'selfReported',
        quote: {
          en: 'And then I get the blame.',
          da: 'Og så får jeg skylden.',
          nl: 'En dan krijg ik de schuld.',
        },
      },
    },
    frictions: [
      {
        title: {
          en: 'Third stop this week',
          da: 'Tredje stop i denne uge',
          nl: 'Derde storing deze week',
        },
        kind: 'obstacle',
        severity: 3,
      },
    ],
    evidence: ['operator-interviews'],
  },
  seams: {
    ...wholeSteps.seams,
    touchpoints: [
      {
        title: { en: 'Sister factory', da: 'Søsterfabrik', nl: 'Zusterfabriek' },
        channel: 'peer',
        direct: false,
      },
    ],
    experience: {
      operator: { emotion: -1, basis: 'selfReported' },
      specialist: {
        emotion: -1,
        basis: 'selfReported',
        quote: { en: 'It isn’t Ole.', da: 'Det er ikke Ole.', nl: 'Het ligt niet aan Ole.' },
      },
    },
    evidence: ['operator-interviews', 'specialist-interviews'],
  },
  specification: {
    ...wholeSteps.specification,
    experience: { specialist: { emotion: 1, basis: 'selfReported' } },
    evidence: ['specialist-interviews'],
  },
  budget: {
    ...wholeSteps.budget,
    experience: { head: { emotion: 0, basis: 'observed' } },
    frictions: [
      {
        title: {
          en: 'No price range anywhere',
          da: 'Intet prisleje at finde',
          nl: 'Nergens een prijsindicatie',
        },
        kind: 'obstacle',
        severity: 1,
      },
    ],
    evidence: ['sales-notes'],
  },
  quotes: {
    ...wholeSteps.quotes,
    experience: {
      specialist: { emotion: 0, basis: 'selfReported' },
      director: {
        emotion: -1,
        basis: 'observed',
        quote: {
          en: 'I need one number per ball.',
          da: 'Giv mig ét tal pr. bold.',
          nl: 'Geef me één bedrag per bal.',
        },
      },
    },
    evidence: ['specialist-interviews', 'sales-notes'],
  },
  'trial-day': {
    ...wholeSteps['trial-day'],
    experience: {
      operator: {
        emotion: -2,
        basis: 'selfReported',
        quote: {
          en: 'I’d have to shout all day.',
          da: 'Her skal jeg råbe hele dagen.',
          nl: 'Zo sta ik de hele dag te schreeuwen.',
        },
      },
      specialist: { emotion: -1, basis: 'selfReported' },
    },
    frictions: [
      {
        title: {
          en: '84 decibels at the operator’s ear',
          da: '84 decibel ved operatørens øre',
          nl: '84 decibel bij de operator',
        },
        kind: 'obstacle',
        severity: 3,
      },
    ],
    evidence: ['operator-interviews', 'specialist-interviews'],
  },
} as const
