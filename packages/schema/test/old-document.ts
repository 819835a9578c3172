/** The small journey as `routebord/0` would have written it: actors and stages, who was there and their mood. */
export const OLD_DOCUMENT = {
  format: 'routebord/0',
  id: 'small',
  title: { en: 'A small journey', da: 'En lille rejse' },
  why: 'To test the format',
  actors: [
    { id: 'operator', name: 'Operator', buying: ['user'], wishes: ['Quiet'] },
    { id: 'specialist', name: 'Specialist', buying: ['influencer'] },
    { id: 'director', name: 'Director', buying: ['decider'] },
  ],
  stages: [
    { id: 'need', title: 'Need' },
    { id: 'trial', title: 'Trial' },
  ],
  steps: [
    {
      id: 'jams',
      title: 'The press jams',
      stage: 'need',
      who: ['operator', 'specialist'],
      mood: { operator: -2, specialist: 0 },
      evidence: ['talks'],
    },
    { id: 'compare', title: 'Compares', stage: 'trial', who: ['specialist'], after: ['jams'] },
    { id: 'decide', title: 'Decides', stage: 'trial', who: ['director'], kind: 'decision' },
  ],
  evidence: [{ id: 'talks', kind: 'interview', title: 'Talks' }],
} as const
