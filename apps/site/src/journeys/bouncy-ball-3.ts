import { defineJourney, type JourneyDocument } from '@routebord/schema'
import { purpose } from './bouncy-ball-1.ts'
import { everyone, wholePhases } from './bouncy-ball-2.ts'
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

const same = (name: string) => ({ en: name, da: name, nl: name })

/** The four with a typical person in each role. */
export const personas = {
  operator: { ...everyone.operator, persona: { name: same('Ole Operatør') }, influence: 0.25 },
  specialist: {
    ...everyone.specialist,
    persona: { name: same('Per Produktspecialist') },
    influence: 0.5,
  },
  head: { ...everyone.head, persona: { name: same('Anders Afdelingschef') }, influence: 0.75 },
  director: {
    ...everyone.director,
    persona: { name: same('Ivan Indkøbsdirektør') },
    influence: 0.9,
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

/** Third edition: what research showed, each role through its own eyes. */
export const bouncyBall3: JourneyDocument = defineJourney({
  id: 'bouncy-ball-3',
  title: {
    en: 'After research: each role through its own eyes',
    da: 'Efter research: rejsen med hver rolles øjne',
    nl: 'Na onderzoek: door de ogen van elke rol',
  },
  kind: 'purchase',
  purpose,
  roles: personas,
  phases: wholePhases,
  steps: researchedSteps,
  links: politics,
  evidence: research,
})
