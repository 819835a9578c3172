import type { JourneyDocument } from '@routebord/schema'

/** A journey with the fields that no example holds. */
export const RARE_FIELDS: JourneyDocument = {
  format: 'routebord/1',
  id: 'rare',
  title: 'Rare fields',
  purpose: { why: 'To compare validators', audience: ['Developers'] },
  roles: [
    {
      id: 'user',
      name: 'User',
      buying: ['user'],
      persona: { name: 'Ole', portrait: '#ole' },
      tone: 4,
    },
  ],
  phases: [{ id: 'need', title: 'Need' }],
  steps: [
    {
      id: 'asks',
      title: 'Asks',
      phase: 'need',
      roles: ['user'],
      touchpoints: [
        { title: 'Site', channel: 'web', direct: true, url: 'https://example.org/help' },
      ],
      frictions: [{ id: 'hums', title: 'It hums', kind: 'noise', severity: 1 }],
    },
  ],
  signposts: [
    {
      id: 'clean',
      question: 'Can it be cleaned?',
      roles: ['user'],
      at: { step: 'asks' },
      status: 'placed',
      url: '#clean',
    },
  ],
  evidence: [{ id: 'deals', kind: 'crm', title: 'Deals', url: 'https://example.org/deals' }],
}
