import type { JourneyDocument } from '@routebord/schema'

const SEEN = ['no', 'partly', 'yes'] as const
const ASSUMPTION = 'nobody-asked'

/**
 * Returns a document whose supplier sees a third of the steps, a third in part and a third not at all, and knows of none
 * but by assumption.
 */
export function unseen(document: JourneyDocument): JourneyDocument {
  return {
    ...document,
    roles: document.roles.map((role) => ({ ...role, inCrm: false, evidence: [] })),
    steps: document.steps.map((step, index) => ({
      ...step,
      observed: SEEN[index % SEEN.length] ?? 'no',
      evidence: [ASSUMPTION],
      experience: Object.fromEntries(
        Object.entries(step.experience ?? {}).map(([role, experience]) => [
          role,
          { ...experience, basis: 'assumed' as const },
        ]),
      ),
    })),
    evidence: [{ id: ASSUMPTION, kind: 'assumption', title: 'Nobody has been asked' }],
  }
}
