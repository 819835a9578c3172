import type {
  Journey,
  JourneyDocument,
  RoleDocument,
  SignpostDocument,
  StepDocument,
} from '@routebord/schema'
import { resolveJourney } from '@routebord/schema'

const OPERATOR: RoleDocument = {
  id: 'operator',
  name: { en: 'Operator', da: 'Operatør', nl: 'Operateur' },
  buying: ['user'],
  inCrm: true,
  evidence: ['talk'],
}

const BOSS: RoleDocument = {
  id: 'boss',
  name: { en: 'Boss', da: 'Chef', nl: 'Baas' },
  buying: ['decider'],
  inCrm: true,
  evidence: ['talk'],
}

/** A purchase of two roles, three phases and five steps in which nothing at all is to be remarked upon. */
const CALM: JourneyDocument = {
  format: 'routebord/1',
  id: 'calm',
  title: 'Calm',
  purpose: { why: 'To be changed in one place', audience: [] },
  roles: [OPERATOR, BOSS],
  phases: [
    { id: 'need', title: { en: 'Need', da: 'Behov', nl: 'Behoefte' } },
    { id: 'choice', title: { en: 'Choice', da: 'Valg', nl: 'Keuze' } },
    { id: 'use', title: { en: 'Use', da: 'Brug', nl: 'Gebruik' } },
  ],
  steps: [
    {
      id: 'jams',
      title: { en: 'It jams', da: 'Den standser', nl: 'Hij hapert' },
      phase: 'need',
      roles: ['operator'],
    },
    {
      id: 'talks',
      title: { en: 'They talk', da: 'De taler', nl: 'Ze praten' },
      phase: 'need',
      roles: ['operator', 'boss'],
    },
    {
      id: 'picks',
      title: { en: 'Which one?', da: 'Hvilken?', nl: 'Welke?' },
      phase: 'choice',
      roles: ['boss'],
      kind: 'decision',
    },
    {
      id: 'signs',
      title: { en: 'It is signed', da: 'Den er underskrevet', nl: 'Getekend' },
      phase: 'choice',
      roles: ['boss'],
      kind: 'milestone',
    },
    {
      id: 'works',
      title: { en: 'It works', da: 'Den virker', nl: 'Hij werkt' },
      phase: 'use',
      roles: ['operator'],
    },
  ],
  links: [{ kind: 'influence', from: { role: 'operator' }, to: { role: 'boss' } }],
  signposts: [
    {
      id: 'why',
      question: { en: 'Why?', da: 'Hvorfor?', nl: 'Waarom?' },
      roles: ['operator'],
      at: { step: 'jams' },
      status: 'placed',
      answer: 'So',
      owner: 'Us',
    },
  ],
  evidence: [
    {
      id: 'talk',
      kind: 'interview',
      title: { en: 'Talk', da: 'Samtale', nl: 'Gesprek' },
      date: '2026-01-01',
    },
    { id: 'guess', kind: 'assumption', title: { en: 'Guess', da: 'Gæt', nl: 'Gok' } },
    { id: 'hunch', kind: 'assumption', title: { en: 'Hunch', da: 'Fornemmelse', nl: 'Vermoeden' } },
  ],
}

/** What is to be different from the calm map: roles and steps by id, lists anew. */
export interface Changes {
  readonly roles?: Readonly<Record<string, Partial<RoleDocument>>>
  readonly steps?: Readonly<Record<string, Partial<StepDocument>>>
  readonly document?: Partial<JourneyDocument>
}

/** Returns the document of the calm map with some changes. */
export function calmDocument({
  roles = {},
  steps = {},
  document = {},
}: Changes = {}): JourneyDocument {
  const whole = { ...CALM, ...document }
  return {
    ...whole,
    roles: whole.roles.map((role) => ({ ...role, ...roles[role.id] })),
    steps: whole.steps.map((step) => ({ ...step, ...steps[step.id] })),
  }
}

/** Returns the calm map with some changes, resolved and not checked: so that a role may stand where it is not. */
export function calmMap(changes: Changes = {}): Journey {
  return resolveJourney(calmDocument(changes))
}

/** A signpost that nothing is wrong with: placed before the first step, for the operator. */
export function goodSignpost(changes: Partial<SignpostDocument> = {}): SignpostDocument {
  const [signpost] = CALM.signposts ?? []
  if (signpost === undefined) throw new Error('the calm map has no signpost')
  return { ...signpost, ...changes }
}

/** The role of the calm map that has the need, and the one that decides. */
export const CALM_ROLES: readonly [operator: RoleDocument, boss: RoleDocument] = [OPERATOR, BOSS]
