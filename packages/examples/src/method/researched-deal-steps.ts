import { wholeSteps } from './bouncy-ball-2.ts'

/** From the silence after the trial day to daily use, as the interviews tell it. */
export const researchedDealSteps = {
  silence: {
    title: {
      en: 'Eleven weeks without a word',
      da: 'Elleve uger uden et ord',
      nl: 'Elf weken niets gehoord',
    },
    phase: 'decision',
    roles: ['operator'],
    start: '2026-05-08',
    end: '2026-07-26',
    observed: 'no',
    experience: { operator: { emotion: -2, basis: 'selfReported' } },
    evidence: ['operator-interviews'],
  },
  'which-machine': {
    ...wholeSteps['which-machine'],
    touchpoints: [
      {
        title: { en: 'Reference customer', da: 'Referencekunde', nl: 'Referentieklant' },
        channel: 'peer',
        direct: false,
      },
    ],
    experience: {
      specialist: { emotion: 1, basis: 'selfReported' },
      head: {
        emotion: 1,
        basis: 'observed',
        quote: {
          en: 'It pays back in nineteen months.',
          da: 'Den er tjent hjem på nitten måneder.',
          nl: 'In negentien maanden terugverdiend.',
        },
      },
      director: {
        emotion: 0,
        basis: 'observed',
        quote: {
          en: 'The second was cheaper.',
          da: 'Nummer to var billigere.',
          nl: 'Nummer twee was goedkoper.',
        },
      },
    },
    evidence: ['specialist-interviews', 'sales-notes'],
  },
  'contract-signed': {
    ...wholeSteps['contract-signed'],
    experience: {
      head: { emotion: 0, basis: 'observed' },
      director: { emotion: 2, basis: 'observed' },
    },
    evidence: ['sales-notes'],
  },
  'set-up': {
    ...wholeSteps['set-up'],
    touchpoints: [
      {
        title: { en: 'Fitter on site', da: 'Montør på stedet', nl: 'Monteur ter plaatse' },
        channel: 'site',
        direct: true,
      },
    ],
    experience: {
      operator: {
        emotion: -1,
        basis: 'selfReported',
        quote: {
          en: 'Nobody told me it was today.',
          da: 'Ingen sagde, at det var i dag.',
          nl: 'Niemand zei dat het vandaag was.',
        },
      },
      specialist: { emotion: 0, basis: 'selfReported' },
    },
    frictions: [
      {
        title: {
          en: 'Manual only in German',
          da: 'Manual kun på tysk',
          nl: 'Handleiding alleen in het Duits',
        },
        kind: 'obstacle',
        severity: 2,
      },
    ],
    evidence: ['operator-interviews'],
  },
  'ninety-days': {
    ...wholeSteps['ninety-days'],
    experience: {
      operator: { emotion: 1, basis: 'selfReported' },
      specialist: { emotion: 2, basis: 'selfReported' },
      head: { emotion: 1, basis: 'observed' },
    },
    evidence: ['operator-interviews', 'specialist-interviews', 'sales-notes'],
  },
} as const
