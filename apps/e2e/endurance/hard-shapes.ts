import { bouncyBall, generateJourney, twoRoles } from '@routebord/examples'
import type { JourneyDocument } from '@routebord/schema'

const WORD = 'ordudenende'.repeat(19).slice(0, 200)

/** Journeys at the edges of what there is. */
export const HARD_SHAPES: Readonly<Record<string, JourneyDocument>> = {
  empty: { ...bouncyBall, steps: [], links: [], signposts: [], actions: [] },
  'one role': generateJourney({ seed: 2, roles: 1, steps: 12, shared: 0 }),
  'one step': oneStep(),
  'all shared': generateJourney({ seed: 3, roles: 4, steps: 12, shared: 1 }),
  'none shared': generateJourney({ seed: 4, roles: 4, steps: 12, shared: 0 }),
  '12 roles': generateJourney({ seed: 12, roles: 12, steps: 60, shared: 0.4 }),
  '1,000 steps': generateJourney({ seed: 1, roles: 7, steps: 1_000, shared: 0.3 }),
  'words of 200 letters': withLongWords(bouncyBall),
}

function oneStep(): JourneyDocument {
  const [step] = twoRoles.steps
  if (step === undefined) throw new Error('the example has no step')
  const { after: _, ...alone } = step
  return { ...twoRoles, steps: [alone], links: [], signposts: [], actions: [] }
}

function withLongWords(document: JourneyDocument): JourneyDocument {
  return {
    ...document,
    title: WORD,
    roles: document.roles.map((role) => ({ ...role, name: WORD, persona: { name: WORD } })),
    phases: document.phases.map((phase) => ({ ...phase, title: WORD })),
    steps: document.steps.map((step) => ({
      ...step,
      title: WORD,
      touchpoints: (step.touchpoints ?? []).map((item) => ({ ...item, title: WORD })),
      frictions: (step.frictions ?? []).map((item) => ({ ...item, title: WORD })),
      experience: Object.fromEntries(
        Object.entries(step.experience ?? {}).map(([role, item]) => [
          role,
          { ...item, quote: WORD },
        ]),
      ),
    })),
    signposts: (document.signposts ?? []).map((item) => ({ ...item, question: WORD })),
    links: (document.links ?? []).map((item) => ({ ...item, title: WORD, carries: WORD })),
  }
}
