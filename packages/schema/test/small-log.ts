import type { AccountLogDocument } from '../src/index.ts'

/** The smallest account log that holds one of everything, fits the small document, and gives neither issue nor warning. */
export const SMALL_LOG: AccountLogDocument = {
  format: 'routebord-log/1',
  account: 'account-1',
  journey: 'small',
  locale: 'da',
  profiles: [
    { id: 'p-1', role: 'operator', links: ['crm:17', 'mail:3f'] },
    { id: 'p-2', role: 'specialist' },
    { id: 'p-3' },
  ],
  events: [
    {
      id: 'e-1',
      at: '2026-01-12',
      profiles: [{ profile: 'p-1', as: 'operator' }],
      step: 'jams',
      touchpoint: 'Hotline',
      channel: 'phone',
      title: 'Ringer til service',
    },
    {
      id: 'e-2',
      at: '2026-02-01T09:30+01:00',
      profiles: [{ profile: 'p-2' }, { profile: 'p-3', as: 'director' }],
      step: 'compare',
      signpost: 'clean',
      title: { da: 'Ser videoen', en: 'Watches the video' },
    },
    { id: 'e-3', at: '2026-02-03T08:00Z', profiles: [] },
  ],
}
