import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { purpose } from './bouncy-ball-1.ts'
import { wholePhases } from './bouncy-ball-2.ts'
import { personas } from './personas.ts'
import { researchedDealSteps } from './researched-deal-steps.ts'
import { researchedNeedSteps } from './researched-need-steps.ts'

/** What the research rests on. All of it is invented. */
export const research = {
  'operator-interviews': {
    kind: 'interview',
    date: '2026-11-12',
    n: 3,
    title: {
      en: 'Interviews with operators (invented)',
      da: 'Interview med operatører (opdigtet)',
      nl: 'Interviews met operators (verzonnen)',
    },
  },
  'specialist-interviews': {
    kind: 'interview',
    date: '2026-11-13',
    n: 4,
    title: {
      en: 'Interviews with product specialists (invented)',
      da: 'Interview med produktspecialister (opdigtet)',
      nl: 'Interviews met productspecialisten (verzonnen)',
    },
  },
  'sales-notes': {
    kind: 'frontline',
    date: '2026-11-09',
    n: 5,
    title: {
      en: 'Talks with our own sales staff (invented)',
      da: 'Samtaler med vores egne sælgere (opdigtet)',
      nl: 'Gesprekken met onze eigen verkopers (verzonnen)',
    },
  },
} as const

/** Steps in the order in which they happen. */
export const researchedSteps = { ...researchedNeedSteps, ...researchedDealSteps } as const

/** Who sways whom inside the factory. */
export const politics = [
  {
    id: 'costs-less',
    kind: 'influence',
    from: { role: 'director', step: 'quotes' },
    to: { role: 'head', step: 'which-machine' },
    carries: {
      en: 'Number two costs less.',
      da: 'Nummer to koster mindre.',
      nl: 'Nummer twee kost minder.',
    },
    sign: 'against',
    observed: 'no',
  },
] as const

/** Third edition: what research showed; two roles told it themselves, two are known from talks with sales. */
export const bouncyBall3: JourneyDocument = defineJourney({
  id: 'bouncy-ball-3',
  title: {
    en: 'After research: what the four feel, fear and hear',
    da: 'Efter research: hvad de fire føler, frygter og hører',
    nl: 'Na onderzoek: wat de vier voelen, vrezen en horen',
  },
  kind: 'purchase',
  purpose,
  roles: personas,
  phases: wholePhases,
  steps: researchedSteps,
  links: politics,
  evidence: research,
})
